// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, type Decider, defineEvent, type EventOf, reject, t } from '#libs/kernel';

const answer = t.object({
  measureId: t.text(40),
  answer: t.oneOf(['yes', 'no']),
  day: t.day(),
  note: t.optional(t.freeText(2000)),
});

export const AnswersReported = defineEvent(
  'AnswersReported',
  'The answers of a round were imported from a workbook. A yes is reported evidence for 24 months from its day.',
  t.object({
    roundId: t.id(),
    modelId: t.text(100),
    /** The round's closing day, which the file's own level and points are compared at. */
    closedOn: t.day(),
    answers: t.array(answer, { minItems: 1, maxItems: 2000 }),
    /** What the file itself says, where it does. Points are exact: `n` or `n/d`. */
    own: t.optional(
      t.object({
        level: t.optional(t.integer(0, 4)),
        points: t.optional(t.text(40)),
        areas: t.optional(t.record(t.integer(0, 4))),
      }),
    ),
    fileName: t.freeText(200),
    sha256: t.text(64),
    reportedBy: t.person(),
  }),
);

export const AnswersWithdrawn = defineEvent(
  'AnswersWithdrawn',
  'An imported round was made void.',
  t.object({ roundId: t.id(), withdrawnEventIds: t.array(t.id(), { minItems: 1 }), reason: t.freeText() }),
  { withdraws: true },
);

export type RoundEvent = EventOf<typeof AnswersReported> | EventOf<typeof AnswersWithdrawn>;
export type Round = { status: 'none' } | { status: 'standing' | 'withdrawn'; roundId: string; eventId: string };

export type ReportAnswers = DataOf<typeof AnswersReported>;
export interface RoundCommands {
  ReportAnswers: ReportAnswers;
  WithdrawAnswers: { reason: string };
}

const reportAnswers: Decide<Round, ReportAnswers, RoundEvent> = (data, state, meta) => {
  if (state.status !== 'none') reject('assessment.round-exists');
  if (data.closedOn > meta.occurredOn) reject('assessment.round-not-closed', { closedOn: data.closedOn });
  const late = data.answers.find(({ day }) => day > meta.occurredOn);
  if (late) reject('assessment.answer-in-future', { measureId: late.measureId, day: late.day });
  const seen = new Set<string>();
  for (const { measureId } of data.answers) {
    if (seen.has(measureId)) reject('assessment.answered-twice', { measureId });
    seen.add(measureId);
  }
  return [AnswersReported(data)];
};

const withdrawAnswers: Decide<Round, { reason: string }, RoundEvent> = ({ reason }, state) => {
  if (state.status === 'none') reject('assessment.round-unknown');
  if (state.status === 'withdrawn') return [];
  return [AnswersWithdrawn({ roundId: state.roundId, withdrawnEventIds: [state.eventId], reason })];
};

/** The rules of an imported round of answers. */
export const roundDecider: Decider<Round, RoundCommands, RoundEvent> = {
  streamType: 'round',
  initial: { status: 'none' },
  evolve(state, event) {
    if (event.type === 'AnswersWithdrawn') return state.status === 'none' ? state : { ...state, status: 'withdrawn' };
    return { status: 'standing', roundId: event.data.roundId, eventId: event.eventId };
  },
  commands: { ReportAnswers: reportAnswers, WithdrawAnswers: withdrawAnswers },
};
