// SPDX-License-Identifier: EUPL-1.2

/** Longer texts are no intervals; patterns are tried on short ones only, so that no text costs more than its length. */
const LONGEST = 100;

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
  if (written.length > LONGEST) return undefined;
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
  const found = text.slice(0, 4_000).match(WITHIN);
  return found?.length === 1 ? parseSteps(found[0]) : undefined;
}
