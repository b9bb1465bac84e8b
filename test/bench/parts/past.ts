// SPDX-License-Identifier: EUPL-1.2
import { v5, v7 } from 'uuid';
import { fromDayNumber, stockholmDay } from '#libs/kernel';
import { OrganisationCommand, PersonCommand, RolesCommand, streams } from '#libs/organisation';
import { Accounts, Memberships, Sessions } from '#libs/platform';
import { sessionCookie, type TestApi, type TestOrganisation } from '../../support/api.js';
import type { Figure } from '../measure/figure.js';
import { median } from '../measure/statistics.js';
import { history, type PastEvent, writeHistory } from '../setup/history.js';
import { carryOut } from '../setup/load.js';
import { requestOf } from './queries.js';

export interface PastScale {
  /** Some are about things that no rule looks at: they are no facts. */
  events: number;
  asks: number;
}

/** A synthetic organisation whose log was recorded as it happened, and somebody of it who asks. */
export interface Aged {
  organisationId: string;
  headers: Record<string, string>;
  past: PastEvent[];
}

const DAY_MS = 86_400_000;

export async function aged({ installation, settled, url }: TestApi, events: number): Promise<Aged> {
  const { app, commands, platform } = installation;
  const organisationId = v7();
  const past = history(events, organisationId);
  const begun = new Date(past[0]!.occurredAt - DAY_MS).toISOString();
  const by = { organisationId, actor: { system: 'bench' }, occurredAt: begun, recordedAt: begun };
  const registered = { organisationId, name: 'Storstads kommun', actorGroup: 'municipality' as const, synthetic: true };
  const streamId = streams.organisation(organisationId);
  await commands.carryOut(by, OrganisationCommand, { name: 'RegisterOrganisation', streamId, data: registered });
  const personId = v5('person', organisationId);
  await commands.carryOut(by, PersonCommand, { name: 'AddPerson', streamId: personId, data: { personId } });
  await commands.carryOut(by, RolesCommand, {
    name: 'AssignRole',
    streamId: streams.roles(organisationId),
    data: { personId, role: 'ciso' },
  });
  await writeHistory(platform.store, organisationId, past);
  const { accountId } = await app.get(Accounts).invite({ login: `aged-${organisationId}`, name: 'Bench' });
  await app.get(Memberships).grant(accountId, { organisationId, personId, synthetic: true });
  await settled();
  const headers = { cookie: sessionCookie(url, await app.get(Sessions).open(accountId)) };
  return { organisationId, headers, past };
}

/** Other days and other times at each ask, so that no answer can be one that was kept. */
export async function pastQueries(
  api: TestApi,
  { headers, past }: Aged,
  { asks, facts }: { asks: number; facts: number },
): Promise<Figure[]> {
  const organisation = { persons: {} } as TestOrganisation;
  const ask = async (variables: Record<string, unknown>): Promise<number> => {
    const request = requestOf(api, organisation, { name: 'maturity', variables }, headers);
    return (await carryOut({ ...request, connections: 1, requests: 0 })).first;
  };
  const momentOf = (no: number, of: number): number =>
    past[Math.floor((past.length - 1) * ((no + 0.5) / of))]!.occurredAt;
  const knownAt = (ms: number) => ({ knownAt: new Date(ms).toISOString() });
  const at = (ms: number) => ({ at: fromDayNumber(stockholmDay(new Date(ms).toISOString())) });
  const cold = await ask(knownAt(past[Math.floor(past.length * 0.9)]!.occurredAt));
  const days: number[] = [];
  const known: number[] = [];
  const both: number[] = [];
  for (let no = 0; no < asks; no += 1) {
    days.push(await ask(at(momentOf(no, asks))));
    known.push(await ask(knownAt(momentOf(no, asks) + 1)));
    both.push(await ask({ ...at(momentOf(no, asks) - 200 * DAY_MS), ...knownAt(momentOf(no, asks) + 2) }));
  }
  const figure = (what: string, times: number[], detail: string): Figure => ({
    part: 'past',
    what: `\`maturity\` at ${facts} facts in one organisation, ${what}`,
    measured: median(times),
    best: Math.min(...times),
    unit: 'ms',
    goal: { atMost: 500 },
    detail,
  });
  const slowest = (times: number[]): string => `slowest of ${asks}: ${Math.round(Math.max(...times))} ms`;
  return [
    figure('as of a past day', days, slowest(days)),
    figure('as known at a past time', known, slowest(known)),
    figure('as of a past day and known at a past time', both, slowest(both)),
    {
      ...figure('known at a past time, the first such ask in the process', [cold], 'all facts are fetched'),
      best: undefined,
    },
  ];
}
