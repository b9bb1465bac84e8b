// SPDX-License-Identifier: EUPL-1.2
import type { ExportedRegister, Words } from '#libs/platform';

const TREATMENT: Record<string, Words> = {
  mitigate: { sv: 'Åtgärda', en: 'Reduce' },
  accept: { sv: 'Acceptera', en: 'Accept' },
  transfer: { sv: 'Överlåt', en: 'Transfer' },
  avoid: { sv: 'Undvik', en: 'Avoid' },
};
const unitIds = { header: { sv: 'Verksamheter', en: 'Units' }, as: 'units' } as const;

/** What of the risk work can be taken out as a file. */
export const registers: readonly ExportedRegister[] = [
  {
    query: 'risks',
    title: { sv: 'Risker', en: 'Risks' },
    columns: {
      title: { header: { sv: 'Risk', en: 'Risk' } },
      status: {
        header: { sv: 'Status', en: 'Status' },
        words: {
          identified: { sv: 'Ska bedömas', en: 'To be judged' },
          assessed: { sv: 'Väntar på beslut', en: 'Waits for a decision' },
          treatmentProposed: { sv: 'Åtgärd föreslagen', en: 'Treatment proposed' },
          proposedUpward: { sv: 'Föreslaget uppåt', en: 'Proposed upward' },
          decided: { sv: 'Beslutad', en: 'Decided' },
          closed: { sv: 'Avslutad', en: 'Closed' },
        },
      },
      size: { header: { sv: 'Storlek', en: 'Size' }, as: 'number' },
      sizeBefore: { header: { sv: 'Storlek före åtgärder', en: 'Size before measures' }, as: 'number' },
      sizeAfter: { header: { sv: 'Storlek efter åtgärder', en: 'Size after measures' }, as: 'number' },
      consequence: { header: { sv: 'Konsekvens (0–4)', en: 'Consequence (0–4)' }, as: 'number' },
      likelihoodLevel: { header: { sv: 'Sannolikhet (1–5)', en: 'Likelihood (1–5)' }, as: 'number' },
      choice: { header: { sv: 'Beslut', en: 'Decision' }, words: TREATMENT },
      ownerId: { header: { sv: 'Ägare', en: 'Owner' }, as: 'person' },
      unitIds,
      assessedOn: { header: { sv: 'Bedömd', en: 'Judged on' }, as: 'day' },
      decidedOn: { header: { sv: 'Beslutad den', en: 'Decided on' }, as: 'day' },
      reviewOn: { header: { sv: 'Beslutet ses över', en: 'Decision reviewed on' }, as: 'day' },
      followedUpOn: { header: { sv: 'Följdes upp', en: 'Followed up on' }, as: 'day' },
      nextFollowUpOn: { header: { sv: 'Följs upp', en: 'Next follow-up' }, as: 'day' },
    },
  },
  {
    query: 'riskAnalyses',
    title: { sv: 'Riskanalyser', en: 'Risk analyses' },
    columns: {
      title: { header: { sv: 'Riskanalys', en: 'Risk analysis' } },
      status: {
        header: { sv: 'Status', en: 'Status' },
        words: {
          open: { sv: 'Pågår', en: 'Open' },
          closed: { sv: 'Avslutad', en: 'Finished' },
          withdrawn: { sv: 'Återtagen', en: 'Withdrawn' },
        },
      },
      unitIds,
      leaderId: { header: { sv: 'Leds av', en: 'Led by' }, as: 'person' },
      riskCount: { header: { sv: 'Antal risker', en: 'Risks' }, as: 'number' },
      method: { header: { sv: 'Metod', en: 'Method' } },
      procurement: { header: { sv: 'Upphandling', en: 'Procurement' } },
      assets: { header: { sv: 'Berör', en: 'Concerns' } },
      openedOn: { header: { sv: 'Började', en: 'Opened on' }, as: 'day' },
      closedOn: { header: { sv: 'Avslutades', en: 'Finished on' }, as: 'day' },
    },
  },
];
