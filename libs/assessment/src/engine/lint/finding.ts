// SPDX-License-Identifier: EUPL-1.2
import type { LintCode } from './codes.js';

/** Something about a model package that is not as it should be. */
export interface Finding {
  /** JSON pointer into the package. */
  path: string;
  code: LintCode;
  message: string;
  /** error: it cannot be evaluated. warning: it can, but a package that ships must not be so. */
  severity: 'error' | 'warning';
}

export type Report = (path: string, code: LintCode, message: string) => void;
