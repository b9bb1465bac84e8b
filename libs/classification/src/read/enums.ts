// SPDX-License-Identifier: EUPL-1.2
import { enumOf } from '#libs/platform';
import { ASPECTS, CLASSIFIED_HARMS } from '../domain/events.js';

export const CLASSIFICATION_STATUSES = ['none', 'proposed', 'approved', 'reviewDue', 'expired', 'referred'] as const;
export type ClassificationStatus = (typeof CLASSIFICATION_STATUSES)[number];

export const ClassificationStatusEnum = enumOf(
  'ClassificationStatus',
  CLASSIFICATION_STATUSES,
  'Not classified; waits for the owner; in force; to be looked at; expired; referred to security protection.',
);
export const AspectEnum = enumOf(
  'ClassificationAspect',
  ASPECTS,
  'Confidentiality, integrity, availability, traceability.',
);
export const ClassifiedHarmEnum = enumOf('ClassifiedHarm', CLASSIFIED_HARMS, 'What may come to harm.');
