// SPDX-License-Identifier: EUPL-1.2
import { type Decide, reject } from '#libs/kernel';
import type { Requirement } from './data.js';
import {
  OwnRequirementsIntroduced,
  type ProcurementEvent,
  RequirementAdded,
  RequirementChanged,
  RequirementRemoved,
} from './events.js';
import { openList, openProcurement, type ProcurementState, requirementIn, subjectOf } from './procurement.js';

/** What somebody writes of a requirement. */
export type RequirementWords = Omit<Requirement, 'requirementId' | 'origin'>;

export interface AddRequirement {
  requirementId: string;
  words: RequirementWords;
}

const sameWords = (a: RequirementWords, b: RequirementWords): boolean =>
  a.text === b.text &&
  a.proof === b.proof &&
  a.source === b.source &&
  a.aspect === b.aspect &&
  a.level === b.level &&
  a.by === b.by &&
  a.force === b.force;

export const addRequirement: Decide<ProcurementState, AddRequirement, ProcurementEvent> = (
  { requirementId, words },
  state,
) => {
  const { known, list } = openList(state);
  const there = list.requirements.find((one) => one.requirementId === requirementId || one.text === words.text);
  if (there) return sameWords(there, words) ? [] : reject('procurement.requirement-exists', { text: there.text });
  return [RequirementAdded({ ...subjectOf(known), requirement: { requirementId, origin: 'own', ...words } })];
};

export interface ChangeRequirement {
  requirementId: string;
  /** Absent: as it was. */
  text?: string;
  proof?: string;
  by?: Requirement['by'];
  force?: Requirement['force'];
}

export const changeRequirement: Decide<ProcurementState, ChangeRequirement, ProcurementEvent> = (data, state) => {
  const { known, list } = openList(state);
  const before = requirementIn(list.requirements, data.requirementId);
  const { text = before.text, proof = before.proof, by = before.by, force = before.force } = data;
  const after = { ...before, text, proof, by, force };
  if (sameWords(before, after)) return [];
  const origin = before.origin === 'own' ? 'own' : 'changed';
  return [RequirementChanged({ ...subjectOf(known), requirement: { ...after, origin } })];
};

export interface RemoveRequirement {
  requirementId: string;
  reason: string;
}

export const removeRequirement: Decide<ProcurementState, RemoveRequirement, ProcurementEvent> = (data, state) => {
  const { known, list } = openList(state);
  const { requirementId, reason } = data;
  const isThere = list.requirements.some((one) => one.requirementId === requirementId);
  if (!isThere && list.removed.some((one) => one.requirementId === requirementId)) return [];
  requirementIn(list.requirements, requirementId);
  return [RequirementRemoved({ ...subjectOf(known), requirementId, reason })];
};

export interface IntroduceOwnRequirements {
  requirementIds: string[];
}

/** What we do ourselves is in place; at any time until the procurement is over. */
export const introduceOwnRequirements: Decide<ProcurementState, IntroduceOwnRequirements, ProcurementEvent> = (
  { requirementIds },
  state,
) => {
  const known = openProcurement(state);
  const list = known.list ?? reject('procurement.no-list', { name: known.name });
  for (const requirementId of requirementIds) {
    const { by, text } = requirementIn(list.requirements, requirementId);
    if (by === 'supplier') reject('procurement.not-own-work', { text });
  }
  const missing = [...new Set(requirementIds)].filter((id) => !list.introduced.includes(id));
  return missing.length === 0 ? [] : [OwnRequirementsIntroduced({ ...subjectOf(known), requirementIds: missing })];
};
