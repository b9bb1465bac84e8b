// SPDX-License-Identifier: EUPL-1.2
import type { RejectionParams, RejectionTexts } from '#libs/kernel';
import { columnLetters } from '../workbook.js';

/** Something in a file that hinders it from being taken in, said so that it can be found and put right. */
export interface Problem {
  /** Absent where the problem is the mapping’s or the whole file’s. */
  sheet?: string;
  row?: number;
  /** Letters of the column. */
  column?: string;
  code: string;
  params: RejectionParams;
  text: { sv: string; en: string };
}

export interface Place {
  sheet?: string;
  row?: number;
  column?: number;
}

const MOST = 1_000;

/** Gathers every problem, once, instead of stopping at the first; beyond a thousand the file is another file. */
export class Problems {
  readonly list: Problem[] = [];
  private readonly said = new Set<string>();

  constructor(private readonly texts: RejectionTexts) {}

  get any(): boolean {
    return this.list.length > 0;
  }

  add(code: string, { sheet, row, column }: Place = {}, params: RejectionParams = {}): void {
    const key = JSON.stringify(row ? [code, sheet, row, column] : [code, sheet, params]);
    if (this.list.length >= MOST || this.said.has(key)) return;
    this.said.add(key);
    const text = this.texts[code] ?? { sv: code, en: code };
    this.list.push({
      ...(sheet === undefined ? {} : { sheet }),
      ...(row ? { row } : {}),
      ...(column ? { column: columnLetters(column) } : {}),
      code,
      params,
      text: { sv: fill(text.sv, params), en: fill(text.en, params) },
    });
  }
}

/** `{{name}}` → the parameter. */
export const fill = (text: string, params: RejectionParams): string =>
  text.replace(/{{(\w+)}}/g, (_, name: string) => String(params[name] ?? ''));
