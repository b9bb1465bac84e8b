// SPDX-License-Identifier: EUPL-1.2
import { defineEvent, type EventOf, t } from '#libs/kernel';

export const WAYS_OF_WORKING = [
  'classification',
  'risk',
  'incident',
  'continuity',
  'procurement',
  'training',
  'monitoring',
] as const;

export const TARGET_KINDS = ['wayOfWorking', 'guideline', 'measure', 'risk', 'supplier', 'unit', 'result'] as const;

export const RESULTS = ['good', 'partly', 'poor'] as const;
export const FOLLOW_UP_STATUSES = ['planned', 'performed', 'stopped'] as const;

/** Question 14 of the shipped model: what of the work's results has been followed up. 14.14 is the report itself. */
export const TOPICS: readonly string[] = Array.from({ length: 13 }, (_, i) => `14.${i + 1}`);

const units = () => t.array(t.id(), { maxItems: 500 });

/** What is followed up: a way of working by its code, an object of Trappan by its id, anything else by its name. */
const target = t.object({
  kind: t.oneOf(TARGET_KINDS),
  wayOfWorking: t.optional(t.oneOf(WAYS_OF_WORKING)),
  id: t.optional(t.id()),
  name: t.optional(t.text(200)),
});

const subject = { followUpId: t.id(), title: t.text(200), target };
const plan = {
  dueOn: t.day(),
  /** How it recurs from that day on, as an RRULE of RFC 5545. */
  rule: t.optional(t.text(200)),
  responsibleId: t.optional(t.person()),
};

export const FollowUpPlanned = defineEvent(
  'FollowUpPlanned',
  'A follow-up was planned, once or recurring.',
  t.object({ ...subject, unitIds: units(), ...plan, plannedBy: t.person() }),
);

export const FollowUpReplanned = defineEvent(
  'FollowUpReplanned',
  'A planned follow-up was given another day, interval or person.',
  t.object({ ...subject, ...plan, reason: t.freeText() }),
);

export const FollowUpPerformed = defineEvent(
  'FollowUpPerformed',
  'A follow-up was performed, with its result.',
  t.object({
    ...subject,
    unitIds: units(),
    topics: t.array(t.oneOf(TOPICS), { maxItems: 13 }),
    result: t.oneOf(RESULTS),
    summary: t.freeText(),
    performedBy: t.person(),
    /** When it is due again, where it recurs. */
    nextOn: t.optional(t.day()),
  }),
);

export const FollowUpStopped = defineEvent(
  'FollowUpStopped',
  'A planned follow-up will not be performed any more.',
  t.object({ ...subject, reason: t.freeText() }),
);

export const FollowUpEntriesWithdrawn = defineEvent(
  'FollowUpEntriesWithdrawn',
  'Earlier entries about a follow-up were made void; what stands now is frozen beside.',
  t.object({
    ...subject,
    withdrawnEventIds: t.array(t.id(), { minItems: 1, maxItems: 50 }),
    reason: t.freeText(),
    standing: t.object({
      status: t.oneOf(FOLLOW_UP_STATUSES),
      dueOn: t.optional(t.day()),
      firstOn: t.day(),
      rule: t.optional(t.text(200)),
      responsibleId: t.optional(t.person()),
      lastPerformedOn: t.optional(t.day()),
      lastResult: t.optional(t.oneOf(RESULTS)),
      times: t.integer(0, 10_000),
      stoppedOn: t.optional(t.day()),
    }),
  }),
  { withdraws: true },
);

export type FollowUpEvent =
  | EventOf<typeof FollowUpPlanned>
  | EventOf<typeof FollowUpReplanned>
  | EventOf<typeof FollowUpPerformed>
  | EventOf<typeof FollowUpStopped>
  | EventOf<typeof FollowUpEntriesWithdrawn>;
