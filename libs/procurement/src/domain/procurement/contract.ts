// SPDX-License-Identifier: EUPL-1.2
import { type Decide, reject } from '#libs/kernel';
import type { Outcome } from './data.js';
import { ContractSigned, type ProcurementEvent, RequirementsEvaluated, SupplierFollowedUp } from './events.js';
import {
  askedOfSuppliers,
  openProcurement,
  type ProcurementState,
  requirementIn,
  sameName,
  subjectOf,
  tenderIn,
} from './procurement.js';

type Decision<Data> = Decide<ProcurementState, Data, ProcurementEvent>;

export interface SignContract {
  supplier: string;
  tenderId?: string;
  validUntil?: string;
  followUpOn?: string;
  /** What was agreed of what the supplier was asked; absent: all of it. */
  requirementIds?: string[];
}

/** Freezes what was agreed. A contract without requirements can be recorded too: then none were made. */
export const signContract: Decision<SignContract> = (data, state, meta) => {
  const known = openProcurement(state);
  const { list, contract, name } = known;
  const supplier = data.tenderId === undefined ? data.supplier : tenderIn(known, data.tenderId).supplier;
  if (contract) return sameName(contract.supplier, supplier) ? [] : reject('procurement.contract-signed', { name });
  if (list && !known.attachedOn) reject('procurement.not-attached', { name });
  const { tenderId, validUntil, followUpOn } = data;
  if (validUntil !== undefined && validUntil < meta.occurredOn) reject('procurement.day-passed', { day: validUntil });
  const asked = askedOfSuppliers(list?.requirements ?? []);
  const agreed = data.requirementIds?.map((id) => requirementIn(asked, id)) ?? asked;
  const terms = { supplier, tenderId, validUntil, followUpOn, class: known.class };
  return [ContractSigned({ ...subjectOf(known), ...terms, agreed })];
};

export interface FollowUpSupplier {
  outcomes: { requirementId: string; met: Outcome; note?: string }[];
  followedUpBy: string;
}

/** One event per requirement, so that each has a history of its own. */
export const followUpSupplier: Decision<FollowUpSupplier> = ({ outcomes, followedUpBy }, state, meta) => {
  const known = openProcurement(state);
  const { contract } = known;
  if (!contract) return reject('procurement.no-contract', { name: known.name });
  return outcomes.flatMap(({ requirementId, met, note }) => {
    requirementIn(contract.agreed, requirementId);
    const last = known.followUps.filter((one) => one.requirementId === requirementId).at(-1);
    if (last?.met === met && last.note === note && last.on === meta.occurredOn) return [];
    const { supplier } = contract;
    return [SupplierFollowedUp({ ...subjectOf(known), supplier, requirementId, met, note, followedUpBy })];
  });
};

export interface EvaluateRequirements {
  fit: boolean;
  sufficient: boolean;
  note?: string;
  evaluatedBy: string;
}

/** Whether they were the right requirements, and enough: can be said once they have been lived with under a contract. */
export const evaluateRequirements: Decision<EvaluateRequirements> = (data, state, meta) => {
  const known = openProcurement(state);
  if (!known.contract) reject('procurement.no-contract', { name: known.name });
  const { fit, sufficient, note, evaluatedBy } = data;
  const last = known.evaluation;
  const same = last?.fit === fit && last.sufficient === sufficient && last.note === note && last.on === meta.occurredOn;
  return same ? [] : [RequirementsEvaluated({ ...subjectOf(known), fit, sufficient, note, evaluatedBy })];
};
