// SPDX-License-Identifier: EUPL-1.2
import { defineEvent, type EventOf, t } from '#libs/kernel';
import { HARM_TYPES } from './harm-types.js';

export const TREATMENTS = ['mitigate', 'accept', 'transfer', 'avoid'] as const;
export type Treatment = (typeof TREATMENTS)[number];
export const CERTAINTIES = ['low', 'medium', 'high'] as const;
export const PHASES = ['before', 'after'] as const;
export const FOLLOW_UPS = ['unchanged', 'better', 'worse'] as const;
export const RISK_STATUSES = [
  'identified',
  'assessed',
  'treatmentProposed',
  'proposedUpward',
  'decided',
  'closed',
] as const;

const units = () => t.array(t.id(), { minItems: 1, maxItems: 500 });
const degree = () => t.optional(t.integer(0, 4));

/** When, how often: the two ways of judging likelihood. */
const likelihood = t.object({
  earliest: t.optional(t.day()),
  likeliest: t.optional(t.day()),
  latest: t.optional(t.day()),
  frequencyPerYear: t.number(0, 10_000),
});

export const RiskIdentified = defineEvent(
  'RiskIdentified',
  'A risk was found in a risk analysis.',
  t.object({
    riskId: t.id(),
    analysisId: t.optional(t.id()),
    unitIds: units(),
    title: t.text(200),
    threat: t.optional(t.freeText()),
    vulnerability: t.optional(t.freeText()),
    existingProtection: t.optional(t.freeText()),
    assets: t.optional(t.array(t.text(200), { maxItems: 100 })),
    ownerId: t.optional(t.person()),
  }),
);

export const RiskOwnerAssigned = defineEvent(
  'RiskOwnerAssigned',
  'A risk was given to a person who owns it from then on.',
  t.object({ riskId: t.id(), unitIds: units(), ownerId: t.person(), reason: t.optional(t.freeText()) }),
);

export const RiskAssessed = defineEvent(
  'RiskAssessed',
  'Consequence and likelihood of a risk were judged, before or after measures.',
  t.object({
    riskId: t.id(),
    unitIds: units(),
    phase: t.oneOf(PHASES),
    reassessment: t.boolean(),
    consequences: t.object(Object.fromEntries(HARM_TYPES.map((type) => [type, degree()])) as HarmDegrees),
    consequence: t.integer(0, 4),
    likelihood,
    likelihoodLevel: t.integer(1, 5),
    likelihoodTable: t.text(20),
    certainty: t.oneOf(CERTAINTIES),
    assumptions: t.optional(t.freeText()),
  }),
);
type HarmDegrees = Record<(typeof HARM_TYPES)[number], ReturnType<typeof degree>>;

export const RiskTreatmentProposed = defineEvent(
  'RiskTreatmentProposed',
  'Somebody proposed how a risk should be treated.',
  t.object({
    riskId: t.id(),
    unitIds: units(),
    treatment: t.oneOf(TREATMENTS),
    proposal: t.freeText(),
    measureTitle: t.optional(t.text(200)),
    proposedBy: t.person(),
  }),
);

/** What a decision rested on, frozen: the assessment, and the mandate of the one who decided. */
const basis = t.object({
  consequence: t.integer(0, 4),
  likelihoodLevel: t.integer(1, 5),
  phase: t.oneOf(PHASES),
  assessedOn: t.day(),
  withinMandate: t.boolean(),
  mandateId: t.optional(t.id()),
  asLeadership: t.boolean(),
});

export const RiskDecisionRecorded = defineEvent(
  'RiskDecisionRecorded',
  'A risk decision was taken by somebody with the mandate for it.',
  t.object({
    riskId: t.id(),
    unitIds: units(),
    title: t.text(200),
    choice: t.oneOf(TREATMENTS),
    rationale: t.freeText(),
    conditions: t.optional(t.freeText()),
    reviewOn: t.optional(t.day()),
    decidedBy: t.person(),
    measureTitle: t.optional(t.text(200)),
    escalated: t.boolean(),
    basis,
  }),
);

export const RiskDecisionProposedUpward = defineEvent(
  'RiskDecisionProposedUpward',
  'A wished decision was above the mandate and became a proposal to somebody who has it.',
  t.object({
    riskId: t.id(),
    unitIds: units(),
    choice: t.oneOf(TREATMENTS),
    rationale: t.freeText(),
    conditions: t.optional(t.freeText()),
    reviewOn: t.optional(t.day()),
    measureTitle: t.optional(t.text(200)),
    proposedBy: t.person(),
    /** The nearest holder of a mandate that suffices; absent: the leadership. */
    toPersonId: t.optional(t.person()),
    basis,
  }),
);

export const RiskReassessmentDue = defineEvent(
  'RiskReassessmentDue',
  'A measure against a risk was introduced, so what remains of the risk is to be judged.',
  t.object({ riskId: t.id(), unitIds: units(), measureId: t.id(), dueOn: t.day() }),
);

export const RiskFollowedUp = defineEvent(
  'RiskFollowedUp',
  'The status of a risk was followed up.',
  t.object({
    riskId: t.id(),
    unitIds: units(),
    status: t.oneOf(FOLLOW_UPS),
    note: t.optional(t.freeText()),
    nextOn: t.optional(t.day()),
    followedUpBy: t.person(),
  }),
);

export const RiskClosed = defineEvent(
  'RiskClosed',
  'A risk was closed: it no longer exists.',
  t.object({ riskId: t.id(), unitIds: units(), reason: t.freeText() }),
);

const size = t.object({ consequence: t.integer(0, 4), likelihoodLevel: t.integer(1, 5), assessedOn: t.day() });

export const RiskEntriesWithdrawn = defineEvent(
  'RiskEntriesWithdrawn',
  'Earlier entries about a risk were made void; what stands now is frozen beside.',
  t.object({
    riskId: t.id(),
    withdrawnEventIds: t.array(t.id(), { minItems: 1, maxItems: 50 }),
    reason: t.freeText(),
    standing: t.object({
      status: t.oneOf(RISK_STATUSES),
      consequence: t.optional(t.integer(0, 4)),
      likelihoodLevel: t.optional(t.integer(1, 5)),
      assessedOn: t.optional(t.day()),
      choice: t.optional(t.oneOf(TREATMENTS)),
      decidedOn: t.optional(t.day()),
      reviewOn: t.optional(t.day()),
      before: t.optional(size),
      after: t.optional(size),
      waiting: t.optional(t.object({ choice: t.oneOf(TREATMENTS), toPersonId: t.optional(t.person()) })),
      followedUpOn: t.optional(t.day()),
      followUpStatus: t.optional(t.oneOf(FOLLOW_UPS)),
      nextFollowUpOn: t.optional(t.day()),
      reassessOn: t.optional(t.day()),
      /** Who owns it; absent in events of the time before owners could be changed. */
      owner: t.optional(t.object({ ownerId: t.optional(t.person()) })),
    }),
  }),
  { withdraws: true },
);

export type RiskEvent =
  | EventOf<typeof RiskIdentified>
  | EventOf<typeof RiskOwnerAssigned>
  | EventOf<typeof RiskAssessed>
  | EventOf<typeof RiskTreatmentProposed>
  | EventOf<typeof RiskDecisionRecorded>
  | EventOf<typeof RiskDecisionProposedUpward>
  | EventOf<typeof RiskReassessmentDue>
  | EventOf<typeof RiskFollowedUp>
  | EventOf<typeof RiskClosed>
  | EventOf<typeof RiskEntriesWithdrawn>;
