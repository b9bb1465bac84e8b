// SPDX-License-Identifier: EUPL-1.2
import { type Cell, parseDecimal, parseDay } from '#libs/spreadsheet';

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

const NONE = /^(inga|ingen|inget|none|noll|0%|0procent|0percent|ingaalls|ingenalls|ingaverksamheter|ingenverksamhet)$/;
const ALL = /^(alla|samtliga|all|allaverksamheter|samtligaverksamheter|100%?|100procent|100percent)$/;
const UNITS = '(?:%|procent|percent)?';
const RANGE = new RegExp(`^(?:>|över|merän|över)?(\\d{1,3})${UNITS}(?:-|till|to|upptill)<?(\\d{1,3})${UNITS}$`);
const ABOVE =
  /^(?:>|≥|>=|minst|merän|över|atleast|morethan|frånochmed)(\d{1,3})(?:%|procent|percent)?(?:ellermer|ormore|ochuppåt)?$/;
const BELOW = /^(?:<|≤|<=|upptill|mindreän|under|högst|lessthan|upto|atmost)(\d{1,3})(?:%|procent|percent)?$/;
const SHARE = /^(\d{1,3}(?:[.,]\d+)?)(?:%|procent|percent)$/;
const MORE = /^(\d{1,3})(?:%|procent|percent)?(?:ellermer|ormore|ochuppåt|\+)$/;

/** The signs that matter: no spaces, one kind of dash, no “of the units” behind. */
const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /\b(av|of)\s+(alla\s+)?(verksamheterna|verksamheter|medarbetarna|medarbetare|personalen|upphandlingarna|åtgärderna|systemen|the units|units|staff|business units)\b.*$/u,
      '',
    )
    .replace(/[\s.]+$/g, '')
    .replace(/[‐‑‒–—―−~]/g, '-')
    .replace(/\s+/g, '');

/** An interval or a share → how many of the steps (>0, ≥25, ≥50, ≥75 %, all) are reached; undefined when it is none of them. */
export function parseSteps(written: string): number | undefined {
  const text = squeeze(written);
  if (NONE.test(text)) return 0;
  if (ALL.test(text)) return 5;
  const range = RANGE.exec(text);
  if (range) return stepOfRange(Number(range[1]), Number(range[2]));
  const above = ABOVE.exec(text) ?? MORE.exec(text);
  if (above) return stepFrom(Number(above[1]));
  const below = BELOW.exec(text);
  if (below) return Number(below[1]) === 25 ? 1 : undefined;
  const share = SHARE.exec(text);
  return share ? stepOfShare(Number(share[1]!.replace(',', '.'))) : undefined;
}

const STEP_OF_RANGE: ReadonlyMap<string, number> = new Map([
  ['0-25', 1],
  ['25-50', 2],
  ['50-75', 3],
  ['75-100', 4],
  ['76-100', 4],
]);

function stepOfRange(from: number, to: number): number | undefined {
  const start = [0, 1].includes(from) ? 0 : [25, 26].includes(from) ? 25 : [50, 51].includes(from) ? 50 : from;
  const end = [24, 25].includes(to)
    ? 25
    : [49, 50].includes(to)
      ? 50
      : [74, 75].includes(to)
        ? 75
        : to >= 99
          ? 100
          : to;
  return STEP_OF_RANGE.get(`${start}-${end}`);
}

const stepFrom = (from: number): number | undefined =>
  ({ 0: 1, 1: 1, 25: 2, 26: 2, 50: 3, 51: 3, 75: 4, 76: 4, 100: 5 })[from];

/** [0, 25) [25, 50) [50, 75) [75, 100]: exactly 25 % is the second step, more than nothing the first. */
function stepOfShare(percent: number): number | undefined {
  if (percent > 100) return undefined;
  if (percent === 100) return 5;
  return percent <= 0 ? 0 : 1 + Math.floor(percent / 25);
}

const WITHIN =
  /(?:(?:>|≥|minst|mer än|över|at least|more than)\s*\d{1,3}\s*(?:%|procent|percent)|>?\s*\d{1,3}\s*%?\s*[‐‑‒–—−-]\s*<?\s*\d{1,3}\s*(?:%|procent|percent)|\b100\s*(?:%|procent|percent))/giu;

/** The step that a measure’s text is about: the text is an interval, or holds exactly one. */
export function stepOfText(text: string): number | undefined {
  const whole = parseSteps(text);
  if (whole !== undefined) return whole;
  const found = text.match(WITHIN);
  return found?.length === 1 ? parseSteps(found[0]) : undefined;
}

/** `12`, `12.`, `Fråga 12`, `Q12:` → 12. Undefined for `12a` or `1.2`, which may mean several things. */
export function parseQuestionNo(cell: Cell): number | undefined {
  if (cell.kind !== 'text' && cell.kind !== 'number') return undefined;
  const match =
    /^(?:fråga|question|frågenr|fr|f|q|nr|no|#)?\s*(?:nr|no|nummer|number)?\.?\s*(\d{1,4})\s*[.):]?$/iu.exec(cell.text);
  const number = match ? Number(match[1]) : 0;
  return number > 0 ? number : undefined;
}

/** `12. Har ni …` → the number and the rest. */
export function leadingQuestionNo(text: string): { no: number; rest: string } | undefined {
  const match = /^(?:fråga|question|q)?\s*(\d{1,4})\s*[.):–-]?\s+(\p{L}.*)$/isu.exec(text);
  return match && Number(match[1]) > 0 ? { no: Number(match[1]), rest: match[2]!.trim() } : undefined;
}

/** `12.3`, `12 c)` → the question that it is a part of. */
export function subNumberOf(text: string): number | undefined {
  const match = /^(?:fråga|question|q)?\s*(\d{1,4})\s*(?:[.:,-]\s*\d{1,3}|\s*[.:]?\s*[a-zåäö])\s*[.):]?$/iu.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** Exact decimal, with or without its unit (`1,25 p`). */
export function parsePoints(cell: Cell): string | undefined {
  if (cell.kind === 'number') return cell.value;
  if (cell.kind !== 'text') return undefined;
  return parseDecimal(cell.text.replace(/\s*(p|poäng|points?|pts)\.?$/iu, ''));
}

/** `2`, `Avsnitt 2`, `2. Systematik` → 2. */
export function parseSection(cell: Cell): number | undefined {
  const match =
    /^(?:avsnitt|section|del|part|nivå|level)?\s*(?:nr|no)?\.?\s*(\d{1,2})(?![\d.,]*\d)(?=$|[\s.:)–-])/iu.exec(
      cell.text,
    );
  return match && Number(match[1]) > 0 ? Number(match[1]) : undefined;
}

export const parseDayCell = (cell: Cell): string | undefined =>
  cell.kind === 'date' ? cell.value : cell.kind === 'text' || cell.kind === 'number' ? parseDay(cell.text) : undefined;
