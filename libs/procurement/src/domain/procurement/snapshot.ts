// SPDX-License-Identifier: EUPL-1.2
import { type Static, t } from '#libs/kernel';
import { LIST_LANGUAGES } from './catalogue/entry.js';
import * as shape from './data.js';

/* The state of a procurement is a declared shape too: a withdrawal freezes it whole. */

const list = t.object({
  catalogue: t.text(60),
  version: t.text(20),
  language: t.oneOf(LIST_LANGUAGES),
  class: shape.levels,
  generatedOn: t.day(),
  requirements: shape.requirements(),
  removed: t.array(t.object({ requirementId: shape.requirementId(), text: t.freeText(2000), reason: t.freeText() }), {
    maxItems: 500,
  }),
  /** What is done by oneself and is in place. */
  introduced: shape.requirementIds(),
});

const tender = t.object({
  tenderId: t.id(),
  supplier: t.text(200),
  /** The last day on which the supplier may answer by the link. */
  linkUntil: t.optional(t.day()),
  linkHash: shape.linkHash(),
  receivedOn: t.optional(t.day()),
  answeredOn: t.optional(t.day()),
  answers: t.array(shape.answer, { maxItems: 300 }),
});
export type Tender = Static<typeof tender>;

export const contract = t.object({
  supplier: t.text(200),
  tenderId: t.optional(t.id()),
  signedOn: t.day(),
  validUntil: t.optional(t.day()),
  followUpOn: t.optional(t.day()),
  agreed: shape.requirements(),
});

const followUp = t.object({
  requirementId: shape.requirementId(),
  met: t.oneOf(shape.OUTCOMES),
  note: t.optional(t.freeText()),
  on: t.day(),
});

/** All that is known of a procurement. */
export const procurement = t.object({
  status: t.oneOf(shape.PROCUREMENT_STATUSES),
  procurementId: t.id(),
  name: t.text(200),
  unitIds: shape.ids(500),
  responsibleId: t.person(),
  need: t.optional(t.freeText()),
  wantedOn: t.optional(t.day()),
  startedOn: t.day(),
  assetIds: shape.ids(100),
  riskIds: shape.ids(100),
  class: t.optional(shape.levels),
  classSource: t.optional(t.oneOf(shape.CLASS_SOURCES)),
  classFrom: t.optional(shape.classFrom()),
  classReason: t.optional(t.freeText()),
  classedOn: t.optional(t.day()),
  list: t.optional(list),
  /** There since the class changed under an open list. */
  review: t.optional(t.object({ since: t.day(), class: shape.levels, ...shape.difference })),
  attachedOn: t.optional(t.day()),
  answersBy: t.optional(t.day()),
  tenders: t.array(tender, { maxItems: 100 }),
  contract: t.optional(contract),
  followUps: t.array(followUp, { maxItems: 2000 }),
  evaluation: t.optional(
    t.object({ fit: t.boolean(), sufficient: t.boolean(), note: t.optional(t.freeText()), on: t.day() }),
  ),
  endedOn: t.optional(t.day()),
  endReason: t.optional(t.freeText()),
});
export type Procurement = Static<typeof procurement>;
export type RequirementList = Static<typeof list>;
