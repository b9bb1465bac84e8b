// SPDX-License-Identifier: EUPL-1.2
import { type CommandMeta, type Decide, reject } from '#libs/kernel';
import type { RequirementAnswer } from './data.js';
import {
  type ProcurementEvent,
  RequirementListAttached,
  TenderAnswered,
  TenderInvited,
  TenderLinkRevoked,
  TenderReceived,
} from './events.js';
import {
  askedOfSuppliers,
  attachedList,
  openList,
  openProcurement,
  type ProcurementState,
  requirementIn,
  sameName,
  subjectOf,
  tenderIn,
} from './procurement.js';

type Decision<Data> = Decide<ProcurementState, Data, ProcurementEvent>;

export interface AttachRequirementList {
  answersBy?: string;
}

/** The list goes out; from now on it stands. A list that is to be reviewed does not go out. */
export const attachRequirementList: Decision<AttachRequirementList> = ({ answersBy }, state, meta) => {
  const { current } = state;
  if (current?.attachedOn && current.answersBy === answersBy && !current.contract) return [];
  const { known, list } = openList(state);
  if (known.review) reject('procurement.list-to-review', { name: known.name });
  if (list.requirements.length === 0) reject('procurement.list-empty', { name: known.name });
  if (answersBy !== undefined && answersBy < meta.occurredOn) reject('procurement.day-passed', { day: answersBy });
  return [RequirementListAttached({ ...subjectOf(known), count: list.requirements.length, answersBy })];
};

export interface InviteTenderer {
  tenderId: string;
  supplier: string;
  linkUntil: string;
}

/** Most days that a link lives. */
export const LONGEST_LINK_DAYS = 90;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A supplier has one tender; a new link takes the place of the one before. */
export const inviteTenderer: Decision<InviteTenderer> = ({ tenderId, supplier, linkUntil }, state, meta) => {
  const { known } = attachedList(state);
  const days = daysBetween(meta.occurredOn, linkUntil);
  if (days < 0) reject('procurement.day-passed', { day: linkUntil });
  if (days > LONGEST_LINK_DAYS) reject('procurement.link-too-long', { days: LONGEST_LINK_DAYS });
  const there = known.tenders.find((one) => sameName(one.supplier, supplier));
  if (there && there.tenderId !== tenderId) reject('procurement.supplier-exists', { supplier: there.supplier });
  return [TenderInvited({ ...subjectOf(known), tenderId, supplier: there?.supplier ?? supplier, linkUntil })];
};

export interface OfTender {
  tenderId: string;
}

/** At any time: an open link is never out of reach. */
export const revokeTenderLink: Decision<OfTender> = ({ tenderId }, state) => {
  const known = openProcurement(state);
  const { supplier, linkUntil } = tenderIn(known, tenderId);
  return linkUntil === undefined ? [] : [TenderLinkRevoked({ ...subjectOf(known), tenderId, supplier })];
};

export interface ReceiveTender {
  tenderId: string;
  supplier: string;
}

/** A tender that came in beside the link. */
export const receiveTender: Decision<ReceiveTender> = ({ tenderId, supplier }, state) => {
  const { known } = attachedList(state);
  const there = known.tenders.find((one) => one.tenderId === tenderId || sameName(one.supplier, supplier));
  if (there && (there.tenderId !== tenderId || !sameName(there.supplier, supplier)))
    reject('procurement.supplier-exists', { supplier: there.supplier });
  return there?.receivedOn ? [] : [TenderReceived({ ...subjectOf(known), tenderId, supplier })];
};

export interface AnswerTender {
  tenderId: string;
  answers: RequirementAnswer[];
}

/** All answers at once; they take the place of those before. The supplier, by the link, answers in time only. */
export const answerTender: Decision<AnswerTender> = ({ tenderId, answers }, state, meta) => {
  const { known, list } = attachedList(state);
  const tender = tenderIn(known, tenderId);
  if ('system' in meta.actor) checkInTime(tender.linkUntil, known.answersBy, meta);
  const asked = askedOfSuppliers(list.requirements);
  for (const { requirementId } of answers) requirementIn(asked, requirementId);
  if (new Set(answers.map(({ requirementId }) => requirementId)).size < answers.length)
    reject('procurement.answered-twice');
  if (sameAnswers(tender.answers, answers)) return [];
  const { supplier, receivedOn } = tender;
  const received = TenderReceived({ ...subjectOf(known), tenderId, supplier });
  const answered = TenderAnswered({ ...subjectOf(known), tenderId, supplier, answers });
  return receivedOn ? [answered] : [received, answered];
};

function checkInTime(linkUntil: string | undefined, answersBy: string | undefined, meta: CommandMeta): void {
  const last = [linkUntil ?? '', answersBy ?? '9999-12-31'].sort()[0]!;
  if (meta.occurredOn > last) reject('procurement.too-late');
}

const said = ({ requirementId, answer, note = '' }: RequirementAnswer): string => `${requirementId}|${answer}|${note}`;
const sameAnswers = (a: readonly RequirementAnswer[], b: readonly RequirementAnswer[]): boolean =>
  a.map(said).sort().join('\n') === b.map(said).sort().join('\n');
