// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';
import { columnLetters } from '../workbook.js';

interface Words {
  sv: string;
  en: string;
}
/** What a text says of the place: a value, or words in both languages. */
export type ProblemParams = Record<string, string | number | boolean | null | Words>;

/** Something in a file that hinders it from being taken in, said so that it can be found and put right. */
export interface Problem {
  /** Absent where the problem is the mapping’s or the whole file’s. */
  sheet?: string;
  row?: number;
  /** Letters of the column. */
  column?: string;
  code: string;
  params: ProblemParams;
  text: Words;
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

  add(code: string, { sheet, row, column }: Place = {}, params: ProblemParams = {}): void {
    const key = JSON.stringify(row && column ? [code, sheet, row, column] : [code, sheet, row, params]);
    if (this.list.length >= MOST || this.said.has(key)) return;
    this.said.add(key);
    const text = this.texts[code] ?? { sv: code, en: code };
    this.list.push({
      ...(sheet === undefined ? {} : { sheet }),
      ...(row ? { row } : {}),
      ...(column ? { column: columnLetters(column) } : {}),
      code,
      params,
      text: { sv: fill(text.sv, params, 'sv'), en: fill(text.en, params, 'en') },
    });
  }
}

/** `{{name}}` → the parameter. */
const fill = (text: string, params: ProblemParams, language: 'sv' | 'en'): string =>
  text.replace(/{{(\w+)}}/g, (_, name: string) => {
    const value = params[name] ?? '';
    return typeof value === 'object' ? value[language] : String(value);
  });
