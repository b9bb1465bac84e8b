// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SPEC = /\.(?:int-|e2e-)?spec\.ts$/;

/** Refusal codes in the sources below a folder: those that are refused with, and those that a spec names. */
export function codesIn(folder: string): { used: string[]; inSpecs: Set<string> } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const read = (paths: string[]) => paths.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
  const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
  const used = all(read(files.filter((path) => !SPEC.test(path))), /\breject\(\s*'([a-z]+\.[a-z-]+)'/g);
  const specs = files.filter((path) => SPEC.test(path) && !path.endsWith('texts.spec.ts'));
  return { used: [...new Set(used)].sort(), inSpecs: new Set(all(read(specs), /'([a-z]+\.[a-z-]+)'/g)) };
}
