// SPDX-License-Identifier: EUPL-1.2

const LONGEST = 60;
const DAY_MS = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENGLISH: Record<string, number> = { may: 5, oct: 10 };

const pad = (n: number): string => String(n).padStart(2, '0');

/** A real calendar day as `YYYY-MM-DD`; undefined for 30 February. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 2999 ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/** Excel’s serial number as a day. In the 1900 system day 60 never was, and days before it are one off. */
export function dayOfSerial(serial: number, date1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  const whole = Math.floor(serial + 1e-9);
  if (!date1904 && (whole === 0 || whole === 60)) return undefined;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  const date = new Date(epoch + whole * DAY_MS);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * A day as people write it: `2024-03-01`, `20240301`, `2024/03/01`, `2024.03.01`, `1 mars 2024`, `1 mar. 2024`, `March 1, 2024`, `01.03.2024`,
 * `1/3 2024`; with or without a time of day. Day before month, as in Sweden; undefined when that may be wrong (`03/04/2024`).
 */
export function parseDay(written: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const text = written
    .trim()
    .toLowerCase()
    .replace(/[t\s]+\d{1,2}[:.]\d{2}(:\d{2}(\.\d+)?)?(\s*z)?$/, '')
    .replace(/[‐‑‒–—]/g, '-');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? /^(\d{1,2})\/(\d{1,2})\s+(\d{4})$/.exec(text);
  if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (slashed) return unmistakable(Number(slashed[3]), Number(slashed[1]), Number(slashed[2]));
  return inWords(text);
}

/** `31/12/2024` can only be one day; `03/04/2024` may be two. */
function unmistakable(year: number, first: number, second: number): string | undefined {
  if (first === second || first > 12) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : undefined;
}

function inWords(text: string): string | undefined {
  const swedish = /^(?:den\s+)?(\d{1,2})(?::?e|\.)?\s+([a-zåäö]+)\.?,?\s+(\d{4})$/.exec(text);
  const english = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text);
  const [day, name, year] = swedish
    ? [swedish[1], swedish[2], swedish[3]]
    : english
      ? [english[2], english[1], english[3]]
      : [];
  if (!name) return undefined;
  const month = monthNamed(name);
  return month ? dayOf(Number(year), month, Number(day)) : undefined;
}

const NAMES =
  /^(januari|january|februari|february|mars|march|april|maj|may|juni|june|juli|july|augusti|august|september|oktober|october|november|december|sept)$/;

function monthNamed(name: string): number | undefined {
  const short = name.slice(0, 3);
  if (name.length > 3 && !NAMES.test(name)) return undefined;
  return ENGLISH[short] ?? (MONTHS.indexOf(short) + 1 || undefined);
}
