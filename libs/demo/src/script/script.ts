// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import { ids } from '../ids.js';
import type { Action } from './action.js';
import { assessmentScript, type Sources } from './assessment.js';
import { type Calendar, instant } from './calendar.js';
import { incidentScript } from './incidents.js';
import { inventoryScript } from './inventory.js';
import { measureScript } from './measures.js';
import { followUpScript } from './follow-ups.js';
import { practiceScript } from './practices.js';
import { organisationScript, registration } from './organisation.js';
import { procurementScript } from './procurements.js';
import { riskScript } from './risks.js';

/** A command with its instants: when it was true, and when it was recorded. */
export interface TimedAction extends Action {
  occurredAt: string;
  recordedAt: string;
}

const WORK_BEGINS = 8 * 60;
const WORKING_MINUTES = 8 * 60;

/** Comes last of all: where it has been carried out, the whole demo has been loaded. */
export const lastAction = (calendar: Calendar): Action => incidentScript(calendar).at(-1)!;

/** What the script ended with before it had incidents, and a stream that it did not have then. */
export function earlierEnd(calendar: Calendar): { last: Action; without: string } {
  const streamId = ids.risk('narvarolista');
  const last = riskScript(calendar).findLast((one) => one.streamId === streamId)!;
  return { last, without: incidentScript(calendar)[0]!.streamId };
}

/** Everything that ever happened in Exempelby, in the order in which it was recorded. */
export function wholeScript(calendar: Calendar, sources: Sources): TimedAction[] {
  const middle = [
    ...organisationScript(calendar),
    ...riskScript(calendar),
    ...measureScript(calendar),
    ...procurementScript(calendar),
    ...inventoryScript(calendar),
    ...practiceScript(calendar),
    ...followUpScript(calendar),
    ...assessmentScript(calendar, sources),
    ...incidentScript(calendar),
  ];
  const ordered = [registration(calendar), ...middle.sort((a, b) => a.day - b.day)];
  return byDay(ordered).flatMap(throughTheDay);
}

function byDay(ordered: readonly Action[]): Action[][] {
  const days = new Map<DayNumber, Action[]>();
  for (const one of ordered) days.set(one.day, [...(days.get(one.day) ?? []), one]);
  return [...days.values()];
}

/** Spreads the commands of a day that have no time of their own over its working hours, each a little later than the one before. */
function throughTheDay(actions: Action[]): TimedAction[] {
  const apart = Math.min(25, WORKING_MINUTES / actions.filter(({ at }) => at === undefined).length);
  let next = WORK_BEGINS;
  const timed = actions.map((one) => {
    const recordedAt = instant(one.day, one.at ?? next);
    if (one.at === undefined) next += apart;
    return { ...one, recordedAt, occurredAt: one.late ? instant(one.late.occurredOn, WORK_BEGINS) : recordedAt };
  });
  return timed.sort((a, b) => (a.recordedAt === b.recordedAt ? 0 : a.recordedAt < b.recordedAt ? -1 : 1));
}

const AT_ONCE = 6;

export interface Wave {
  actions: readonly TimedAction[];
  /** One for the whole wave, so that its commands may be carried out at once without changing what was known when. */
  recordedAt: string;
}

/** The script in groups of commands of one day that touch different streams. */
export function waves(script: readonly TimedAction[]): Wave[] {
  const groups: TimedAction[][] = [];
  for (const one of script) {
    const open = groups.length > 1 ? groups.at(-1)! : undefined;
    const fits = open && open.length < AT_ONCE && open[0]!.day === one.day && !open.some(isOf(one.streamId));
    if (fits) open.push(one);
    else groups.push([one]);
  }
  return groups.map((actions) => ({ actions, recordedAt: actions.at(-1)!.recordedAt }));
}

const isOf =
  (streamId: string) =>
  (one: Action): boolean =>
    one.streamId === streamId;
