// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/* Paths are from the root of the checkout, where npm runs scripts. */

export const readText = (path: string): string => readFileSync(path, 'utf8');

export const isThere = (path: string): boolean => existsSync(path);

/** Where each event type is declared: type → path of the source. */
export function declarations(): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync('libs', { recursive: true, encoding: 'utf8' }).sort()) {
    const path = `libs/${entry}`;
    if (!/\/src\/domain\/.*\.ts$/.test(path) || path.includes('.spec.')) continue;
    for (const [, type] of readText(path).matchAll(/defineEvent\(\s*'(\w+)'/g)) found.set(type!, path);
  }
  return found;
}
