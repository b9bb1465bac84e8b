// SPDX-License-Identifier: EUPL-1.2
import { type OutCell, writeXlsx } from '#libs/spreadsheet';
import type { Language } from '../template/template.js';

const UNITS = {
  sv: {
    name: 'Verksamheter',
    headers: ['Verksamhet', 'Överordnad', 'Typ', 'Antal anställda', 'Per den', 'Räknas i täckning'],
    choices: ['Ja', 'Nej'],
    help: [
      'En rad per verksamhet. Överordnad är namnet, eller vägen där namnet finns på flera ställen: Kultur / Bibliotek.',
      'Räknas i täckning: Ja eller Nej. Tomt betyder att verksamheter utan underordnade räknas.',
      'Antal anställda gäller från dagen i Per den; utan dag från dagen då filen läses in.',
    ],
  },
  en: {
    name: 'Business units',
    headers: ['Business unit', 'Parent', 'Kind', 'Head count', 'As of', 'Counts in coverage'],
    choices: ['Yes', 'No'],
    help: [
      'One row per business unit. Parent is the name, or the path where the name stands in several places: Culture / Library.',
      'Counts in coverage: Yes or No. Empty means that units without units below them count.',
      'The head count holds from the day in As of; without a day, from the day the file is imported.',
    ],
  },
} as const;

const RISKS = {
  sv: {
    name: 'Risker',
    headers: [
      'Risk',
      'Berörda verksamheter',
      'Hot',
      'Sårbarhet',
      'Befintligt skydd',
      'Tillgångar',
      'Liv och hälsa',
      'Personlig integritet',
      'Ekonomi',
      'Förtroende',
      'Verksamhet',
      'Samhällsviktig verksamhet',
      'Frekvens',
      'Tidigast',
      'Troligast',
      'Senast',
      'Bedömningens säkerhet',
      'Antaganden',
      'Bedömningsdatum',
    ],
    help: [
      'En rad per risk. Flera verksamheter skiljs åt med semikolon; de ska finnas i Trappan redan.',
      'Skada anges 0–4 per typ: 0 försumbar, 1 måttlig, 2 betydande, 3 allvarlig, 4 synnerligen allvarlig.',
      'Frekvens är gånger per år (0,2 eller vart 5:e år). Bedömningens säkerhet är låg, medel eller hög.',
    ],
  },
  en: {
    name: 'Risks',
    headers: [
      'Risk',
      'Business units',
      'Threat',
      'Vulnerability',
      'Existing protection',
      'Assets',
      'Life and health',
      'Personal integrity',
      'Economy',
      'Trust',
      'Service delivery',
      'Critical services',
      'Frequency',
      'Earliest',
      'Likeliest',
      'Latest',
      'Certainty',
      'Assumptions',
      'Assessed on',
    ],
    help: [
      'One row per risk. Several units are separated by semicolon; they must be in Trappan already.',
      'Harm is given 0–4 by type: 0 negligible, 1 moderate, 2 significant, 3 serious, 4 exceptionally serious.',
      'Frequency is times a year (0.2 or every 5 years). Certainty is low, medium or high.',
    ],
  },
} as const;

/** A sheet to fill in, with its headers alone, and one that says how. */
interface EmptyTable {
  name: string;
  headers: readonly string[];
  help: readonly string[];
}

export const emptyTable = ({ name, headers, help }: EmptyTable, language: Language): Promise<Buffer> =>
  writeXlsx([
    { name, rows: [[...headers]], headerRow: 1, widths: headers.map((header) => Math.max(14, header.length + 4)) },
    {
      name: language === 'sv' ? 'Instruktion' : 'Instructions',
      rows: help.map((line): OutCell[] => [line]),
      widths: [110],
    },
  ]);

/** An empty file to fill in with business units and head counts. */
export const unitsTemplate = (language: Language): Promise<Buffer> => emptyTable(UNITS[language], language);

/** An empty file to fill in with risks. */
export const risksTemplate = (language: Language): Promise<Buffer> => emptyTable(RISKS[language], language);
