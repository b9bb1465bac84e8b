// SPDX-License-Identifier: EUPL-1.2
import { enumOf } from '#libs/platform';
import { ENTRY_KINDS } from '../domain/practice/events.js';
import { ATTRIBUTES, WAYS_OF_WORKING } from '../domain/practice/ways.js';

export const WayOfWorkingEnum = enumOf(
  'WayOfWorking',
  WAYS_OF_WORKING,
  'Classifying information; handling risks; incidents; continuity; procurement; training; monitoring the world around.',
);
export const WayOfWorkingAttributeEnum = enumOf(
  'WayOfWorkingAttribute',
  ATTRIBUTES,
  'Decided on; its roles are appointed; a common model; guidance for those who do it. (Followed up is the fifth.)',
);
export const WayOfWorkingEntryKindEnum = enumOf(
  'WayOfWorkingEntryKind',
  ENTRY_KINDS,
  'One of the attributes, or a central part of the model.',
);
