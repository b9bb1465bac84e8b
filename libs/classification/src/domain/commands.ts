// SPDX-License-Identifier: EUPL-1.2
import type { Decide } from '#libs/kernel';
import type { ClassificationState } from './classification.js';
import type { Aspect, ClassificationEvent, Proposed } from './events.js';

/** How long a classification holds, and when it is looked at; what is left out follows by itself. */
export interface Period {
  validUntil?: string;
  reviewOn?: string;
}

export interface ClassificationCommands {
  /** What the answers gave is reckoned here, not said. */
  ProposeClassification: Omit<Proposed, 'overrides'> & { overrides?: { aspect: Aspect; reason: string }[] };
  /** `ownerId` and `unitIds` are those of the asset at the time. */
  ApproveClassification: Period & { approvedBy: string; ownerId: string | null; unitIds: string[] };
  DeclineClassification: { declinedBy: string; ownerId: string | null; unitIds: string[]; reason: string };
  ReviewClassification: Period & { reviewedBy: string; unitIds: string[]; note?: string };
  ReferClassification: { assetId: string; unitIds: string[]; referredBy: string };
  WithdrawClassificationEntries: { eventIds: string[]; reason: string };
}

export type Decision<Name extends keyof ClassificationCommands> = Decide<
  ClassificationState,
  ClassificationCommands[Name],
  ClassificationEvent
>;
