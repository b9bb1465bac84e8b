// SPDX-License-Identifier: EUPL-1.2
import type { Aspect, Doer, Force, ListLanguage } from '../domain/procurement/catalogue/entry.js';
import type { Requirement } from '../domain/procurement/data.js';

/** The words of the annex around the requirements. */
export interface AnnexWords {
  /** The language mark of the document. */
  mark: string;
  title: string;
  intro: string;
  until: string;
  aspects: Record<Aspect, string>;
  by: Record<Doer, string>;
  force: Record<Force, string>;
  columns: { id: string; text: string; force: string; by: string; proof: string; source: string; answer: string };
  /** What may be answered; the last column is left for words. */
  note: string;
  answers: readonly string[];
  file: string;
}

/** What goes out with the tender documents: what suppliers are asked, by aspect. */
export interface Annex {
  name: string;
  words: AnnexWords;
  answersBy?: string;
  groups: { title: string; requirements: Requirement[] }[];
}

const sv: AnnexWords = {
  mark: 'sv-SE',
  title: 'Säkerhetskrav',
  intro:
    'Skall-krav måste uppfyllas. Bör-krav är önskvärda och kan ge mervärde enligt förfrågan. Svara på varje krav och ange hur det visas.',
  until: 'Sista dag att svara',
  aspects: {
    confidentiality: 'Konfidentialitet',
    integrity: 'Riktighet',
    availability: 'Tillgänglighet',
    traceability: 'Spårbarhet',
  },
  by: { own: 'Beställaren', supplier: 'Leverantören', both: 'Båda' },
  force: { must: 'Skall', should: 'Bör' },
  columns: {
    id: 'Nr',
    text: 'Krav',
    force: 'Skall eller bör',
    by: 'Vem',
    proof: 'Visas genom',
    source: 'Källa',
    answer: 'Svar',
  },
  note: 'Kommentar',
  answers: ['Ja', 'Delvis', 'Nej'],
  file: 'säkerhetskrav',
};

const en: AnnexWords = {
  mark: 'en-GB',
  title: 'Security requirements',
  intro:
    'A must has to be met. A should is wished for and may count in the evaluation. Answer each requirement and say what shows it.',
  until: 'Last day to answer',
  aspects: {
    confidentiality: 'Confidentiality',
    integrity: 'Integrity',
    availability: 'Availability',
    traceability: 'Traceability',
  },
  by: { own: 'The customer', supplier: 'The supplier', both: 'Both' },
  force: { must: 'Must', should: 'Should' },
  columns: {
    id: 'No.',
    text: 'Requirement',
    force: 'Must or should',
    by: 'Who',
    proof: 'Shown by',
    source: 'Source',
    answer: 'Answer',
  },
  note: 'Comment',
  answers: ['Yes', 'In part', 'No'],
  file: 'security-requirements',
};

export const annexWords: Readonly<Record<ListLanguage, AnnexWords>> = { sv, en };
