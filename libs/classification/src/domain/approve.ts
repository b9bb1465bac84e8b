// SPDX-License-Identifier: EUPL-1.2
import { addMonths, fromDayNumber, reject, toDayNumber } from '#libs/kernel';
import { standing } from './classification.js';
import type { Decision, Period } from './commands.js';
import { ClassificationApproved, ClassificationDeclined, ClassificationReviewed } from './events.js';

/** A classification holds for two years at most, and is looked at after one unless said otherwise. */
const MOST_MONTHS = 24;
const REVIEW_MONTHS = 12;

/** Only the owner of the asset approves. */
export const approveClassification: Decision<'ApproveClassification'> = (data, { current }, meta) => {
  const { approvedBy, ownerId, unitIds } = data;
  const { proposed, approved } = standing(current);
  if (!proposed) return approved?.on === meta.occurredOn ? [] : reject('classification.nothing-proposed');
  onlyOwner(ownerId, approvedBy);
  const { on: _, ...judged } = proposed;
  const previous = approved?.levels;
  const period = periodOf(data, meta.occurredOn);
  return [ClassificationApproved({ ...judged, unitIds, previous, approvedBy, ...period })];
};

/** What held holds; the one who proposed it may propose another. */
export const declineClassification: Decision<'DeclineClassification'> = (data, { current }, meta) => {
  const { declinedBy, ownerId, unitIds, reason } = data;
  const { proposed, declined } = standing(current);
  if (!proposed) return declined?.on === meta.occurredOn ? [] : reject('classification.nothing-proposed');
  onlyOwner(ownerId, declinedBy);
  const { assetId, levels, proposedBy } = proposed;
  return [ClassificationDeclined({ assetId, unitIds, levels, reason, proposedBy, declinedBy })];
};

function onlyOwner(ownerId: string | null, personId: string): void {
  if (ownerId === null) reject('classification.owner-missing');
  if (ownerId !== personId) reject('classification.not-owner');
}

export const reviewClassification: Decision<'ReviewClassification'> = (data, { current }, meta) => {
  const { reviewedBy, unitIds, note } = data;
  const { assetId, approved, reviewedOn } = standing(current);
  if (!approved) reject('classification.nothing-approved');
  if (reviewedOn === meta.occurredOn) return [];
  if (approved.validUntil <= meta.occurredOn) reject('classification.expired', { validUntil: approved.validUntil });
  const { levels } = approved;
  const period = periodOf(data, meta.occurredOn);
  return [ClassificationReviewed({ assetId: assetId!, unitIds, levels, note, reviewedBy, ...period })];
};

function periodOf({ validUntil, reviewOn }: Period, day: string): Required<Period> {
  const after = (months: number): string => fromDayNumber(addMonths(toDayNumber(day), months));
  const until = validUntil ?? after(MOST_MONTHS);
  if (until <= day || until > after(MOST_MONTHS)) reject('classification.validity', { validUntil: until });
  const early = after(REVIEW_MONTHS);
  const review = reviewOn ?? (early < until ? early : until);
  if (review <= day || review > until) reject('classification.review-outside', { reviewOn: review });
  return { validUntil: until, reviewOn: review };
}
