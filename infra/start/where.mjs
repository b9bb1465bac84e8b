// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path';

/**
 * npm runs a script in the folder of package.json, wherever it was called. Files are named from where the user stands,
 * so the command line goes back there; the data folder stays the one that `npm start` takes from the same setting.
 */
export function goBack(env = process.env, go = (folder) => process.chdir(folder)) {
  // npm hands the folder down to what other scripts run, too; there it means nothing.
  if (env.npm_lifecycle_event !== 'trappan' || !env.INIT_CWD) return;
  if (env.TRAPPAN_DATA) env.TRAPPAN_DATA = resolve(env.TRAPPAN_DATA);
  go(env.INIT_CWD);
}
