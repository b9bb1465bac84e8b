// SPDX-License-Identifier: EUPL-1.2

export const ASPECTS = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;
export type Aspect = (typeof ASPECTS)[number];
export const DOERS = ['own', 'supplier', 'both'] as const;
export type Doer = (typeof DOERS)[number];
export const FORCES = ['must', 'should'] as const;
export type Force = (typeof FORCES)[number];
export const LIST_LANGUAGES = ['sv', 'en'] as const;
export type ListLanguage = (typeof LIST_LANGUAGES)[number];

/** 0–3 per aspect; level 4 is never handled here. */
export type Levels = Record<Aspect, number>;

/** One requirement of the catalogue. Its code begins with the aspect’s letter and the level. */
export interface CatalogueEntry {
  code: string;
  by: Doer;
  force: Force;
  sv: string;
  en: string;
  proofSv: string;
  proofEn: string;
  source: string;
}
