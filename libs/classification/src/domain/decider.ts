// SPDX-License-Identifier: EUPL-1.2
import { afterWithdrawing, type Decider, evolveWithdrawable, nothingWithdrawn, reject } from '#libs/kernel';
import { approveClassification, declineClassification, reviewClassification } from './approve.js';
import {
  begun,
  type Classification,
  type ClassificationState,
  evolveClassification,
  notClassified,
} from './classification.js';
import type { ClassificationCommands, Decision } from './commands.js';
import { overridesOf } from './overrides.js';
import {
  ASPECTS,
  ClassificationBegun,
  ClassificationEntriesWithdrawn,
  type ClassificationEvent,
  ClassificationProposed,
  ClassificationReferred,
  type Proposed,
} from './events.js';

/** The fourth level stops here, and what was said with it is not recorded. */
const proposeClassification: Decision<'ProposeClassification'> = (data, { current }) => {
  const { levels, harms = [], assetId, unitIds } = data;
  if (current.referredOn !== undefined) reject('classification.referred');
  const all = [...Object.values(levels), ...harms.map(({ level }) => level)];
  if (all.some((level) => level > 3)) reject('classification.level-four');
  const said = { ...data, overrides: overridesOf(data) };
  const proposed = ClassificationProposed(said);
  if (current.assetId === undefined) return [ClassificationBegun({ assetId, unitIds }), proposed];
  return current.proposed && sameJudgement(current.proposed, said) ? [] : [proposed];
};

const sameJudgement = (one: Proposed, other: Proposed): boolean =>
  ASPECTS.every(
    (aspect) => one.levels[aspect] === other.levels[aspect] && one.reasons[aspect] === other.reasons[aspect],
  ) &&
  one.scope === other.scope &&
  one.gathering === other.gathering &&
  one.law === other.law &&
  answersIn(one) === answersIn(other);

/** The answers and what departs from them, in one order. */
const answersIn = ({ harms = [], overrides = [] }: Proposed): string =>
  [
    ...harms.map(({ aspect, harm, level }) => [aspect, harm, level].join(' ')),
    ...overrides.map(({ aspect, suggested, reason }) => [aspect, suggested, reason].join(' ')),
  ]
    .sort()
    .join('|');

const referClassification: Decision<'ReferClassification'> = ({ assetId, unitIds, referredBy }, { current }) => {
  if (current.referredOn !== undefined) return [];
  const referred = ClassificationReferred({ assetId, unitIds, referredBy });
  return current.assetId === undefined ? [ClassificationBegun({ assetId, unitIds }), referred] : [referred];
};

const withdrawClassificationEntries: Decision<'WithdrawClassificationEntries'> = ({ eventIds, reason }, state) => {
  const { assetId, unitIds } = begun(state.current);
  const rules = {
    initial: notClassified,
    withdrawal: ClassificationEntriesWithdrawn.type,
    evolve: evolveClassification,
  };
  const left = afterWithdrawing(state, eventIds, rules);
  if (!left) return [];
  const withdrawal = { withdrawnEventIds: eventIds, reason, standing: standingOf(left) };
  return [ClassificationEntriesWithdrawn({ assetId: assetId!, unitIds, ...withdrawal })];
};

/** What a reader of this one event needs to show the classification as it stands now. */
const standingOf = ({ proposed, approved, declined, reviewedOn, referredOn }: Classification) => ({
  proposed: proposed && { levels: proposed.levels, on: proposed.on, by: proposed.proposedBy },
  approved,
  declined,
  reviewedOn,
  referredOn,
});

/** The rules of a classification: proposed with reasons, approved by the owner, looked at again, expired. */
export const classificationDecider: Decider<ClassificationState, ClassificationCommands, ClassificationEvent> = {
  streamType: 'classification',
  initial: nothingWithdrawn(notClassified),
  evolve: evolveWithdrawable(notClassified, ClassificationEntriesWithdrawn.type, evolveClassification),
  commands: {
    ProposeClassification: proposeClassification,
    ApproveClassification: approveClassification,
    DeclineClassification: declineClassification,
    ReviewClassification: reviewClassification,
    ReferClassification: referClassification,
    WithdrawClassificationEntries: withdrawClassificationEntries,
  },
};
