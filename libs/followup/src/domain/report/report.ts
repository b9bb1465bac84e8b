// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, type Decider, defineEvent, type EventOf, reject, t } from '#libs/kernel';

const followUpIds = t.array(t.id(), { minItems: 1, maxItems: 200 });

export const FollowUpReported = defineEvent(
  'FollowUpReported',
  'The results of follow-ups were reported to management.',
  t.object({
    reportId: t.id(),
    followUpIds,
    /** Who received it: a body or a function. */
    to: t.text(200),
    on: t.day(),
    summary: t.freeText(),
    proposals: t.optional(t.freeText()),
    reportedBy: t.person(),
  }),
);

export const FollowUpReportWithdrawn = defineEvent(
  'FollowUpReportWithdrawn',
  'A report on follow-ups was recorded by mistake and is void.',
  t.object({
    reportId: t.id(),
    followUpIds,
    withdrawnEventIds: t.array(t.id(), { minItems: 1 }),
    reason: t.freeText(),
  }),
  { withdraws: true },
);

export type FollowUpReportEvent = EventOf<typeof FollowUpReported> | EventOf<typeof FollowUpReportWithdrawn>;

export type FollowUpReport =
  | { status: 'none' }
  | { status: 'reported' | 'withdrawn'; reportId: string; followUpIds: string[]; eventIds: string[] };

export interface FollowUpReportCommands {
  ReportFollowUps: DataOf<typeof FollowUpReported>;
  WithdrawFollowUpReport: { reason: string };
}

const reportFollowUps: Decide<FollowUpReport, FollowUpReportCommands['ReportFollowUps'], FollowUpReportEvent> = (
  data,
  state,
  { occurredOn },
) => {
  if (state.status !== 'none') reject('followup.report-exists');
  if (data.on > occurredOn) reject('followup.report-ahead', { on: data.on });
  return [FollowUpReported(data)];
};

const withdraw: Decide<FollowUpReport, { reason: string }, FollowUpReportEvent> = ({ reason }, state) => {
  if (state.status === 'none') reject('followup.report-unknown');
  const { status, reportId, followUpIds, eventIds } = state;
  if (status === 'withdrawn') return [];
  return [FollowUpReportWithdrawn({ reportId, followUpIds, withdrawnEventIds: eventIds, reason })];
};

/** The rules of a report: it is made once, and may be withdrawn as a whole. */
export const followUpReportDecider: Decider<FollowUpReport, FollowUpReportCommands, FollowUpReportEvent> = {
  streamType: 'followUpReport',
  initial: { status: 'none' },
  evolve(state, event) {
    const { reportId, followUpIds } = event.data;
    if (event.type === 'FollowUpReported') {
      return { status: 'reported', reportId, followUpIds, eventIds: [event.eventId] };
    }
    return state.status === 'none' ? state : { ...state, status: 'withdrawn' };
  },
  commands: { ReportFollowUps: reportFollowUps, WithdrawFollowUpReport: withdraw },
};
