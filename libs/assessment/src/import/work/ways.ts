// SPDX-License-Identifier: EUPL-1.2
import type { Choices } from './row-reader.js';

/** What the seven ways of working are called in files. */
export const WAYS: Choices<
  'classification' | 'risk' | 'incident' | 'continuity' | 'procurement' | 'training' | 'monitoring'
> = {
  classification: {
    sv: ['informationsklassning', 'klassning'],
    en: ['information classification', 'classification'],
  },
  risk: {
    sv: ['riskanalys och riskhantering', 'riskhantering', 'riskanalys', 'risk'],
    en: ['risk analysis and risk handling', 'risk management', 'risk'],
  },
  incident: {
    sv: ['incidenter och avvikelser', 'incidenthantering', 'incidenter', 'incident'],
    en: ['incidents and nonconformities', 'incident management', 'incidents', 'incident'],
  },
  continuity: { sv: ['kontinuitet', 'kontinuitetshantering'], en: ['continuity', 'continuity management'] },
  procurement: { sv: ['upphandling', 'inköp'], en: ['procurement', 'purchasing'] },
  training: { sv: ['utbildning'], en: ['training'] },
  monitoring: { sv: ['omvärldsbevakning', 'omvärld'], en: ['external monitoring', 'monitoring'] },
};
export type WayCode = keyof typeof WAYS;
