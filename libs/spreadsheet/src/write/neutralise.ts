// SPDX-License-Identifier: EUPL-1.2

// Unprintable signs are exactly what this file is about.
const CONTROL = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]', 'g');
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const BLANK = /^[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]+/;

/** True where a spreadsheet program might take the text for a formula: = + - @ in any width, also after white space; TAB, CR, LF first. */
export function startsFormula(text: string): boolean {
  if (/^[\t\r\n]/.test(text)) return true;
  const first = text.slice(0, 1_000).replace(BLANK, '').slice(0, 2).normalize('NFKC');
  return /^[=+\-@\u2212]/.test(first);
}

/** Makes a text safe for every cell, in .xlsx and .csv: an apostrophe in front of what might start a formula. */
export function neutralise(text: string): string {
  const plain = text.replace(CONTROL, '').replace(LONE, '\ufffd');
  return startsFormula(plain) ? `'${plain}` : plain;
}

/** The text before `neutralise`, so that what we wrote reads back as it was. */
export const withoutApostrophe = (text: string): string =>
  text.startsWith("'") && startsFormula(text.slice(1)) ? text.slice(1) : text;

/** A name that every program takes for a sheet: no formula, no forbidden sign, at most 31 characters, not taken. */
export function sheetName(wished: string, taken: ReadonlySet<string>): string {
  const plain = wished
    .replace(CONTROL, '')
    .replace(LONE, '')
    .replace(/[*?:\\/[\]\t\r\n]/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  const safe = startsFormula(plain) ? `_${plain}` : plain;
  const base = (safe || 'Blad').slice(0, 31).replace(/[\s']+$/, '');
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  let name = base;
  for (let n = 2; lower.has(name.toLowerCase()) || name.toLowerCase() === 'history'; n++)
    name = `${base.slice(0, 27)} ${n}`;
  return name;
}
