// SPDX-License-Identifier: EUPL-1.2
import type { ExportedRegister } from '#libs/platform';

/** The register of security measures as a file. */
export const registers: readonly ExportedRegister[] = [
  {
    query: 'securityMeasures',
    title: { sv: 'Åtgärder', en: 'Measures' },
    columns: {
      title: { header: { sv: 'Åtgärd', en: 'Measure' } },
      status: {
        header: { sv: 'Status', en: 'Status' },
        words: {
          proposed: { sv: 'Föreslagen', en: 'Proposed' },
          declined: { sv: 'Ska inte införas', en: 'Declined' },
          decided: { sv: 'Beslutad', en: 'Decided' },
          resourced: { sv: 'Har resurser', en: 'With resources' },
          introducedInPart: { sv: 'Delvis införd', en: 'Introduced in part' },
          introduced: { sv: 'Införd', en: 'Introduced' },
          stopped: { sv: 'Avslutad', en: 'Stopped' },
        },
      },
      dueOn: { header: { sv: 'Ska vara klar', en: 'Due' }, as: 'day' },
      responsibleId: { header: { sv: 'Ansvarig', en: 'Responsible' }, as: 'person' },
      unitIds: { header: { sv: 'Verksamheter', en: 'Units' }, as: 'units' },
      introducedUnitIds: { header: { sv: 'Införd i', en: 'Introduced in' }, as: 'units' },
      modelMeasureId: { header: { sv: 'Grundläggande åtgärd', en: 'Basic measure' } },
      hours: { header: { sv: 'Timmar', en: 'Hours' }, as: 'number' },
      budget: { header: { sv: 'Budget, kronor', en: 'Budget, kronor' }, as: 'number' },
      proposedOn: { header: { sv: 'Föreslagen den', en: 'Proposed on' }, as: 'day' },
      decidedOn: { header: { sv: 'Beslutad den', en: 'Decided on' }, as: 'day' },
      introducedOn: { header: { sv: 'Införd den', en: 'Introduced on' }, as: 'day' },
      evaluatedOn: { header: { sv: 'Utvärderad', en: 'Evaluated on' }, as: 'day' },
      fit: { header: { sv: 'Ändamålsenlig', en: 'Fit for purpose' }, as: 'yesNo' },
      sufficient: { header: { sv: 'Tillräcklig', en: 'Sufficient' }, as: 'yesNo' },
      stoppedOn: { header: { sv: 'Avslutad den', en: 'Stopped on' }, as: 'day' },
    },
  },
];
