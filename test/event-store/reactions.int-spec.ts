// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { AppendSignal, PostgresEventStore, type Reaction, ReactionRunner } from '#libs/event-store';
import type { Position, RecordedEvent } from '#libs/kernel';
import { counted, Noted, ORGANISATION, OTHER, request, type StoreDatabase, storeDatabase } from './support.js';

describe('reactions', () => {
  let database: StoreDatabase;
  let store: PostgresEventStore;
  let signal: AppendSignal;
  let handled: { reaction: string; organisationId: string; n: number }[];
  let failing: Set<number>;
  const runners: ReactionRunner[] = [];

  const numberOf = (event: RecordedEvent): number => (event.data as { n: number }).n;
  const reaction = (name: string): Reaction => ({
    name,
    types: ['StoreSpecCounted'],
    handle: (event) => {
      if (failing.has(numberOf(event))) return Promise.reject(new Error(`cannot do ${numberOf(event)}`));
      handled.push({ reaction: name, organisationId: event.organisationId, n: numberOf(event) });
      return Promise.resolve();
    },
  });
  const run = (reactions: Reaction[], tries?: number): ReactionRunner => {
    const { app: appPool, reader: readerPool } = database;
    const runner = new ReactionRunner({ appPool, readerPool, reactions, signal, tries });
    runners.push(runner);
    runner.start();
    return runner;
  };
  const append = async (ns: number[], organisationId = ORGANISATION): Promise<Position> => {
    const streams = [{ streamId: randomUUID(), expectedVersion: 'noStream' as const, events: ns.map(counted) }];
    return (await store.append(request({ organisationId, streams }))).position;
  };
  const given = (name: string, organisationId = ORGANISATION): number[] =>
    handled.filter((h) => h.reaction === name && h.organisationId === organisationId).map(({ n }) => n);
  const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 1000 && !(await condition()); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const blocked = async (runner: ReactionRunner) => (await runner.status()).flatMap((status) => status.blocked);

  beforeEach(async () => {
    database = await storeDatabase();
    signal = new AppendSignal();
    store = new PostgresEventStore(database.app, database.reader, signal);
    handled = [];
    failing = new Set();
  });
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((runner) => runner.stop()));
    await database.close();
  });

  it('are given the events of their types, in order, from the first one on', async () => {
    await append([1, 2]);
    await store.append(
      request({ streams: [{ streamId: randomUUID(), expectedVersion: 'noStream', events: [Noted({ words: 'x' })] }] }),
    );
    const runner = run([reaction('a'), reaction('b')]);
    expect(await runner.waitFor(await append([3]), 10_000)).toBe(true);
    expect([given('a'), given('b')]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(await runner.status()).toMatchObject([
      { name: 'a', lag: 0, blocked: [] },
      { name: 'b', lag: 0, blocked: [] },
    ]);
  });

  it('go on where they were after a stop, each from its own checkpoint', async () => {
    const first = run([reaction('a')]);
    await first.waitFor(await append([1, 2]), 10_000);
    await first.stop();
    const position = await append([3]);
    const second = run([reaction('a'), reaction('late')]);
    expect(await second.waitFor(position, 10_000)).toBe(true);
    expect(given('a')).toEqual([1, 2, 3]);
    expect(given('late')).toEqual([1, 2, 3]);
  });

  it('are tried again when they fail, and later events of that organisation wait, others do not', async () => {
    failing.add(2);
    const runner = run([reaction('a'), reaction('b')]);
    await append([1, 2, 3]);
    expect(await runner.waitFor(await append([4], OTHER), 10_000)).toBe(true);
    expect(given('a')).toEqual([1]);
    expect(given('a', OTHER)).toEqual([4]);
    expect(await blocked(runner)).toMatchObject([
      { name: 'reaction:a', organisationId: ORGANISATION, reason: 'cannot do 2' },
      { name: 'reaction:b', organisationId: ORGANISATION },
    ]);
    await runner.waitFor(await append([5]), 10_000);
    failing.clear();
    await until(async () => (await blocked(runner)).length === 0);
    await runner.waitFor(await append([6]), 10_000);
    expect(given('a')).toEqual([1, 2, 3, 5, 6]);
    expect(given('b')).toEqual([1, 2, 3, 5, 6]);
  });

  it('wait for a person after some tries, and are taken up on resume', async () => {
    failing.add(2);
    const runner = run([reaction('a')], 2);
    await runner.waitFor(await append([1, 2, 3]), 10_000);
    await until(async () => (await blocked(runner))[0]?.nextTryAt === undefined);
    expect(await blocked(runner)).toMatchObject([{ tries: 2, nextTryAt: undefined }]);
    expect(await runner.resume('a', ORGANISATION)).toEqual({ resumed: false, reason: 'cannot do 2' });
    failing.clear();
    expect(await runner.resume('a', ORGANISATION)).toEqual({ resumed: true });
    expect(given('a')).toEqual([1, 2, 3]);
    expect(await runner.resume('a', ORGANISATION)).toMatchObject({ resumed: false });
  });

  it('are run by one process at a time', async () => {
    const pair = [run([reaction('a')]), run([reaction('a')])];
    let position = await append([1]);
    for (let n = 2; n <= 20; n += 1) position = await append([n]);
    expect(await pair[0]!.waitFor(position, 10_000)).toBe(true);
    expect(given('a')).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    await pair[0]!.stop();
    expect(await pair[1]!.waitFor(await append([21]), 10_000)).toBe(true);
    expect(given('a')).toHaveLength(21);
  });
});
