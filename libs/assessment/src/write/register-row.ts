// SPDX-License-Identifier: EUPL-1.2
import { v5 } from 'uuid';
import { fromDayNumber, reject, startOfDay, stockholmDay } from '#libs/kernel';
import type { CommandInput } from '#libs/platform';
import type { WorkbookProblem } from '../read/types/workbook.js';

/** The calendar day in Stockholm. */
export const dayNow = (): string => fromDayNumber(stockholmDay(new Date(Date.now()).toISOString()));

/** One row’s command: an id that follows from the import’s own, so that the whole import may be tried again, and the row’s day. */
export function rowInput(commandId: string, what: string, day: string, fileName: string): CommandInput {
  const past = day < dayNow();
  return {
    commandId: v5(what, commandId),
    ...(past ? { occurredAt: startOfDay(day), lateReason: `Ur filen ${fileName}` } : {}),
  };
}

/** Refuses `assessment.workbook-problems` while there is any. */
export function refuseProblems(problems: readonly WorkbookProblem[]): void {
  const first = problems[0];
  if (first) reject('assessment.workbook-problems', { count: problems.length, first: first.text });
}
