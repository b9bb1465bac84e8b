// SPDX-License-Identifier: EUPL-1.2
import { getRouteApi, useNavigate } from '@tanstack/react-router';

/** The moment that everything on screen is for: a day (`per`), and whether with what was known then (`visste`). */
export interface Moment {
  per?: string;
  visste?: boolean;
}

/** A day as the address writes it, in this computer's calendar. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

export const today = (): string => dayOf(new Date());

/** A day so many days or months later; the last of a month stays within its month. */
export function movedBy(day: string, { days = 0, months = 0 }: { days?: number; months?: number }): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(year, month + months, 0).getDate();
  return dayOf(new Date(year, month - 1 + months, Math.min(date, last) + days));
}

const root = getRouteApi('__root__');
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the moment out of an address; anything that is no day is left out. */
export function readMoment(search: Record<string, unknown>): Moment {
  const { per, visste } = search;
  if (typeof per !== 'string' || !DAY.test(per)) return {};
  return { per, ...(visste === true || visste === 'true' ? { visste: true } : {}) };
}

/** The chosen moment, how to change it, and as arguments of a query. */
export function useMoment() {
  const moment = readMoment(root.useSearch());
  const navigate = useNavigate();
  const { per, visste } = moment;
  return {
    ...moment,
    isNow: per === undefined,
    args: { at: per, knownAt: per && visste ? `${per}T23:59:59.999Z` : undefined },
    choose: (next: Moment) =>
      void navigate({ to: '.', search: (old) => ({ ...old, per: undefined, visste: undefined, ...next }) }),
  };
}
