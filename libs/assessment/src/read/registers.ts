// SPDX-License-Identifier: EUPL-1.2
import type { ExportedRegister } from '#libs/platform';

/** The attestations as a file. */
export const registers: readonly ExportedRegister[] = [
  {
    query: 'attestations',
    title: { sv: 'Intyg', en: 'Attestations' },
    columns: {
      measureId: { header: { sv: 'Åtgärd i modellen', en: 'Measure of the model' } },
      modelId: { header: { sv: 'Modell', en: 'Model' } },
      from: { header: { sv: 'Från och med', en: 'From' }, as: 'day' },
      to: { header: { sv: 'Till', en: 'Until' }, as: 'day' },
      none: { header: { sv: 'Inget att omfatta', en: 'Nothing to cover' }, as: 'yesNo' },
      attestedById: { header: { sv: 'Intygat av', en: 'Attested by' }, as: 'person' },
      attestedOn: { header: { sv: 'Intygat den', en: 'Attested on' }, as: 'day' },
      withdrawn: { header: { sv: 'Återtaget', en: 'Withdrawn' }, as: 'yesNo' },
    },
  },
];
