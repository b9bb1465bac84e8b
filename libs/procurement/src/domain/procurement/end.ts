// SPDX-License-Identifier: EUPL-1.2
import { afterWithdrawing, type Decide, reject } from '#libs/kernel';
import {
  ProcurementCancelled,
  ProcurementClosed,
  ProcurementEntriesWithdrawn,
  type ProcurementEvent,
} from './events.js';
import { evolveProcurement } from './evolve.js';
import { knownProcurement, type ProcurementState, subjectOf } from './procurement.js';

type Decision<Data> = Decide<ProcurementState, Data, ProcurementEvent>;

export interface CloseProcurement {
  reason?: string;
}

/** A contract that is over. Before there is one, a procurement is cancelled. */
export const closeProcurement: Decision<CloseProcurement> = ({ reason }, state) => {
  const known = knownProcurement(state);
  if (known.status === 'closed') return [];
  if (known.status === 'cancelled') reject('procurement.ended', { name: known.name });
  if (!known.contract) reject('procurement.no-contract', { name: known.name });
  return [ProcurementClosed({ ...subjectOf(known), reason })];
};

export interface CancelProcurement {
  reason: string;
}

export const cancelProcurement: Decision<CancelProcurement> = ({ reason }, state) => {
  const known = knownProcurement(state);
  if (known.status === 'cancelled') return [];
  if (known.status === 'closed') reject('procurement.ended', { name: known.name });
  if (known.contract) reject('procurement.contract-signed', { name: known.name });
  return [ProcurementCancelled({ ...subjectOf(known), reason })];
};

export interface WithdrawProcurementEntries {
  eventIds: string[];
  reason: string;
}

export const withdrawProcurementEntries: Decision<WithdrawProcurementEntries> = ({ eventIds, reason }, state) => {
  const known = knownProcurement(state);
  const rules = { initial: undefined, withdrawal: ProcurementEntriesWithdrawn.type, evolve: evolveProcurement };
  const standing = afterWithdrawing(state, eventIds, rules);
  if (!standing) return [];
  return [ProcurementEntriesWithdrawn({ ...subjectOf(known), withdrawnEventIds: eventIds, reason, standing })];
};
