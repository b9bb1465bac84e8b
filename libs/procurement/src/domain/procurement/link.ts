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
  known.classSource === data.classSource &&
  same(known.assetIds, data.assetIds) &&
  same(known.riskIds, data.riskIds) &&
  known.classReason === data.reason;

function reviewOf(known: Procurement, levels: Levels): ProcurementEvent[] {
  const { list, review } = known;
  if (!list || sameLevels(review?.class ?? list.class, levels)) return [];
  return [RequirementListReviewDue({ ...subjectOf(known), class: levels, ...differenceOf(list, levels) })];
}

export interface FollowClass {
  /** What the class was looked up for. */
  assetIds: string[];
  class: Levels;
  classFrom: NonNullable<LinkProcurement['classFrom']>;
}

/**
 * The class of what a procurement is about has changed, and with it its own, until the contract. Where it is about
 * something else by now, or its class was given by hand, nothing happens.
 */
export const followClass: Decide<ProcurementState, FollowClass, ProcurementEvent> = (data, { current: known }) => {
  const { assetIds, class: levels, classFrom } = data;
  if (!known || known.contract || known.status === 'closed' || known.status === 'cancelled') return [];
  if (known.classSource !== 'classification' || !same(known.assetIds, assetIds)) return [];
  if (sameLevels(known.class, levels) || ASPECTS.every((aspect) => levels[aspect] === 0)) return [];
  const linked = { assetIds, riskIds: known.riskIds, class: levels, classSource: known.classSource, classFrom };
  return [ProcurementLinked({ ...subjectOf(known), ...linked, reason: known.classReason }), ...reviewOf(known, levels)];
};
