// SPDX-License-Identifier: EUPL-1.2
import type { Installation } from '#libs/installation';
import { type DayNumber, fromDayNumber, stockholmDay, toDayNumber } from '#libs/kernel';
import { Accounts, Memberships, Persons } from '#libs/platform';
import { personData, personKeys, VISITOR } from './data/people.js';
import { DEMO_NAME, DEMO_ORGANISATION, ids } from './ids.js';
import { prepareSources } from './sources.js';
import { Calendar, HISTORY_DAYS } from './script/calendar.js';
import type { Action } from './script/action.js';
import { earlierEnd, lastAction, type TimedAction, type Wave, waves, wholeScript } from './script/script.js';

export interface LoadOptions {
  /** The day that all dates are relative to, `YYYY-MM-DD`; the current day when left out. */
  today?: string;
  onProgress?: (done: number, total: number) => void;
}

export interface LoadedDemo {
  organisationId: string;
  name: string;
  /** The day that all dates are relative to: that of the first load. */
  today: string;
  /** The day on which question 23 fell to 0, and the overall level from 2 to 1. */
  fellOn: string;
  /** False where the whole demo was there already, and nothing was changed. */
  loaded: boolean;
  commands: number;
  /** False where no process fills the read models. */
  caughtUp: boolean;
}

/** How long the read models are waited for: where this process does not fill them, it is not known that any does. */
const catchUpMs = ({ reader }: Installation): number => (reader ? 60_000 : 0);

/**
 * Writes Exempelby kommun through the product's own commands. Goes on where an interrupted load ended (its day stays
 * that of the first load), and changes nothing where all is there. The first account becomes a person of it.
 */
export async function loadDemo(installation: Installation, options: LoadOptions = {}): Promise<LoadedDemo> {
  const begun = await begunOn(installation);
  const calendar = new Calendar(begun ?? dayOf(options.today));
  const done = begun !== undefined && (await isWhole(installation, calendar));
  const commands = done ? 0 : await writeAll(installation, calendar, options.onProgress);
  await letVisitorIn(installation);
  const { platform } = installation;
  const head = done ? undefined : await platform.freshness.head();
  return {
    organisationId: DEMO_ORGANISATION,
    name: DEMO_NAME,
    today: fromDayNumber(calendar.today),
    fellOn: fromDayNumber(calendar.fall),
    loaded: !done,
    commands,
    caughtUp: !head || (await platform.freshness.waitFor(head, catchUpMs(installation))),
  };
}

/** True where a load was begun and has not been ended. */
export async function demoUnfinished(installation: Installation): Promise<boolean> {
  const begun = await begunOn(installation);
  return begun !== undefined && !(await isWhole(installation, new Calendar(begun)));
}

const dayOf = (today: string | undefined): DayNumber =>
  today === undefined ? stockholmDay(new Date(Date.now()).toISOString()) : toDayNumber(today);

/** The day that the dates of a load that was begun are relative to. */
export async function begunOn({ platform }: Installation): Promise<DayNumber | undefined> {
  const [first] = await platform.store.readStream(DEMO_ORGANISATION, DEMO_ORGANISATION);
  return first && stockholmDay(first.occurredAt) + HISTORY_DAYS;
}

/** Also the demo of an earlier version, which ended otherwise and had less in it: it stays as it was. */
async function isWhole({ platform }: Installation, calendar: Calendar): Promise<boolean> {
  const eventsOf = (streamId: string) => platform.store.readStream(DEMO_ORGANISATION, streamId);
  const carriedOut = async ({ streamId, commandId }: Action) =>
    (await eventsOf(streamId)).some(({ metadata }) => metadata.commandId === commandId);
  if (await carriedOut(lastAction(calendar))) return true;
  const { last, without } = earlierEnd(calendar);
  return (await carriedOut(last)) && (await eventsOf(without)).length === 0;
}

async function writeAll(
  installation: Installation,
  calendar: Calendar,
  onProgress: LoadOptions['onProgress'],
): Promise<number> {
  const script = wholeScript(calendar, await prepareSources(installation, calendar));
  const persons = personKeys.map((key) => ({
    personId: ids.person(key),
    name: personData(key).name,
    email: emailOf(key),
  }));
  await installation.app.get(Persons).add(DEMO_ORGANISATION, ...persons);
  let written = 0;
  for (const wave of waves(script)) {
    await carryOut(installation, wave);
    written += wave.actions.length;
    onProgress?.(written, script.length);
  }
  return script.length;
}

/** A domain that can never exist, so that no mail leaves. */
const emailOf = (key: string): string | undefined =>
  key === VISITOR ? undefined : `${key.toLowerCase()}@exempelby.example`;

/** One after the other: little is quicker at once, and every connection of a load is memory that the server holds. */
async function carryOut({ commands }: Installation, { actions, recordedAt }: Wave): Promise<void> {
  const senderOf = ({ by, commandId, occurredAt, late }: TimedAction) => ({
    organisationId: DEMO_ORGANISATION,
    actor: by === 'system' ? { system: 'demo' } : { personId: ids.person(by) },
    commandId,
    occurredAt,
    recordedAt,
    lateReason: late?.reason,
  });
  for (const one of actions) await one.carryOut(commands, senderOf(one));
}

/** Lets the installation's first account into the demo, as a person who may try every role. */
async function letVisitorIn({ app }: Installation): Promise<void> {
  const account = await app.get(Accounts).administrator();
  if (!account) return;
  const membership = { organisationId: DEMO_ORGANISATION, personId: ids.person(VISITOR), synthetic: true };
  await app.get(Memberships).grant(account.accountId, membership);
}
