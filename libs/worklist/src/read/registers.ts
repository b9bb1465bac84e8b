// SPDX-License-Identifier: EUPL-1.2
import type { ExportedRegister } from '#libs/platform';

/** What is to be done, as a file. */
export const registers: readonly ExportedRegister[] = [
  {
    query: 'tasks',
    title: { sv: 'Att göra', en: 'To do' },
    columns: {
      name: { header: { sv: 'Vad', en: 'What' } },
      title: { header: { sv: 'Gäller', en: 'About' } },
      dueOn: { header: { sv: 'Senast', en: 'By' }, as: 'day' },
      overdue: { header: { sv: 'Försenad', en: 'Overdue' }, as: 'yesNo' },
      personId: { header: { sv: 'Vem', en: 'Who' }, as: 'person' },
      unitIds: { header: { sv: 'Verksamheter', en: 'Units' }, as: 'units' },
      size: { header: { sv: 'Storlek', en: 'Size' }, as: 'number' },
      why: { header: { sv: 'Varför', en: 'Why' } },
    },
  },
];
