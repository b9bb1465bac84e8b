// SPDX-License-Identifier: EUPL-1.2
import { availability } from './data/availability.js';
import { confidentiality } from './data/confidentiality.js';
import { integrity } from './data/integrity.js';
import { traceability } from './data/traceability.js';
import { type Aspect, ASPECTS, type CatalogueEntry, type Levels, type ListLanguage } from './entry.js';

/** What changes here changes the version: lists say which catalogue they came from. */
export const CATALOGUE = { id: 'trappan-krav', version: '2026.1' } as const;

const ENTRIES: Readonly<Record<Aspect, readonly CatalogueEntry[]>> = {
  confidentiality,
  integrity,
  availability,
  traceability,
};

export interface CatalogueRequirement extends CatalogueEntry {
  aspect: Aspect;
  level: number;
}

const levelOf = ({ code }: CatalogueEntry): number => Number(code[1]);

export const catalogue: readonly CatalogueRequirement[] = ASPECTS.flatMap((aspect) =>
  ENTRIES[aspect].map((entry) => ({ ...entry, aspect, level: levelOf(entry) })),
);

/** The requirements that a class calls for: of each aspect those up to its level. */
export const calledFor = (levels: Levels): CatalogueRequirement[] =>
  catalogue.filter(({ aspect, level }) => level <= levels[aspect]);

/** A requirement of the catalogue as a list holds it, in one language. */
export const asListed = (
  { code, aspect, level, by, force, source, ...words }: CatalogueRequirement,
  language: ListLanguage,
) => ({
  requirementId: code,
  origin: 'catalogue' as const,
  aspect,
  level,
  by,
  force,
  text: words[language],
  proof: language === 'sv' ? words.proofSv : words.proofEn,
  source,
});
