// SPDX-License-Identifier: EUPL-1.2
import { ASSET_KIND_WORDS } from '#libs/inventory';
import type { ExportedRegister } from '#libs/platform';

/** The classifications as a file. */
export const registers: readonly ExportedRegister[] = [
  {
    query: 'classifications',
    title: { sv: 'Klassningar', en: 'Classifications' },
    columns: {
      name: { header: { sv: 'Tillgång', en: 'Asset' } },
      kind: { header: { sv: 'Slag', en: 'Kind' }, words: ASSET_KIND_WORDS },
      status: {
        header: { sv: 'Klassning', en: 'Classification' },
        words: {
          none: { sv: 'Inte klassad', en: 'Not classified' },
          proposed: { sv: 'Väntar på godkännande', en: 'Waits for approval' },
          approved: { sv: 'Gäller', en: 'In force' },
          reviewDue: { sv: 'Ska ses över', en: 'To be reviewed' },
          expired: { sv: 'Har gått ut', en: 'Expired' },
          referred: { sv: 'Hänvisad', en: 'Referred' },
        },
      },
      confidentiality: { header: { sv: 'Konfidentialitet', en: 'Confidentiality' }, as: 'number' },
      integrity: { header: { sv: 'Riktighet', en: 'Integrity' }, as: 'number' },
      availability: { header: { sv: 'Tillgänglighet', en: 'Availability' }, as: 'number' },
      traceability: { header: { sv: 'Spårbarhet', en: 'Traceability' }, as: 'number' },
      inheritedFrom: { header: { sv: 'Ärvd från', en: 'Inherited from' } },
      ownerId: { header: { sv: 'Ägare', en: 'Owner' }, as: 'person' },
      unitIds: { header: { sv: 'Verksamheter', en: 'Units' }, as: 'units' },
      approvedOn: { header: { sv: 'Godkänd', en: 'Approved on' }, as: 'day' },
      approvedById: { header: { sv: 'Godkänd av', en: 'Approved by' }, as: 'person' },
      reviewOn: { header: { sv: 'Ses över', en: 'Review on' }, as: 'day' },
      validUntil: { header: { sv: 'Gäller till', en: 'Valid until' }, as: 'day' },
    },
  },
  {
    query: 'classificationCoverage',
    title: { sv: 'Klassat per verksamhet', en: 'Classified per unit' },
    columns: {
      name: { header: { sv: 'Verksamhet', en: 'Unit' } },
      assets: { header: { sv: 'Tillgångar', en: 'Assets' }, as: 'number' },
      valid: { header: { sv: 'Med giltig klass', en: 'With a class in force' }, as: 'number' },
      classified: { header: { sv: 'Med egen klass', en: 'With a class of their own' }, as: 'number' },
      proposed: { header: { sv: 'Väntar på godkännande', en: 'Wait for approval' }, as: 'number' },
      due: { header: { sv: 'Ska ses över', en: 'To be reviewed' }, as: 'number' },
      expired: { header: { sv: 'Har gått ut', en: 'Expired' }, as: 'number' },
      highest: { header: { sv: 'Högsta nivå', en: 'Highest level' }, as: 'number' },
    },
  },
];
