// SPDX-License-Identifier: EUPL-1.2
import type { ExportedRegister } from '#libs/platform';
import { READS_MAIL } from './persons.js';

const name = { header: { sv: 'Namn', en: 'Name' } };

/** What of the organisation can be taken out as a file. */
export const registers: readonly ExportedRegister[] = [
  {
    query: 'businessUnits',
    title: { sv: 'Verksamheter', en: 'Business units' },
    columns: {
      name,
      parentId: { header: { sv: 'Under', en: 'Under' }, as: 'units' },
      kind: { header: { sv: 'Slag', en: 'Kind' } },
      countsInCoverage: {
        header: { sv: 'Räknas när andelar mäts, enligt beslut', en: 'Counts in shares, by decision' },
        as: 'yesNo',
      },
      headCount: { header: { sv: 'Anställda', en: 'Staff' }, as: 'number' },
      headCountOn: { header: { sv: 'Anställda räknade', en: 'Staff counted on' }, as: 'day' },
      addedOn: { header: { sv: 'Finns sedan', en: 'Added on' }, as: 'day' },
      closedOn: { header: { sv: 'Stängd', en: 'Closed on' }, as: 'day' },
    },
  },
  {
    query: 'persons',
    title: { sv: 'Personer', en: 'Persons' },
    columns: {
      name,
      email: { header: { sv: 'E-post', en: 'E-mail' }, allowed: READS_MAIL },
      roles: {
        header: { sv: 'Roller', en: 'Roles' },
        words: {
          administrator: { sv: 'Administratör', en: 'Administrator' },
          ciso: { sv: 'Informationssäkerhetssamordnare', en: 'CISO' },
          leadership: { sv: 'Ledning', en: 'Leadership' },
          riskOwner: { sv: 'Riskägare', en: 'Risk owner' },
          procurementOfficer: { sv: 'Upphandlare', en: 'Procurement officer' },
          staff: { sv: 'Medarbetare', en: 'Staff' },
          auditor: { sv: 'Granskare', en: 'Auditor' },
        },
      },
      addedOn: { header: { sv: 'Tillagd', en: 'Added on' }, as: 'day' },
    },
  },
  {
    query: 'mandates',
    title: { sv: 'Mandat', en: 'Mandates' },
    columns: {
      personId: { header: { sv: 'Person', en: 'Person' }, as: 'person' },
      unitId: { header: { sv: 'Verksamhet', en: 'Unit' }, as: 'units' },
      maxConsequence: { header: { sv: 'Högsta konsekvens', en: 'Highest consequence' }, as: 'number' },
      maxLikelihood: { header: { sv: 'Högsta sannolikhet', en: 'Highest likelihood' }, as: 'number' },
      grantedOn: { header: { sv: 'Gäller från', en: 'Holds from' }, as: 'day' },
      revokedOn: { header: { sv: 'Återkallat', en: 'Revoked on' }, as: 'day' },
    },
  },
];
