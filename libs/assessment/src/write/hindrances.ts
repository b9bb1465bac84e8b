// SPDX-License-Identifier: EUPL-1.2
import type { Rejection } from '#libs/kernel';
import type { Language, Phrasebook } from '#libs/platform';
import type { WorkbookProblem } from '../read/types/workbook.js';

/**
 * What hinders an import beside what stands in its file, as problems in words. Where the file has problems, its events
 * are not whole: that they cannot be recorded is no news then.
 */
export function hindrances(
  found: readonly (Rejection | undefined)[],
  fileProblems: readonly WorkbookProblem[],
  { phrasebook, language }: { phrasebook: Phrasebook; language: Language },
): WorkbookProblem[] {
  const codes = new Set(fileProblems.length > 0 ? ['platform.invalid-event'] : []);
  return found.flatMap((rejection) => {
    if (!rejection || codes.has(rejection.code)) return [];
    codes.add(rejection.code);
    const text = phrasebook.phrase(rejection, language);
    return [{ sheet: null, row: null, column: null, code: rejection.code, text }];
  });
}
