// SPDX-License-Identifier: EUPL-1.2

/** Types of harm that a consequence is judged by, each 0–4. The highest degree counts. */
export const HARM_TYPES = [
  'lifeAndHealth',
  'personalIntegrity',
  'economy',
  'legal',
  'trust',
  'serviceDelivery',
  'democracy',
  'environment',
  'staff',
  'thirdParty',
  'informationLoss',
  'criticalServices',
] as const;

export type HarmType = (typeof HARM_TYPES)[number];
