// SPDX-License-Identifier: EUPL-1.2
import type { DataOf } from '#libs/kernel';
import { type EventTexts, type Language, saying } from '#libs/platform';
import type * as events from './domain/events.js';

/** “K2 R1 T3 S0”. */
const levelsOf = ({ levels }: { levels: events.Levels }, _: unknown, language: Language): string => {
  const letters = language === 'sv' ? 'KRTS' : 'CIAT';
  const { confidentiality, integrity, availability, traceability } = levels;
  return [confidentiality, integrity, availability, traceability].map((level, i) => `${letters[i]}${level}`).join(' ');
};

/** What the events of classifications are called, and what each says. */
export const eventTexts: EventTexts = {
  ClassificationBegun: saying<DataOf<typeof events.ClassificationBegun>>(
    { sv: 'Klassning påbörjad', en: 'Classification begun' },
    ['asset', 'assetId'],
  ),
  ClassificationProposed: saying<events.Proposed>(
    { sv: 'Klassning föreslagen', en: 'Classification proposed' },
    ['asset', 'assetId'],
    levelsOf,
  ),
  ClassificationApproved: saying<events.Approved>(
    { sv: 'Klassning godkänd', en: 'Classification approved' },
    ['asset', 'assetId'],
    levelsOf,
  ),
  ClassificationDeclined: saying<events.Declined>(
    { sv: 'Klassning avböjd', en: 'Classification declined' },
    ['asset', 'assetId'],
    ({ reason }) => reason,
  ),
  ClassificationReviewed: saying<DataOf<typeof events.ClassificationReviewed>>(
    { sv: 'Klassning översedd', en: 'Classification reviewed' },
    ['asset', 'assetId'],
    levelsOf,
  ),
  ClassificationReferred: saying<DataOf<typeof events.ClassificationReferred>>(
    { sv: 'Hänvisad till säkerhetsskyddet', en: 'Referred to security protection' },
    ['asset', 'assetId'],
  ),
  ClassificationEntriesWithdrawn: saying<DataOf<typeof events.ClassificationEntriesWithdrawn>>(
    { sv: 'Uppgifter om klassningen återtagna', en: 'Entries about the classification withdrawn' },
    ['asset', 'assetId'],
    ({ reason }) => reason,
  ),
};
