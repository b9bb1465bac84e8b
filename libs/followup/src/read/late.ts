// SPDX-License-Identifier: EUPL-1.2

/** The filter on what is late on a day: only that (true), only the rest (false), or no filter. */
export const lateFilter = (overdue: boolean | undefined, day: string): { lateOn?: string; notLateOn?: string } =>
  overdue == null ? {} : overdue ? { lateOn: day } : { notLateOn: day };
