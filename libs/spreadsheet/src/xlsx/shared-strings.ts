// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { LIMITS } from '../limits.js';
import type { Parts } from './parts.js';
import { parseXml } from './xml.js';

/** Counts the characters of all texts of a file together. */
export class TextBudget {
  private spent = 0;
  constructor(private readonly fileName: string) {}

  take(text: string): string {
    if (text.length > LIMITS.textLength)
      reject('spreadsheet.too-long-text', { name: this.fileName, limit: LIMITS.textLength });
    this.spent += text.length;
    if (this.spent > LIMITS.characters)
      reject('spreadsheet.too-many-characters', { name: this.fileName, limit: LIMITS.characters });
    return text;
  }
}

/** Collects the `t` elements of rich or plain text; reading aids (phonetic runs) are left out. */
export class RichText {
  private text = '';
  private aids = 0;
  private inside = false;

  open(name: string): void {
    if (name === 'rPh') this.aids += 1;
    if (name === 't') this.inside = true;
  }

  close(name: string): void {
    if (name === 'rPh') this.aids -= 1;
    if (name === 't') this.inside = false;
  }

  add(text: string): void {
    if (this.inside && this.aids === 0 && this.text.length <= LIMITS.textLength) this.text += text;
  }

  take(): string {
    const { text } = this;
    this.text = '';
    return text;
  }
}

/** `_x000D_` is how the format writes a control character. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

export async function readSharedStrings(parts: Parts, path: string, budget: TextBudget): Promise<string[]> {
  const strings: string[] = [];
  const rich = new RichText();
  await parseXml(parts, path, {
    open: (name) => rich.open(name),
    text: (text) => rich.add(text),
    close(name) {
      rich.close(name);
      if (name !== 'si') return;
      if (strings.length >= LIMITS.sharedStrings)
        reject('spreadsheet.too-many-texts', { name: parts.fileName, limit: LIMITS.sharedStrings });
      strings.push(unescapeText(budget.take(rich.take())));
    },
  });
  return strings;
}
