// SPDX-License-Identifier: EUPL-1.2
import { defineEvent, type EventOf, t } from '#libs/kernel';
import { LIST_LANGUAGES } from './catalogue/entry.js';
import * as shape from './data.js';
import { procurement } from './snapshot.js';

/** What every event says of its procurement, so that evidence rules need to look at one event only. */
const subject = { procurementId: t.id(), unitIds: t.array(t.id(), { minItems: 1, maxItems: 500 }) };

export const ProcurementStarted = defineEvent(
  'ProcurementStarted',
  'A need of something from outside was taken up.',
  t.object({
    ...subject,
    name: t.text(200),
    responsibleId: t.person(),
    need: t.optional(t.freeText()),
    wantedOn: t.optional(t.day()),
  }),
);

export const ProcurementLinked = defineEvent(
  'ProcurementLinked',
  'A procurement was given its class, and the information, systems and risks that it is about.',
  t.object({
    ...subject,
    assetIds: shape.ids(100),
    riskIds: shape.ids(100),
    ...shape.classed,
    reason: t.optional(t.freeText()),
  }),
);

export const RequirementListGenerated = defineEvent(
  'RequirementListGenerated',
  'A list of security requirements was made from the class of a procurement.',
  t.object({
    ...subject,
    riskIds: shape.ids(100),
    catalogue: t.text(60),
    version: t.text(20),
    language: t.oneOf(LIST_LANGUAGES),
    class: shape.levels,
    requirements: shape.requirements(),
  }),
);

export const RequirementListReviewDue = defineEvent(
  'RequirementListReviewDue',
  'The class changed under an open list of requirements: it is to be reviewed.',
  t.object({ ...subject, class: shape.levels, ...shape.difference }),
);

export const RequirementListKept = defineEvent(
  'RequirementListKept',
  'A list of requirements was kept as it is although the class has changed.',
  t.object({ ...subject, class: shape.levels, reason: t.freeText() }),
);

export const RequirementAdded = defineEvent(
  'RequirementAdded',
  'A requirement of one’s own was added to a list.',
  t.object({ ...subject, requirement: shape.requirement }),
);

export const RequirementChanged = defineEvent(
  'RequirementChanged',
  'A requirement of a list was put in other words, or for somebody else.',
  t.object({ ...subject, requirement: shape.requirement }),
);

export const RequirementRemoved = defineEvent(
  'RequirementRemoved',
  'A requirement was taken off a list, with a reason.',
  t.object({ ...subject, requirementId: shape.requirementId(), reason: t.freeText() }),
);

export const OwnRequirementsIntroduced = defineEvent(
  'OwnRequirementsIntroduced',
  'Protection that the organisation does itself is in place.',
  t.object({ ...subject, requirementIds: shape.requirementIds() }),
);

export const RequirementListAttached = defineEvent(
  'RequirementListAttached',
  'A list of requirements went out with the tender documents.',
  t.object({ ...subject, count: t.integer(1, 300), answersBy: t.optional(t.day()) }),
);

const tender = { tenderId: t.id(), supplier: t.text(200) };

export const TenderInvited = defineEvent(
  'TenderInvited',
  'A supplier was given a link to answer the requirements by.',
  t.object({ ...subject, ...tender, linkUntil: t.day(), linkHash: shape.linkHash() }),
);

export const TenderLinkRevoked = defineEvent(
  'TenderLinkRevoked',
  'A supplier’s link was made invalid.',
  t.object({ ...subject, ...tender }),
);

export const TenderReceived = defineEvent(
  'TenderReceived',
  'A supplier’s tender came in.',
  t.object({ ...subject, ...tender }),
);

export const TenderAnswered = defineEvent(
  'TenderAnswered',
  'What a supplier answers to the requirements.',
  t.object({ ...subject, ...tender, answers: shape.answers() }),
);

export const ContractSigned = defineEvent(
  'ContractSigned',
  'A contract was signed; the requirements that were agreed are frozen. None, where none were made.',
  t.object({
    ...subject,
    supplier: t.text(200),
    tenderId: t.optional(t.id()),
    validUntil: t.optional(t.day()),
    followUpOn: t.optional(t.day()),
    class: t.optional(shape.levels),
    agreed: shape.requirements(),
  }),
);

export const SupplierFollowedUp = defineEvent(
  'SupplierFollowedUp',
  'It was checked whether a supplier meets an agreed requirement.',
  t.object({
    ...subject,
    supplier: t.text(200),
    requirementId: shape.requirementId(),
    met: t.oneOf(shape.OUTCOMES),
    note: t.optional(t.freeText()),
    followedUpBy: t.person(),
  }),
);

export const RequirementsEvaluated = defineEvent(
  'RequirementsEvaluated',
  'It was judged whether the requirements were the right ones, and enough.',
  t.object({
    ...subject,
    fit: t.boolean(),
    sufficient: t.boolean(),
    note: t.optional(t.freeText()),
    evaluatedBy: t.person(),
  }),
);

export const ProcurementClosed = defineEvent(
  'ProcurementClosed',
  'A procurement and its contract are over.',
  t.object({ ...subject, reason: t.optional(t.freeText()) }),
);

export const ProcurementCancelled = defineEvent(
  'ProcurementCancelled',
  'A procurement was called off.',
  t.object({ ...subject, reason: t.freeText() }),
);

export const ProcurementEntriesWithdrawn = defineEvent(
  'ProcurementEntriesWithdrawn',
  'Earlier entries about a procurement were made void; what stands now is frozen beside.',
  t.object({
    ...subject,
    withdrawnEventIds: t.array(t.id(), { minItems: 1, maxItems: 50 }),
    reason: t.freeText(),
    standing: procurement,
  }),
  { withdraws: true },
);

export type ProcurementEvent =
  | EventOf<typeof ProcurementStarted>
  | EventOf<typeof ProcurementLinked>
  | EventOf<typeof RequirementListGenerated>
  | EventOf<typeof RequirementListReviewDue>
  | EventOf<typeof RequirementListKept>
  | EventOf<typeof RequirementAdded>
  | EventOf<typeof RequirementChanged>
  | EventOf<typeof RequirementRemoved>
  | EventOf<typeof OwnRequirementsIntroduced>
  | EventOf<typeof RequirementListAttached>
  | EventOf<typeof TenderInvited>
  | EventOf<typeof TenderLinkRevoked>
  | EventOf<typeof TenderReceived>
  | EventOf<typeof TenderAnswered>
  | EventOf<typeof ContractSigned>
  | EventOf<typeof SupplierFollowedUp>
  | EventOf<typeof RequirementsEvaluated>
  | EventOf<typeof ProcurementClosed>
  | EventOf<typeof ProcurementCancelled>
  | EventOf<typeof ProcurementEntriesWithdrawn>;
