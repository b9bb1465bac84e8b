// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { ASPECTS, type Levels } from './catalogue/entry.js';
import type { Procurement } from './snapshot.js';
import { type ProcurementEvent, ProcurementLinked, RequirementListReviewDue } from './events.js';
import { differenceOf } from './generate-list.js';
import { type ProcurementState, subjectOf, unsignedProcurement } from './procurement.js';

export type LinkProcurement = Omit<DataOf<typeof ProcurementLinked>, 'procurementId' | 'unitIds'>;

export const sameLevels = (a: Levels | undefined, b: Levels): boolean =>
  a !== undefined && ASPECTS.every((aspect) => a[aspect] === b[aspect]);

/** Gives the class. Under an open list that was made from another class, it marks the list for review. */
export const linkProcurement: Decide<ProcurementState, LinkProcurement, ProcurementEvent> = (data, state) => {
  const known = unsignedProcurement(state);
  if (ASPECTS.every((aspect) => data.class[aspect] === 0)) reject('procurement.no-class');
  if (isSaid(known, data)) return [];
  return [ProcurementLinked({ ...subjectOf(known), ...data }), ...reviewOf(known, data.class)];
};

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

const isSaid = (known: Procurement, data: LinkProcurement): boolean =>
  sameLevels(known.class, data.class) &&
  same(known.assetIds, data.assetIds) &&
  same(known.riskIds, data.riskIds) &&
  known.classReason === data.reason;

function reviewOf(known: Procurement, levels: Levels): ProcurementEvent[] {
  const { list, review } = known;
  if (!list || sameLevels(review?.class ?? list.class, levels)) return [];
  return [RequirementListReviewDue({ ...subjectOf(known), class: levels, ...differenceOf(list, levels) })];
}
