// SPDX-License-Identifier: EUPL-1.2
import { reject, type Withdrawable } from '#libs/kernel';
import type { Requirement } from './data.js';
import type { Procurement, RequirementList, Tender } from './snapshot.js';
import type { ProcurementEvent } from './events.js';

export type ProcurementState = Withdrawable<Procurement | undefined, ProcurementEvent>;

/** What every event repeats. */
export const subjectOf = ({ procurementId, unitIds }: Procurement) => ({ procurementId, unitIds });

/** The procurement, whatever has become of it. Refuses `procurement.unknown`. */
export const knownProcurement = ({ current }: ProcurementState): Procurement =>
  current ?? reject('procurement.unknown');

/** The procurement, not over yet. Refuses `procurement.ended`. */
export function openProcurement(state: ProcurementState): Procurement {
  const known = knownProcurement(state);
  const { status, name } = known;
  if (status === 'closed' || status === 'cancelled') reject('procurement.ended', { name });
  return known;
}

/** Before the contract: what it is about may still change. Refuses `procurement.contract-signed`. */
export function unsignedProcurement(state: ProcurementState): Procurement {
  const known = openProcurement(state);
  if (known.contract) reject('procurement.contract-signed', { name: known.name });
  return known;
}

/** A list that may be worked on. Refuses `procurement.no-list` and, once it went out, `procurement.list-attached`. */
export function openList(state: ProcurementState): { known: Procurement; list: RequirementList } {
  const known = unsignedProcurement(state);
  if (known.attachedOn) reject('procurement.list-attached', { name: known.name });
  return { known, list: known.list ?? reject('procurement.no-list', { name: known.name }) };
}

/** A list that went out, until the contract. Refuses `procurement.not-attached`. */
export function attachedList(state: ProcurementState): { known: Procurement; list: RequirementList } {
  const known = unsignedProcurement(state);
  if (!known.attachedOn || !known.list) reject('procurement.not-attached', { name: known.name });
  return { known, list: known.list };
}

/** Refuses `procurement.requirement-unknown`. */
export const requirementIn = (requirements: readonly Requirement[], requirementId: string): Requirement =>
  requirements.find((one) => one.requirementId === requirementId) ??
  reject('procurement.requirement-unknown', { requirementId });

/** Refuses `procurement.tender-unknown`. */
export const tenderIn = ({ tenders, name }: Procurement, tenderId: string): Tender =>
  tenders.find((one) => one.tenderId === tenderId) ?? reject('procurement.tender-unknown', { name });

/** What a supplier is asked about: not what the organisation does itself. */
export const askedOfSuppliers = (requirements: readonly Requirement[]): Requirement[] =>
  requirements.filter(({ by }) => by !== 'own');

export const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
