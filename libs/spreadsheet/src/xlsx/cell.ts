// SPDX-License-Identifier: EUPL-1.2
import { dayOfSerial, parseDay } from '../values/day.js';
import { asPercent, exactDecimal } from '../values/decimal.js';
import { type Cell, cleanText } from '../workbook.js';
import { type TextBudget, unescapeText } from './shared-strings.js';
import type { NumberShape } from './styles.js';

export interface RawCell {
  row: number;
  column: number;
  type: string;
  style: number;
  formula: boolean;
  /** What stands in `v`; absent when there is none. */
  stored?: string;
  /** What stands in an inline string. */
  inline?: string;
}

export interface CellContext {
  strings: readonly string[];
  styles: readonly NumberShape[];
  date1904: boolean;
  budget: TextBudget;
}

type Content = Pick<Cell, 'kind' | 'text' | 'value'>;

const EMPTY: Content = { kind: 'empty', text: '', value: '' };
const error = (code: string): Content => ({ kind: 'error', text: code, value: code });

/** A formula counts by the value it had when the file was saved; one that was never computed is an error. */
export const UNCOMPUTED = '#UNCOMPUTED';

export function cellOf(raw: RawCell, context: CellContext): Cell {
  return { ...contentOf(raw, context), row: raw.row, column: raw.column };
}

function contentOf(raw: RawCell, { strings, styles, date1904, budget }: CellContext): Content {
  const stored = raw.stored ?? '';
  switch (raw.type) {
    case 's':
      return sharedText(stored.trim(), strings);
    case 'inlineStr':
      return textCell(unescapeText(budget.take(raw.inline ?? '')));
    case 'str':
      return raw.formula && raw.stored === undefined ? error(UNCOMPUTED) : textCell(unescapeText(budget.take(stored)));
    case 'b':
      return booleanCell(stored.trim());
    case 'e':
      return error(stored.trim() || '#ERROR');
    case 'd':
      return dayCell(parseDay(stored)) ?? textCell(budget.take(stored));
    default:
      return numberCell(stored, raw, { shape: styles[raw.style] ?? 'number', date1904 });
  }
}

function sharedText(index: string, strings: readonly string[]): Content {
  if (index === '') return EMPTY;
  const text = /^\d+$/.test(index) ? strings[Number(index)] : undefined;
  return text === undefined ? error('#STRING') : textCell(text);
}

export function textCell(text: string): Content {
  const clean = cleanText(text);
  return clean === '' ? EMPTY : { kind: 'text', text: clean, value: clean };
}

function booleanCell(stored: string): Content {
  if (stored === '') return EMPTY;
  const yes = stored === '1' || stored.toLowerCase() === 'true';
  return { kind: 'boolean', text: yes ? 'TRUE' : 'FALSE', value: yes ? 'true' : 'false' };
}

const dayCell = (day: string | undefined): Content | undefined =>
  day === undefined ? undefined : { kind: 'date', text: day, value: day };

function numberCell(stored: string, raw: RawCell, style: { shape: NumberShape; date1904: boolean }): Content {
  if (stored.trim() === '') return raw.formula ? error(UNCOMPUTED) : EMPTY;
  const value = exactDecimal(stored);
  if (value === undefined) return error('#NUMBER');
  const day = style.shape === 'day' ? dayCell(dayOfSerial(Number(value), style.date1904)) : undefined;
  return day ?? { kind: 'number', text: style.shape === 'percent' ? asPercent(value) : value, value };
}
