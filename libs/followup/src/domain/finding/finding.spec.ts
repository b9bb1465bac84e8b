// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { FindingAnswered, FindingClosed, type FindingEvent, FindingRecorded, FindingVerified } from './events.js';
import { findingDecider } from './finding.js';

const subject = {
  ...{ findingId: id(80), title: 'Behörigheter gås inte igenom', followUpId: id(70), unitIds: [id(10)] },
  ...{ severity: 'minor' as const, ownerId: id(21) },
};
const found = { ...subject, text: 'Ingen genomgång på två år', dueOn: '2026-09-01', recordedBy: id(20) };
const recorded = FindingRecorded(found);
const reply = { answer: 'Genomgången är gjord', answeredBy: id(21) };
const answered = FindingAnswered({ ...subject, ...reply });
const check = (enough: boolean) => ({ enough, verifiedBy: id(20) });
const verified = (enough: boolean) => FindingVerified({ ...subject, ...check(enough) });
const closing = { outcome: 'remedied' as const, closedBy: id(20) };
const closed = FindingClosed({ ...subject, ...closing });
const finding = (...history: FindingEvent[]) => given(findingDecider, ...history);

describe('recording a finding', () => {
  it('says what falls short, who sees to it and by when', () => finding().when('RecordFinding', found).then(recorded));
  it('refuses an id that another finding has', () =>
    finding(recorded).when('RecordFinding', found).thenRejects('followup.finding-exists', { title: subject.title }));
  it('wants a day that has not passed', () =>
    finding().when('RecordFinding', found, on('2026-09-02')).thenRejects('followup.due-day-passed'));
});

describe('answering a finding', () => {
  it('says what has been done', () => finding(recorded).when('AnswerFinding', reply).then(answered));
  it('stays quiet when that is said already, and speaks again when it was not enough', () => {
    finding(recorded, answered).when('AnswerFinding', reply).thenNothing();
    finding(recorded, answered, verified(false)).when('AnswerFinding', reply).then(answered);
  });
  it('refuses what is unknown or closed', () => {
    finding().when('AnswerFinding', reply).thenRejects('followup.finding-unknown');
    finding(recorded, answered, verified(true), closed)
      .when('AnswerFinding', { ...reply, answer: 'Mer' })
      .thenRejects('followup.finding-closed');
  });
});

describe('verifying a finding', () => {
  it('says whether what was done is enough, or not', () => {
    finding(recorded, answered).when('VerifyFinding', check(true)).then(verified(true));
    finding(recorded, answered).when('VerifyFinding', check(false)).then(verified(false));
  });
  it('stays quiet when the same was found that day', () => {
    finding(recorded, answered, verified(true)).when('VerifyFinding', check(true)).thenNothing();
    finding(recorded, answered, verified(false)).when('VerifyFinding', check(false)).thenNothing();
  });
  it('needs an answer to what is open', () => {
    finding(recorded).when('VerifyFinding', check(true)).thenRejects('followup.finding-not-answered');
    finding(recorded, answered, verified(false))
      .when('VerifyFinding', check(true))
      .thenRejects('followup.finding-not-answered');
  });
  it('refuses what is unknown or closed', () => {
    finding().when('VerifyFinding', check(true)).thenRejects('followup.finding-unknown');
    finding(recorded, answered, verified(true), closed)
      .when('VerifyFinding', check(true))
      .thenRejects('followup.finding-closed');
  });
});

describe('closing a finding', () => {
  const accepted = { outcome: 'accepted' as const, reason: 'Kostar mer än den ger', closedBy: id(20) };
  it('as remedied needs that it was found enough', () => {
    finding(recorded, answered, verified(true)).when('CloseFinding', closing).then(closed);
    finding(recorded, answered).when('CloseFinding', closing).thenRejects('followup.finding-not-verified');
    finding(recorded, answered, verified(false))
      .when('CloseFinding', closing)
      .thenRejects('followup.finding-not-verified');
  });
  it('otherwise needs a reason', () => {
    finding(recorded)
      .when('CloseFinding', accepted)
      .then(FindingClosed({ ...subject, ...accepted }));
    finding(recorded)
      .when('CloseFinding', { ...accepted, reason: undefined })
      .thenRejects('followup.reason-missing');
  });
  it('stays quiet when it is closed', () =>
    finding(recorded, answered, verified(true), closed).when('CloseFinding', closing).thenNothing());
  it('refuses what is unknown', () => finding().when('CloseFinding', closing).thenRejects('followup.finding-unknown'));
});
