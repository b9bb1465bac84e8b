// SPDX-License-Identifier: EUPL-1.2
import { getRouteApi, useNavigate } from '@tanstack/react-router';

/** The moment that everything on screen is for: a day (`per`), and whether with what was known then (`visste`). */
export interface Moment {
  per?: string;
  visste?: boolean;
}

const ZONE = 'Europe/Stockholm';
const dayThere = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });
const offsetThere = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' });

/** The day that it is in Sweden: the one that the server counts with. */
export const today = (): string => dayThere.format(new Date());

const partsOf = (day: string) => day.split('-').map(Number) as [number, number, number];
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The last moment of a day in Sweden. */
export function endOf(day: string): string {
  const [year, month, date] = partsOf(day);
  const midnight = Date.UTC(year, month - 1, date + 1);
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(offsetThere.format(midnight)) ?? [];
  const minutesAhead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return new Date(midnight - minutesAhead * 60_000 - 1).toISOString();
}

/** A day so many days or months later; the last of a month stays within its month. */
export function movedBy(day: string, { days = 0, months = 0 }: { days?: number; months?: number }): string {
  const [year, month, date] = partsOf(day);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last) + days));
}

const root = getRouteApi('__root__');
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00Z`);
  return DAY.test(text) && !Number.isNaN(time) && dayOf(time) === text;
};

/** Reads the moment out of an address; anything that is no day is left out. */
export function readMoment(search: Record<string, unknown>): Moment {
  const { per, visste } = search;
  if (typeof per !== 'string' || !isDay(per)) return {};
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
    args: { at: per, knownAt: per && visste && per < today() ? endOf(per) : undefined },
    choose: (next: Moment) =>
      void navigate({ to: '.', search: (old) => ({ ...old, per: undefined, visste: undefined, ...next }) }),
  };
}
