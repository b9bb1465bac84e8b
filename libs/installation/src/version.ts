// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest package.json above a folder: it is the product's, built or not. */
function packageAbove(folder: string): string {
  const file = join(folder, 'package.json');
  return existsSync(file) || dirname(folder) === folder ? file : packageAbove(dirname(folder));
}

/** The version of Trappan that runs. */
export const version = (): string =>
  (JSON.parse(readFileSync(packageAbove(import.meta.dirname), 'utf8')) as { version: string }).version;
