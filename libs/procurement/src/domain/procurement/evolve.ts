// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber, type Recorded, stockholmDay } from '#libs/kernel';
import { listChange } from './evolve-list.js';
import type { Procurement, Tender } from './snapshot.js';
import type { ProcurementEvent } from './events.js';

const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));

/** Folds one event into a procurement. The register and its page are this very fold. */
export function evolveProcurement(
  known: Procurement | undefined,
  event: Recorded<ProcurementEvent>,
): Procurement | undefined {
  const on = dayOf(event);
  if (event.type === 'ProcurementStarted') {
    const nothingYet = { assetIds: [], riskIds: [], tenders: [], followUps: [] };
    return { status: 'started', ...event.data, startedOn: on, ...nothingYet };
  }
  if (event.type === 'ProcurementEntriesWithdrawn') return event.data.standing;
  return known && { ...known, ...changeOf(known, event, on) };
}

type Change = Partial<Procurement>;
type Later = Exclude<Recorded<ProcurementEvent>, { type: 'ProcurementStarted' | 'ProcurementEntriesWithdrawn' }>;

function changeOf(known: Procurement, event: Later, on: string): Change {
  switch (event.type) {
    case 'ProcurementLinked': {
      const { assetIds, riskIds, class: levels, classSource, classFrom, reason } = event.data;
      const status = known.status === 'started' ? 'classified' : known.status;
      return { status, assetIds, riskIds, class: levels, classSource, classFrom, classReason: reason, classedOn: on };
    }
    case 'TenderInvited':
    case 'TenderLinkRevoked':
    case 'TenderReceived':
    case 'TenderAnswered':
      return tenderChange(known, event, on);
    case 'ContractSigned': {
      const { supplier, tenderId, validUntil, followUpOn, agreed } = event.data;
      const contract = { supplier, tenderId, signedOn: on, validUntil, followUpOn, agreed };
      return { status: 'contracted', contract, review: undefined };
    }
    case 'SupplierFollowedUp': {
      const { requirementId, met, note } = event.data;
      const followUps = [...known.followUps, { requirementId, met, note, on }];
      return { followUps, status: known.status === 'contracted' ? 'followedUp' : known.status };
    }
    case 'RequirementsEvaluated': {
      const { fit, sufficient, note } = event.data;
      return { status: 'evaluated', evaluation: { fit, sufficient, note, on } };
    }
    case 'ProcurementClosed':
    case 'ProcurementCancelled':
      return {
        status: event.type === 'ProcurementClosed' ? 'closed' : 'cancelled',
        endedOn: on,
        endReason: event.data.reason,
      };
    default:
      return listChange(known, event, on);
  }
}

type OfTender = Extract<Later, { data: { tenderId: string; supplier: string } }>;

function tenderChange(known: Procurement, event: Exclude<OfTender, { type: 'ContractSigned' }>, on: string): Change {
  const { tenderId, supplier } = event.data;
  const before = known.tenders.find((one) => one.tenderId === tenderId) ?? { tenderId, supplier, answers: [] };
  const tender = nextTender(before, event, on);
  const rest = known.tenders.filter((one) => one.tenderId !== tenderId);
  const answered = event.type === 'TenderAnswered' && known.status === 'attached';
  const tenders = [...rest, tender].sort((a, b) => (a.supplier + a.tenderId < b.supplier + b.tenderId ? -1 : 1));
  return { tenders, status: answered ? 'answered' : known.status };
}

function nextTender(tender: Tender, event: Exclude<OfTender, { type: 'ContractSigned' }>, on: string): Tender {
  switch (event.type) {
    case 'TenderInvited': {
      const { supplier, linkUntil, linkHash } = event.data;
      return { ...tender, supplier, linkUntil, linkHash };
    }
    case 'TenderLinkRevoked':
      return { ...tender, linkUntil: undefined, linkHash: undefined };
    case 'TenderReceived':
      return { ...tender, receivedOn: on };
    case 'TenderAnswered':
      return { ...tender, receivedOn: tender.receivedOn ?? on, answeredOn: on, answers: event.data.answers };
  }
}
