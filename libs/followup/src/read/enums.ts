// SPDX-License-Identifier: EUPL-1.2
import { enumOf } from '#libs/platform';
import { FINDING_STATUSES, OUTCOMES, SEVERITIES } from '../domain/finding/events.js';
import { FOLLOW_UP_STATUSES, RESULTS, TARGET_KINDS } from '../domain/follow-up/events.js';

export const FollowUpTargetKindEnum = enumOf(
  'FollowUpTargetKind',
  TARGET_KINDS,
  'A way of working, a guideline, a measure, a risk, a supplier, a business unit, or results of the work.',
);
export const FollowUpStatusEnum = enumOf(
  'FollowUpStatus',
  FOLLOW_UP_STATUSES,
  'Planned for a day; performed, with nothing left to do; stopped.',
);
export const FollowUpResultEnum = enumOf('FollowUpResult', RESULTS, 'Works as intended; works in part; does not work.');
export const FindingSeverityEnum = enumOf(
  'FindingSeverity',
  SEVERITIES,
  'An observation; a minor shortcoming; a major one.',
);
export const FindingStatusEnum = enumOf(
  'FindingStatus',
  FINDING_STATUSES,
  'Open; answered; found to be enough; closed.',
);
export const FindingOutcomeEnum = enumOf('FindingOutcome', OUTCOMES, 'Remedied; accepted as it is; a mistake.');
