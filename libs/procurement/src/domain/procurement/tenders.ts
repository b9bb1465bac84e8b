// SPDX-License-Identifier: EUPL-1.2
import { type Decide, reject } from '#libs/kernel';
import type { Requirement, RequirementAnswer } from './data.js';
import { type ProcurementEvent, RequirementListAttached, TenderAnswered, TenderReceived } from './events.js';
import {
  askedOfSuppliers,
  attachedList,
  openList,
  type ProcurementState,
  requirementIn,
  sameName,
  subjectOf,
  tenderIn,
} from './procurement.js';
import type { Procurement, Tender } from './snapshot.js';

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

/** All answers at once; they take the place of those before. */
export const answerTender: Decision<AnswerTender> = ({ tenderId, answers }, state) => {
  const { known, list } = attachedList(state);
  const asked = askedOfSuppliers(list.requirements);
  return answersOf({ known, tender: tenderIn(known, tenderId), asked }, answers);
};

interface Asked {
  known: Procurement;
  tender: Tender;
  asked: readonly Requirement[];
}

/** What answers to a tender record: nothing, where they are the answers that it has. */
export function answersOf({ known, tender, asked }: Asked, answers: RequirementAnswer[]): ProcurementEvent[] {
  for (const { requirementId } of answers) requirementIn(asked, requirementId);
  if (new Set(answers.map(({ requirementId }) => requirementId)).size < answers.length)
    reject('procurement.answered-twice');
  if (sameAnswers(tender.answers, answers)) return [];
  const { tenderId, supplier, receivedOn } = tender;
  const received = TenderReceived({ ...subjectOf(known), tenderId, supplier });
  const answered = TenderAnswered({ ...subjectOf(known), tenderId, supplier, answers });
  return receivedOn ? [answered] : [received, answered];
}

const said = ({ requirementId, answer, note = '' }: RequirementAnswer): string => `${requirementId}|${answer}|${note}`;
const sameAnswers = (a: readonly RequirementAnswer[], b: readonly RequirementAnswer[]): boolean =>
  a.map(said).sort().join('\n') === b.map(said).sort().join('\n');
