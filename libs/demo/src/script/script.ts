// SPDX-License-Identifier: EUPL-1.2
import { type DayNumber, fromDayNumber, startOfDay } from '#libs/kernel';
import { RiskCommand } from '#libs/risk';
import { ids } from '../ids.js';
import { type Action, action } from './action.js';
import { assessmentScript, type Sources } from './assessment.js';
import type { Calendar } from './calendar.js';
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

const MINUTE = 60_000;
const WORK_BEGINS = 8 * 60;
const WORKING_MINUTES = 8 * 60;

/** Comes last of all: where it has been carried out, the whole demo has been loaded. */
export const lastAction = (calendar: Calendar): Action =>
  action({ day: calendar.ago(1), by: 'forskolechef' }, RiskCommand, {
    name: 'FollowUpRisk',
    streamId: ids.risk('narvarolista'),
    data: { status: 'better', note: 'Listan fanns vid höstens utrymning.', followedUpBy: ids.person('forskolechef') },
  });

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
  ];
  const ordered = [registration(calendar), ...middle.sort((a, b) => a.day - b.day), lastAction(calendar)];
  return byDay(ordered).flatMap(throughTheDay);
}

function byDay(ordered: readonly Action[]): Action[][] {
  const days = new Map<DayNumber, Action[]>();
  for (const one of ordered) days.set(one.day, [...(days.get(one.day) ?? []), one]);
  return [...days.values()];
}

/** Spreads the commands of one day over its working hours, each a little later than the one before. */
function throughTheDay(actions: Action[]): TimedAction[] {
  const apart = Math.min(25, WORKING_MINUTES / actions.length);
  return actions.map((one, i) => {
    const recordedAt = at(one.day, WORK_BEGINS + i * apart);
    return { ...one, recordedAt, occurredAt: one.late ? at(one.late.occurredOn, WORK_BEGINS) : recordedAt };
  });
}

const at = (day: DayNumber, minutes: number): string =>
  new Date(Date.parse(startOfDay(fromDayNumber(day))) + Math.round(minutes * MINUTE)).toISOString();

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
