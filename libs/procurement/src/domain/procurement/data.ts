// SPDX-License-Identifier: EUPL-1.2
import { type Static, t } from '#libs/kernel';
import { ASPECTS, DOERS, FORCES } from './catalogue/entry.js';

/* The shapes that events share. */

export const PROCUREMENT_STATUSES = [
  'started',
  'classified',
  'listed',
  'attached',
  'answered',
  'contracted',
  'followedUp',
  'evaluated',
  'closed',
  'cancelled',
] as const;
export type ProcurementStatus = (typeof PROCUREMENT_STATUSES)[number];
export const ORIGINS = ['catalogue', 'changed', 'own'] as const;
export const ANSWERS = ['yes', 'partly', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];
export const OUTCOMES = ['met', 'partly', 'notMet'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const CLASS_SOURCES = ['entered', 'classification'] as const;

const level = () => t.integer(0, 3);
/** A code of the catalogue, or the id of an own requirement. */
export const requirementId = () => t.text(60);
export const ids = (maxItems: number) => t.array(t.id(), { maxItems });
export const requirementIds = () => t.array(requirementId(), { maxItems: 300 });

export const levels = t.object({
  confidentiality: level(),
  integrity: level(),
  availability: level(),
  traceability: level(),
});

export const requirement = t.object({
  requirementId: requirementId(),
  origin: t.oneOf(ORIGINS),
  aspect: t.oneOf(ASPECTS),
  level: t.integer(1, 3),
  by: t.oneOf(DOERS),
  force: t.oneOf(FORCES),
  text: t.freeText(2000),
  proof: t.optional(t.freeText(500)),
  source: t.optional(t.text(200)),
});
export type Requirement = Static<typeof requirement>;

export const requirements = () => t.array(requirement, { maxItems: 300 });

export const answer = t.object({
  requirementId: requirementId(),
  answer: t.oneOf(ANSWERS),
  note: t.optional(t.freeText(1000)),
});
export type RequirementAnswer = Static<typeof answer>;
export const answers = () => t.array(answer, { minItems: 1, maxItems: 300 });

/** Of a link’s secret, which itself is kept nowhere. */
export const linkHash = () => t.optional(t.text(64));

/** Per aspect above 0: which linked asset gives the level, and whose class that is, its own or of something it carries. */
export const classFrom = () =>
  t.array(t.object({ aspect: t.oneOf(ASPECTS), level: t.integer(1, 3), assetId: t.id(), sourceId: t.id() }), {
    maxItems: 4,
  });

export const classed = {
  class: levels,
  classSource: t.oneOf(CLASS_SOURCES),
  classFrom: t.optional(classFrom()),
};

/** What a change of class would add to a list, and take from it. */
export const difference = { added: requirementIds(), dropped: requirementIds() };
