// SPDX-License-Identifier: EUPL-1.2
import type { DataOf } from '#libs/kernel';
import { type EventTexts, saying, type Text } from '#libs/platform';
import type * as finding from './domain/finding/events.js';
import type { Result } from './domain/follow-up/follow-up.js';
import type * as events from './domain/follow-up/events.js';
import type * as report from './domain/report/report.js';

export const RESULT_NAMES: Record<Result, Text> = {
  good: { sv: 'fungerar som tänkt', en: 'works as intended' },
  partly: { sv: 'fungerar delvis', en: 'works in part' },
  poor: { sv: 'fungerar inte', en: 'does not work' },
};
export const SEVERITY_NAMES: Record<(typeof finding.SEVERITIES)[number], Text> = {
  observation: { sv: 'iakttagelse', en: 'observation' },
  minor: { sv: 'mindre brist', en: 'minor shortcoming' },
  major: { sv: 'allvarlig brist', en: 'major shortcoming' },
};
export const OUTCOME_NAMES: Record<(typeof finding.OUTCOMES)[number], Text> = {
  remedied: { sv: 'åtgärdad', en: 'remedied' },
  accepted: { sv: 'godtagen', en: 'accepted' },
  mistaken: { sv: 'ett misstag', en: 'a mistake' },
};
const ENOUGH: Text = { sv: 'räcker', en: 'enough' };
const NOT_ENOUGH: Text = { sv: 'räcker inte', en: 'not enough' };

/** What the events of follow-ups and findings are called, and what each says. */
export const eventTexts: EventTexts = {
  FollowUpPlanned: saying<DataOf<typeof events.FollowUpPlanned>>(
    { sv: 'Uppföljning planerad', en: 'Follow-up planned' },
    ['followUp', 'followUpId'],
    ({ dueOn }) => dueOn,
  ),
  FollowUpReplanned: saying<DataOf<typeof events.FollowUpReplanned>>(
    { sv: 'Uppföljning planerad om', en: 'Follow-up planned anew' },
    ['followUp', 'followUpId'],
    ({ dueOn }) => dueOn,
  ),
  FollowUpPerformed: saying<DataOf<typeof events.FollowUpPerformed>>(
    { sv: 'Uppföljning gjord', en: 'Follow-up performed' },
    ['followUp', 'followUpId'],
    ({ result }, _, language) => RESULT_NAMES[result][language],
  ),
  FollowUpStopped: saying<DataOf<typeof events.FollowUpStopped>>(
    { sv: 'Uppföljning avslutad', en: 'Follow-up stopped' },
    ['followUp', 'followUpId'],
    ({ reason }) => reason,
  ),
  FollowUpEntriesWithdrawn: saying<DataOf<typeof events.FollowUpEntriesWithdrawn>>(
    { sv: 'Uppgifter om uppföljningen återtagna', en: 'Entries about the follow-up withdrawn' },
    ['followUp', 'followUpId'],
    ({ reason }) => reason,
  ),
  FindingRecorded: saying<DataOf<typeof finding.FindingRecorded>>(
    { sv: 'Brist funnen', en: 'Finding recorded' },
    ['finding', 'findingId'],
    ({ severity }, _, language) => SEVERITY_NAMES[severity][language],
  ),
  FindingAnswered: saying<DataOf<typeof finding.FindingAnswered>>({ sv: 'Brist besvarad', en: 'Finding answered' }, [
    'finding',
    'findingId',
  ]),
  FindingVerified: saying<DataOf<typeof finding.FindingVerified>>(
    { sv: 'Brist kontrollerad', en: 'Finding checked' },
    ['finding', 'findingId'],
    ({ enough }, _, language) => (enough ? ENOUGH : NOT_ENOUGH)[language],
  ),
  FindingClosed: saying<DataOf<typeof finding.FindingClosed>>(
    { sv: 'Brist stängd', en: 'Finding closed' },
    ['finding', 'findingId'],
    ({ outcome }, _, language) => OUTCOME_NAMES[outcome][language],
  ),
  FollowUpReported: saying<DataOf<typeof report.FollowUpReported>>(
    { sv: 'Uppföljningar rapporterade', en: 'Follow-ups reported' },
    ['followUpReport', 'reportId'],
    ({ to }) => to,
  ),
  FollowUpReportWithdrawn: saying<DataOf<typeof report.FollowUpReportWithdrawn>>(
    { sv: 'Rapport om uppföljningar återtagen', en: 'Report on follow-ups withdrawn' },
    ['followUpReport', 'reportId'],
    ({ reason }) => reason,
  ),
};
