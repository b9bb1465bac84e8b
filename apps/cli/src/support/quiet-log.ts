// SPDX-License-Identifier: EUPL-1.2
import { openLog } from '#libs/platform';

/** The command line prints results; of the log only what went wrong, on standard error. */
export const quietLog = openLog('error');
