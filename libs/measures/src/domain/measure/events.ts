// SPDX-License-Identifier: EUPL-1.2
import { defineEvent, type EventOf, t } from '#libs/kernel';
import { MODEL_MEASURES } from './model-measures.js';

export const MEASURE_STATUSES = [
  'proposed',
  'declined',
  'decided',
  'resourced',
  'introducedInPart',
  'introduced',
  'stopped',
] as const;

const units = () => t.array(t.id(), { minItems: 1, maxItems: 500 });

/** What every event of a measure says of it, so that evidence rules need to look at one event only. */
const subject = {
  measureId: t.id(),
  unitIds: units(),
  riskId: t.optional(t.id()),
  /** The incident that a lesson was learnt from. */
  incidentId: t.optional(t.id()),
  /** The measure of question 6 (basic protection) that it is. */
  modelMeasureId: t.optional(t.oneOf(MODEL_MEASURES)),
};

export const SecurityMeasureProposed = defineEvent(
  'SecurityMeasureProposed',
  'A security measure was proposed, from a risk or freely.',
  t.object({ ...subject, title: t.text(200), description: t.optional(t.freeText()), proposedBy: t.person() }),
);

export const SecurityMeasureDecided = defineEvent(
  'SecurityMeasureDecided',
  'It was decided to introduce a security measure, or not to.',
  t.object({ ...subject, introduce: t.boolean(), reason: t.freeText(), decidedBy: t.person() }),
);

export const SecurityMeasureResourced = defineEvent(
  'SecurityMeasureResourced',
  'Resources were allocated to a security measure that is to be introduced.',
  t.object({
    ...subject,
    hours: t.optional(t.number(0, 1_000_000)),
    /** In whole Swedish kronor. */
    budget: t.optional(t.integer(0, 100_000_000_000)),
    responsibleId: t.optional(t.person()),
    dueOn: t.optional(t.day()),
  }),
);

export const SecurityMeasureIntroduced = defineEvent(
  'SecurityMeasureIntroduced',
  'A security measure was introduced in the named business units.',
  t.object(subject),
);

export const SecurityMeasureEvaluated = defineEvent(
  'SecurityMeasureEvaluated',
  'It was judged whether an introduced security measure is fit for its purpose, and sufficient.',
  t.object({
    ...subject,
    fit: t.boolean(),
    sufficient: t.boolean(),
    note: t.optional(t.freeText()),
    evaluatedBy: t.person(),
  }),
);

export const SecurityMeasureStopped = defineEvent(
  'SecurityMeasureStopped',
  'A security measure ceased to be in use or was called off.',
  t.object({ ...subject, reason: t.freeText() }),
);

export const SecurityMeasureEntriesWithdrawn = defineEvent(
  'SecurityMeasureEntriesWithdrawn',
  'Earlier entries about a security measure were made void; what stands now is frozen beside.',
  t.object({
    ...subject,
    withdrawnEventIds: t.array(t.id(), { minItems: 1, maxItems: 50 }),
    reason: t.freeText(),
    standing: t.object({
      title: t.text(200),
      proposedOn: t.day(),
      status: t.oneOf(MEASURE_STATUSES),
      introduce: t.optional(t.boolean()),
      decidedOn: t.optional(t.day()),
      hours: t.optional(t.number(0, 1_000_000)),
      budget: t.optional(t.integer(0, 100_000_000_000)),
      responsibleId: t.optional(t.person()),
      dueOn: t.optional(t.day()),
      introducedUnitIds: t.array(t.id(), { maxItems: 500 }),
      introducedOn: t.optional(t.day()),
      fit: t.optional(t.boolean()),
      sufficient: t.optional(t.boolean()),
      evaluatedOn: t.optional(t.day()),
      stoppedOn: t.optional(t.day()),
    }),
  }),
  { withdraws: true },
);

export type MeasureEvent =
  | EventOf<typeof SecurityMeasureProposed>
  | EventOf<typeof SecurityMeasureDecided>
  | EventOf<typeof SecurityMeasureResourced>
  | EventOf<typeof SecurityMeasureIntroduced>
  | EventOf<typeof SecurityMeasureEvaluated>
  | EventOf<typeof SecurityMeasureStopped>
  | EventOf<typeof SecurityMeasureEntriesWithdrawn>;
