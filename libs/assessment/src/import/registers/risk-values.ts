// SPDX-License-Identifier: EUPL-1.2
import { type Cell, normaliseHeader, parseDecimal } from '#libs/spreadsheet';

/** Types of harm as the risk context names them, with the words that columns go by. */
export const HARM_WORDS = {
  lifeAndHealth: ['liv och hälsa', 'liv hälsa', 'life and health'],
  personalIntegrity: ['personlig integritet', 'integritet', 'personal integrity', 'privacy'],
  economy: ['ekonomi', 'ekonomisk skada', 'economy', 'financial'],
  legal: ['rättsligt', 'juridik', 'lagbrott', 'lag och avtal', 'legal', 'law and contracts'],
  trust: ['förtroende', 'anseende', 'trust', 'reputation'],
  serviceDelivery: ['verksamhet', 'service', 'leverans', 'service delivery', 'delivery of services'],
  democracy: ['demokrati', 'democracy'],
  environment: ['miljö', 'environment'],
  staff: ['personal', 'medarbetare', 'arbetsmiljö', 'staff'],
  thirdParty: ['tredje man', 'tredje part', 'andra än vi själva', 'third party', 'third parties'],
  informationLoss: [
    'informationsförlust',
    'förlust av information',
    'förlorad information',
    'information loss',
    'lost information',
  ],
  criticalServices: ['samhällsviktig verksamhet', 'samhällsviktigt', 'critical services'],
} as const;
export type HarmColumn = keyof typeof HARM_WORDS;
export const HARM_COLUMNS = Object.keys(HARM_WORDS) as HarmColumn[];

const DEGREES: readonly (readonly string[])[] = [
  ['ingen', 'försumbar', 'obefintlig', 'none', 'negligible'],
  ['måttlig', 'liten', 'lindrig', 'moderate', 'minor', 'slight', 'low', 'låg'],
  ['betydande', 'medel', 'kännbar', 'significant', 'considerable', 'medium'],
  ['allvarlig', 'stor', 'hög', 'serious', 'major', 'high'],
  [
    'synnerligen allvarlig',
    'mycket allvarlig',
    'katastrofal',
    'exceptionally serious',
    'critical',
    'mycket hög',
    'very high',
  ],
];

/** `3`, `3 – allvarlig`, `Allvarlig` → a degree of harm 0–4; undefined when it is none. */
export function parseDegree(cell: Cell): number | undefined {
  const number = leadingNumber(cell, 0, 4);
  if (number !== undefined) return number;
  const words = normaliseHeader(cell.text);
  const degree = DEGREES.findIndex((names) => names.includes(words));
  return degree < 0 ? undefined : degree;
}

const LEVELS: readonly (readonly string[])[] = [
  ['mycket osannolikt', 'mycket osannolik', 'mycket låg', 'very unlikely', 'very low', 'rare'],
  ['osannolikt', 'osannolik', 'låg', 'unlikely', 'low'],
  ['möjligt', 'möjlig', 'medel', 'possible', 'medium'],
  ['sannolikt', 'sannolik', 'hög', 'likely', 'high'],
  ['mycket sannolikt', 'mycket sannolik', 'mycket hög', 'very likely', 'very high', 'almost certain'],
];

/** `4`, `4 – sannolik`, `Sannolikt` → a level of likelihood 1–5; undefined when it is none. */
export function parseLikelihood(cell: Cell): number | undefined {
  const number = leadingNumber(cell, 1, 5);
  if (number !== undefined) return number;
  const words = normaliseHeader(cell.text);
  const level = LEVELS.findIndex((names) => names.includes(words));
  return level < 0 ? undefined : level + 1;
}

function leadingNumber({ kind, text: whole }: Cell, least: number, most: number): number | undefined {
  const text = whole.slice(0, 100);
  const match =
    kind === 'number' ? /^(\d)$/.exec(text) : /^(?:nivå|level)?\s*(\d)(?:\s*[-–—:.(=]\s*\p{L}.*)?$/iu.exec(text);
  const number = match ? Number(match[1]) : -1;
  return number >= least && number <= most ? number : undefined;
}

/** A frequency that lies within each level of the likelihood table (rarer than every 50 years … twice a year or more). */
const WITHIN_LEVEL = [0.01, 0.05, 0.2, 1, 4] as const;
export const frequencyWithin = (level: number): number => WITHIN_LEVEL[level - 1]!;

/** Times a year: `0,5`, `2`, `vart 5:e år`, `every 10 years`, `3 ggr/år`. */
export function parseFrequency(cell: Cell): number | undefined {
  if ((cell.kind !== 'number' && cell.kind !== 'text') || cell.text.length > 60) return undefined;
  const text = cell.text.toLowerCase();
  const every = /^(?:en gång\s+)?(?:vart|var|every)\s+(\d{1,4})\s*(?:[:.]?(?:e|a|th|rd|nd))?\s*(?:år|years?)$/u.exec(
    text,
  );
  if (every && Number(every[1]) > 0) return 1 / Number(every[1]);
  const times = text.replace(/\s*(?:gånger|ggr|gång|times)?\s*(?:\/|per|om|a|in a)?\s*(?:år|året|year)?$/u, '');
  const decimal = parseDecimal(times);
  const frequency = decimal === undefined ? -1 : Number(decimal);
  return frequency >= 0 && frequency <= 10_000 ? frequency : undefined;
}

/** `Hög`, `medium`, `low` → how certain the judgement is. */
export function parseCertainty(cell: Cell): 'low' | 'medium' | 'high' | undefined {
  const words = normaliseHeader(cell.text);
  if (['låg', 'liten', 'osäker', 'inte så säker', 'low', 'not so sure'].includes(words)) return 'low';
  if (['medel', 'måttlig', 'ganska säker', 'medium', 'fairly sure'].includes(words)) return 'medium';
  return ['hög', 'stor', 'säker', 'mycket säker', 'high', 'very sure'].includes(words) ? 'high' : undefined;
}
