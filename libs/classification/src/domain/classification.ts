// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber, type Recorded, reject, stockholmDay, type Withdrawable } from '#libs/kernel';
import type { Approved, ClassificationEvent, Levels, Proposed } from './events.js';

/** The classification of one asset as the decisions see it. */
export interface Classification {
  assetId?: string;
  unitIds: string[];
  /** Waits for the owner. */
  proposed?: Proposed & { on: string };
  approved?: { levels: Levels; on: string; by: string; validUntil: string; reviewOn: string };
  /** What the owner last said no to, until it is proposed anew. */
  declined?: { on: string; by: string; proposedBy: string };
  reviewedOn?: string;
  referredOn?: string;
}
export type ClassificationState = Withdrawable<Classification, ClassificationEvent>;

export const notClassified: Classification = { unitIds: [] };

const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));

/** Folds one event into a classification. */
export function evolveClassification(state: Classification, event: Recorded<ClassificationEvent>): Classification {
  const on = dayOf(event);
  switch (event.type) {
    case 'ClassificationBegun':
      return event.data;
    case 'ClassificationProposed':
      return { ...state, unitIds: event.data.unitIds, proposed: { ...event.data, on }, declined: undefined };
    case 'ClassificationApproved':
      return { ...state, unitIds: event.data.unitIds, proposed: undefined, approved: approvalOf(event.data, on) };
    case 'ClassificationDeclined': {
      const { unitIds, proposedBy, declinedBy: by } = event.data;
      return { ...state, unitIds, proposed: undefined, declined: { on, by, proposedBy } };
    }
    case 'ClassificationReviewed': {
      const { unitIds, validUntil, reviewOn } = event.data;
      const approved = state.approved && { ...state.approved, validUntil, reviewOn };
      return { ...state, unitIds, approved, reviewedOn: on };
    }
    case 'ClassificationReferred':
      return { assetId: state.assetId, unitIds: state.unitIds, referredOn: on };
    case 'ClassificationEntriesWithdrawn':
      return state;
  }
}

const approvalOf = ({ levels, approvedBy: by, validUntil, reviewOn }: Approved, on: string) => ({
  ...{ levels, on, by, validUntil, reviewOn },
});

/** What has been begun; refuses `classification.unknown`. */
export const begun = (state: Classification): Classification =>
  state.assetId === undefined ? reject('classification.unknown') : state;

/** What is classified here; refuses `classification.referred` too. */
export function standing(state: Classification): Classification {
  if (begun(state).referredOn !== undefined) reject('classification.referred');
  return state;
}
