// SPDX-License-Identifier: EUPL-1.2
import { type Cell, parseDay, parseDecimal } from '#libs/spreadsheet';
import { parseSteps } from './intervals.js';

/** Longer texts are no values; patterns are tried on short ones only, so that no text costs more than its length. */
const LONGEST = 100;

/** What an answer cell says. `steps`: an interval of a coverage question, 0 none … 4 = 75–100 %, 5 all. */
export type Answer = { kind: 'yes' | 'no' | 'unanswered' } | { kind: 'steps'; steps: number };

const YES = new Set([
  ...[
    'ja',
    'j',
    'yes',
    'y',
    'x',
    '1',
    'sant',
    'true',
    'klar',
    'klart',
    'ok',
    'genomförd',
    'genomfört',
    'uppfylld',
    'uppfyllt',
  ],
  ...['✓', '✔', '☑', '☒', '√', '✅', '[x]', '(x)'],
]);
const NO = new Set([
  'nej',
  'n',
  'no',
  '0',
  'sant ej',
  'falskt',
  'falsk',
  'false',
  'ej genomförd',
  'ej genomfört',
  'ej uppfylld',
  'ej uppfyllt',
  '☐',
  '[ ]',
  '( )',
]);
const UNANSWERED = new Set([
  'vet ej',
  'vet inte',
  'ej besvarad',
  'ej besvarat',
  'obesvarad',
  'obesvarat',
  'unanswered',
  'not answered',
  "don't know",
  'unknown',
]);

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\ufe0e\ufe0f]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .trim();

/** Reads an answer; undefined when it is not clear what it says. */
export function parseAnswer(cell: Cell): Answer | undefined {
  if (cell.kind === 'empty') return { kind: 'unanswered' };
  if (cell.kind === 'boolean') return { kind: cell.value === 'true' ? 'yes' : 'no' };
  if (cell.kind === 'error' || cell.kind === 'date') return undefined;
  const text = words(cell.text);
  if (YES.has(text)) return { kind: 'yes' };
  if (NO.has(text)) return { kind: 'no' };
  if (UNANSWERED.has(text)) return { kind: 'unanswered' };
  const steps = parseSteps(cell.text);
  return steps === undefined ? undefined : { kind: 'steps', steps };
}

/** `12`, `12.`, `Fråga 12`, `Q12:` → 12. Undefined for `12a` or `1.2`, which may mean several things. */
export function parseQuestionNo(cell: Cell): number | undefined {
  if ((cell.kind !== 'text' && cell.kind !== 'number') || cell.text.length > LONGEST) return undefined;
  const match =
    /^(?:fråga|question|frågenr|fr|f|q|nr|no|#)?\s*(?:nr|no|nummer|number)?\.?\s*(\d{1,4})\s*[.):]?$/iu.exec(cell.text);
  const number = match ? Number(match[1]) : 0;
  return number > 0 ? number : undefined;
}

/** `12. Har ni …` → the number and the rest. */
export function leadingQuestionNo(text: string): { no: number; rest: string } | undefined {
  const match = /^(?:fråga|question|q)?\s*(\d{1,4})\s*[.):–-]?\s+(?=\p{L})/isu.exec(text.slice(0, LONGEST));
  return match && Number(match[1]) > 0 ? { no: Number(match[1]), rest: text.slice(match[0].length).trim() } : undefined;
}

/** `12.3`, `12 c)` → the question that it is a part of. */
export function subNumberOf(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const match = /^(?:fråga|question|q)?\s*(\d{1,4})\s*(?:[.:,-]\s*\d{1,3}|\s*[.:]?\s*[a-zåäö])\s*[.):]?$/iu.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** Exact decimal, with or without its unit (`1,25 p`). */
export function parsePoints(cell: Cell): string | undefined {
  if (cell.kind === 'number') return cell.value;
  if (cell.kind !== 'text' || cell.text.length > LONGEST) return undefined;
  return parseDecimal(cell.text.replace(/\s*(p|poäng|points?|pts)\.?$/iu, ''));
}

/** `2`, `Avsnitt 2`, `2. Systematik` → 2. */
export function parseSection(cell: Cell): number | undefined {
  const text = cell.text.slice(0, LONGEST);
  const match =
    /^(?:avsnitt|section|del|part|nivå|level)?\s*(?:nr|no)?\.?\s*(\d{1,2})(?![\d.,]*\d)(?=$|[\s.:)–-])/iu.exec(text);
  return match && Number(match[1]) > 0 ? Number(match[1]) : undefined;
}

export const parseDayCell = (cell: Cell): string | undefined =>
  cell.kind === 'date' ? cell.value : cell.kind === 'text' || cell.kind === 'number' ? parseDay(cell.text) : undefined;
