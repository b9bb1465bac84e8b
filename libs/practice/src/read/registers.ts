// SPDX-License-Identifier: EUPL-1.2
import type { ExportedRegister } from '#libs/platform';
import { ATTRIBUTE_NAMES, WAY_NAMES } from '../event-words.js';

/** What the ways of working have in place, as a file. */
export const registers: readonly ExportedRegister[] = [
  {
    query: 'wayOfWorkingEntries',
    title: { sv: 'Arbetssätt', en: 'Ways of working' },
    columns: {
      wayOfWorking: { header: { sv: 'Arbetssätt', en: 'Way of working' }, words: WAY_NAMES },
      kind: {
        header: { sv: 'Slag', en: 'Kind' },
        words: {
          attribute: { sv: 'Del av arbetssättet', en: 'Attribute' },
          centralPart: { sv: 'Central del', en: 'Central part' },
        },
      },
      element: { header: { sv: 'Vad', en: 'What' }, words: ATTRIBUTE_NAMES },
      document: { header: { sv: 'Dokument', en: 'Document' } },
      note: { header: { sv: 'Beskrivning', en: 'Description' } },
      establishedOn: { header: { sv: 'På plats sedan', en: 'In place since' }, as: 'day' },
      validUntil: { header: { sv: 'Ska bekräftas senast', en: 'To be confirmed by' }, as: 'day' },
      byId: { header: { sv: 'Angivet av', en: 'Recorded by' }, as: 'person' },
      endedOn: { header: { sv: 'Avslutat', en: 'Ended on' }, as: 'day' },
      endReason: { header: { sv: 'Skäl', en: 'Reason' } },
    },
  },
];
