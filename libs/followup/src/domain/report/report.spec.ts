// SPDX-License-Identifier: EUPL-1.2
import { given, id } from '#libs/kernel/testing';
import {
  FollowUpReported,
  followUpReportDecider,
  type FollowUpReportEvent,
  FollowUpReportWithdrawn,
} from './report.js';

const report = {
  ...{ reportId: id(90), followUpIds: [id(70), id(71)], to: 'Kommunledningen', on: '2026-02-20' },
  ...{ summary: 'Två av tre arbetssätt används', proposals: 'Utbilda fler', reportedBy: id(20) },
};
const reported = FollowUpReported(report);
const withdrawn = FollowUpReportWithdrawn({
  ...{ reportId: id(90), followUpIds: [id(70), id(71)], withdrawnEventIds: [id(1001)], reason: 'Fel möte' },
});
const given2 = (...history: FollowUpReportEvent[]) => given(followUpReportDecider, ...history);

describe('reporting follow-ups to management', () => {
  it('says what was reported, to whom and when', () => given2().when('ReportFollowUps', report).then(reported));
  it('is done once', () => given2(reported).when('ReportFollowUps', report).thenRejects('followup.report-exists'));
  it('does not happen ahead', () =>
    given2()
      .when('ReportFollowUps', { ...report, on: '2026-03-02' })
      .thenRejects('followup.report-ahead', { on: '2026-03-02' }));
});

describe('withdrawing a report', () => {
  it('makes it void', () => given2(reported).when('WithdrawFollowUpReport', { reason: 'Fel möte' }).then(withdrawn));
  it('stays quiet when it is void', () =>
    given2(reported, withdrawn).when('WithdrawFollowUpReport', { reason: 'Fel möte' }).thenNothing());
  it('refuses what is unknown', () =>
    given2().when('WithdrawFollowUpReport', { reason: 'Fel möte' }).thenRejects('followup.report-unknown'));
});
