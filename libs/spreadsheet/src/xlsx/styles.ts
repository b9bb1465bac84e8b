// SPDX-License-Identifier: EUPL-1.2
import type { Parts } from './parts.js';
import { parseXml } from './xml.js';

/** How a number is shown, as far as it changes what it means. */
export type NumberShape = 'number' | 'percent' | 'day';

const DAYS = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const PERCENT = [9, 10];

/** The shape of each cell style, in the order that cells refer to them. */
export async function readStyles(parts: Parts, path: string): Promise<NumberShape[]> {
  const formats = new Map<number, NumberShape>();
  const shapes: NumberShape[] = [];
  const open: string[] = [];
  await parseXml(parts, path, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), shapeOf(attributes.formatCode ?? ''));
      if (name === 'xf' && open.at(-1) === 'cellXfs') {
        const id = Number(attributes.numFmtId ?? 0);
        shapes.push(formats.get(id) ?? builtIn(id));
      }
      open.push(name);
    },
    close: () => void open.pop(),
  });
  return shapes;
}

const builtIn = (id: number): NumberShape => (DAYS.includes(id) ? 'day' : PERCENT.includes(id) ? 'percent' : 'number');

/** A format with a year or a day of month is a day; times of day alone stay numbers. */
export function shapeOf(code: string): NumberShape {
  const first = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';')[0]!
    .toLowerCase();
  if (first.includes('%')) return 'percent';
  if (/general|standard|[0#?]/.test(first.replace(/[.,]0+/g, ''))) return 'number';
  return /[yåd]/.test(first) || /^[^hs]*m+[^hs]*$/.test(first) ? 'day' : 'number';
}
