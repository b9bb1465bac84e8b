// SPDX-License-Identifier: EUPL-1.2
import type { ExportedRegister } from '#libs/platform';

/** The register of procurements as a file. */
export const registers: readonly ExportedRegister[] = [
  {
    query: 'procurements',
    title: { sv: 'Upphandlingar', en: 'Procurements' },
    columns: {
      name: { header: { sv: 'Upphandling', en: 'Procurement' } },
      status: {
        header: { sv: 'Status', en: 'Status' },
        words: {
          started: { sv: 'Behov', en: 'Need' },
          classified: { sv: 'Klassad', en: 'Classified' },
          listed: { sv: 'Har kravlista', en: 'Has a list' },
          attached: { sv: 'Ute för anbud', en: 'Out for tenders' },
          answered: { sv: 'Besvarad', en: 'Answered' },
          contracted: { sv: 'Avtal tecknat', en: 'Contract signed' },
          followedUp: { sv: 'Uppföljd', en: 'Followed up' },
          evaluated: { sv: 'Utvärderad', en: 'Evaluated' },
          closed: { sv: 'Avslutad', en: 'Closed' },
          cancelled: { sv: 'Avbruten', en: 'Called off' },
        },
      },
      step: { header: { sv: 'Nästa steg (1–9)', en: 'Next step (1–9)' }, as: 'number' },
      unitIds: { header: { sv: 'Verksamheter', en: 'Units' }, as: 'units' },
      responsibleId: { header: { sv: 'Ansvarig', en: 'Responsible' }, as: 'person' },
      requirementCount: { header: { sv: 'Krav', en: 'Requirements' }, as: 'number' },
      toReview: { header: { sv: 'Listan ska granskas', en: 'List to review' }, as: 'yesNo' },
      startedOn: { header: { sv: 'Påbörjad', en: 'Started on' }, as: 'day' },
      wantedOn: { header: { sv: 'Behövs', en: 'Wanted on' }, as: 'day' },
      answersBy: { header: { sv: 'Sista svarsdag', en: 'Answers by' }, as: 'day' },
      answeredCount: { header: { sv: 'Besvarade anbud', en: 'Answered tenders' }, as: 'number' },
      supplier: { header: { sv: 'Leverantör', en: 'Supplier' } },
      followUpOn: { header: { sv: 'Följs upp', en: 'Follow-up on' }, as: 'day' },
      endedOn: { header: { sv: 'Avslutad den', en: 'Ended on' }, as: 'day' },
    },
  },
];
