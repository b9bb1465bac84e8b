// SPDX-License-Identifier: EUPL-1.2
import { type Decide, reject } from '#libs/kernel';
import { asListed, calledFor, CATALOGUE } from './catalogue/catalogue.js';
import type { Levels, ListLanguage } from './catalogue/entry.js';
import type { Requirement } from './data.js';
import type { RequirementList } from './snapshot.js';
import { type ProcurementEvent, RequirementListGenerated, RequirementListKept } from './events.js';
import { openList, type ProcurementState, subjectOf, unsignedProcurement } from './procurement.js';

export interface GenerateRequirementList {
  language: ListLanguage;
}

/**
 * Makes the list from the class. Made anew, it keeps what was added, put in other words or taken off: only what the class
 * calls for comes and goes.
 */
export const generateRequirementList: Decide<ProcurementState, GenerateRequirementList, ProcurementEvent> = (
  { language },
  state,
) => {
  const known = unsignedProcurement(state);
  if (known.attachedOn) reject('procurement.list-attached', { name: known.name });
  const levels = known.class ?? reject('procurement.not-classified', { name: known.name });
  const { list } = known;
  if (list && !known.review && list.language === language && list.version === CATALOGUE.version) return [];
  const requirements = merged(list, levels, language);
  const from = { catalogue: CATALOGUE.id, version: CATALOGUE.version, language, class: levels };
  return [RequirementListGenerated({ ...subjectOf(known), riskIds: known.riskIds, ...from, requirements })];
};

function merged(list: RequirementList | undefined, levels: Levels, language: ListLanguage): Requirement[] {
  const touched = new Map(
    (list?.requirements ?? []).filter(({ origin }) => origin !== 'catalogue').map((one) => [one.requirementId, one]),
  );
  const removed = new Set((list?.removed ?? []).map(({ requirementId }) => requirementId));
  const called = calledFor(levels).filter(({ code }) => !removed.has(code));
  const fromCatalogue = called.map((one) => touched.get(one.code) ?? asListed(one, language));
  return [...fromCatalogue, ...[...touched.values()].filter(({ origin }) => origin === 'own')];
}

/** What a class would add to a list, and what it would take from it. */
export function differenceOf(list: RequirementList, levels: Levels): { added: string[]; dropped: string[] } {
  const now = new Set(list.requirements.map(({ requirementId }) => requirementId));
  const then = merged(list, levels, list.language).map(({ requirementId }) => requirementId);
  return {
    added: then.filter((id) => !now.has(id)),
    dropped: [...now].filter((id) => !then.includes(id)),
  };
}

export interface KeepRequirementList {
  reason: string;
}

/** The class has changed, and the list still fits. */
export const keepRequirementList: Decide<ProcurementState, KeepRequirementList, ProcurementEvent> = (
  { reason },
  state,
) => {
  const { known } = openList(state);
  if (!known.review) return [];
  return [RequirementListKept({ ...subjectOf(known), class: known.review.class, reason })];
};
