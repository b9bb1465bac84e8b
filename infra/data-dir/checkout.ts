// SPDX-License-Identifier: EUPL-1.2
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this installation: the nearest one upwards that holds the packages' lock, from source as from dist. */
export function checkout(from = import.meta.dirname): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package-lock.json'))) return realpathSync(folder);
  }
  throw new Error(`No package-lock.json above ${from}.`);
}
