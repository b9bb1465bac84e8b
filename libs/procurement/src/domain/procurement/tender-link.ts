// SPDX-License-Identifier: EUPL-1.2
import { type Decide, reject } from '#libs/kernel';
import type { Requirement, RequirementAnswer } from './data.js';
import { type ProcurementEvent, TenderInvited, TenderLinkRevoked } from './events.js';
import { askedOfSuppliers, attachedList, openProcurement, sameName, subjectOf, tenderIn } from './procurement.js';
import type { ProcurementState } from './procurement.js';
import type { Procurement, Tender } from './snapshot.js';
import { answersOf } from './tenders.js';

type Decision<Data> = Decide<ProcurementState, Data, ProcurementEvent>;

export interface InviteTenderer {
  tenderId: string;
  supplier: string;
  linkUntil: string;
  linkHash: string;
}

/** Most days that a link lives. */
export const LONGEST_LINK_DAYS = 90;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A supplier has one tender; a new link takes the place of the one before. */
export const inviteTenderer: Decision<InviteTenderer> = ({ tenderId, supplier, linkUntil, linkHash }, state, meta) => {
  const { known } = attachedList(state);
  const days = daysBetween(meta.occurredOn, linkUntil);
  if (days < 0) reject('procurement.day-passed', { day: linkUntil });
  if (days > LONGEST_LINK_DAYS) reject('procurement.link-too-long', { days: LONGEST_LINK_DAYS });
  const there = known.tenders.find((one) => one.tenderId === tenderId || sameName(one.supplier, supplier));
  if (there && (there.tenderId !== tenderId || !sameName(there.supplier, supplier)))
    reject('procurement.supplier-exists', { supplier: there.supplier });
  const invited = { tenderId, supplier: there?.supplier ?? supplier, linkUntil, linkHash };
  return [TenderInvited({ ...subjectOf(known), ...invited })];
};

export interface RevokeTenderLink {
  tenderId: string;
}

/** At any time: an open link is never out of reach. */
export const revokeTenderLink: Decision<RevokeTenderLink> = ({ tenderId }, state) => {
  const known = openProcurement(state);
  const { supplier, linkUntil } = tenderIn(known, tenderId);
  return linkUntil === undefined ? [] : [TenderLinkRevoked({ ...subjectOf(known), tenderId, supplier })];
};

export interface OpenLink {
  tender: Tender;
  /** What the supplier is asked. */
  asked: Requirement[];
  /** The last day to answer. */
  until: string;
}

/** What a link opens on a day; undefined when it opens nothing, whatever the reason. */
export function openedBy(known: Procurement | undefined, linkHash: string, day: string): OpenLink | undefined {
  const tender = known?.tenders.find((one) => one.linkHash === linkHash);
  if (!known?.list || !tender?.linkUntil) return undefined;
  if (known.status !== 'attached' && known.status !== 'answered') return undefined;
  const until = [tender.linkUntil, known.answersBy ?? tender.linkUntil].sort()[0]!;
  return day > until ? undefined : { tender, asked: askedOfSuppliers(known.list.requirements), until };
}

export interface AnswerByLink {
  linkHash: string;
  answers: RequirementAnswer[];
}

/** The supplier answers, in time only, and all that was asked. */
export const answerByLink: Decision<AnswerByLink> = ({ linkHash, answers }, state, meta) => {
  const { current: known } = state;
  const open = openedBy(known, linkHash, meta.occurredOn);
  if (!known || !open) return reject('procurement.link-not-valid');
  const { tender, asked } = open;
  const missing = asked.filter(({ requirementId }) => !answers.some((one) => one.requirementId === requirementId));
  if (missing.length > 0) reject('procurement.answers-missing', { n: missing.length });
  return answersOf({ known, tender, asked }, answers);
};
