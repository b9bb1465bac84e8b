// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { comparePositions, type EventStore, Rejection } from '#libs/kernel';
import { counted, events, Noted, ORGANISATION, OTHER, registered, request } from './support.js';

const rejection = (work: Promise<unknown>): Promise<{ code: string; params: unknown }> =>
  work.then(
    () => ({ code: 'none', params: {} }),
    (error: unknown) => {
      if (error instanceof Rejection) return { code: error.code, params: error.params };
      throw error;
    },
  );

/** What every event store does. `open` gives an empty one. */
export function eventStoreContract(open: () => Promise<EventStore> | EventStore): void {
  let store: EventStore;
  let streamId: string;
  beforeAll(async () => {
    store = await open();
  });
  beforeEach(() => {
    streamId = randomUUID();
  });

  const append = (
    expectedVersion: number | 'any' | 'noStream',
    ns: number[],
    over: Partial<Parameters<EventStore['append']>[0]> = {},
  ) => store.append(request({ streams: [{ streamId, expectedVersion, events: ns.map(counted) }], ...over }));
  const numbers = async (id = streamId) =>
    (await store.readStream(ORGANISATION, id)).map((event) => (event.data as { n: number }).n);

  it('gives back what was recorded, in order, with its place and who did it', async () => {
    const commandId = randomUUID();
    const actor = { personId: randomUUID() };
    const result = await append('noStream', [1, 2], { commandId, actor, lateReason: 'found in a drawer' });
    const [first, second] = await store.readStream(ORGANISATION, streamId);
    expect(first).toMatchObject({
      eventId: result.eventIds[0],
      organisationId: ORGANISATION,
      streamId,
      version: 1,
      type: 'StoreSpecCounted',
      schemaVersion: 1,
      data: { n: 1 },
      occurredAt: '2026-01-02T03:04:05.678Z',
      metadata: { actor, commandId, lateReason: 'found in a drawer' },
    });
    expect(first!.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Math.abs(Date.parse(first!.recordedAt) - Date.now())).toBeLessThan(60_000);
    expect(second).toMatchObject({ version: 2, eventId: result.eventIds[1], position: result.position });
    expect(result).toMatchObject({ streams: [{ streamId, version: 2 }], repeated: false });
  });

  it('reads a stream from a version on', async () => {
    await append('noStream', [1, 2, 3]);
    expect((await store.readStream(ORGANISATION, streamId, 2)).map((event) => event.version)).toEqual([2, 3]);
  });

  it('keeps words exactly: å ä ö, quotes, backslashes, new lines, tabs', async () => {
    const words = 'Räksmörgås "citat" \\ \\n \n \t {"a":1} 🙂 \u2028';
    await store.append(request({ streams: [{ streamId, expectedVersion: 'noStream', events: [Noted({ words })] }] }));
    expect((await store.readStream(ORGANISATION, streamId))[0]!.data).toEqual({ words });
    const all = await events(store.readAll(undefined, { types: ['StoreSpecNoted'] }));
    expect(all.find((event) => event.streamId === streamId)!.data).toEqual({ words });
  });

  it('refuses an event that nobody declared, and data that does not fit', async () => {
    const undeclared = { type: 'NobodyDeclaredThis', schemaVersion: 1, data: {} };
    const bad = { type: 'StoreSpecCounted', schemaVersion: 1, data: { n: 'one' } };
    for (const [event, code] of [
      [undeclared, 'platform.undeclared-event'],
      [bad, 'platform.invalid-event'],
    ] as const) {
      const work = store.append(request({ streams: [{ streamId, expectedVersion: 'any', events: [event] }] }));
      expect(await rejection(work)).toMatchObject({ code });
    }
    expect(await numbers()).toEqual([]);
  });

  describe('the expected version', () => {
    it.each([
      ['a stream that exists, with noStream', 'noStream' as const, 0],
      ['a version that has passed', 1, 1],
      ['a version that is not there yet', 7, 7],
    ])('refuses %s and says what is there', async (_, expectedVersion, expected) => {
      await append('noStream', [1, 2]);
      for (const ns of [[3], [3, 4]]) {
        expect(await rejection(append(expectedVersion, ns))).toEqual({
          code: 'platform.version-conflict',
          params: { streamId, expected, actual: 2 },
        });
      }
      expect(await numbers()).toEqual([1, 2]);
    });

    it('goes on from exactly the version, or from any', async () => {
      await append('noStream', [1]);
      await append(1, [2]);
      await append(2, [3, 4]);
      const last = await append('any', [5]);
      expect(last.streams).toEqual([{ streamId, version: 5 }]);
      expect(await numbers()).toEqual([1, 2, 3, 4, 5]);
    });

    it('numbers densely and lets one of several writers of a version win', async () => {
      const outcomes = await Promise.all(
        [1, 2, 3, 4, 5, 6, 7, 8].map((n) => rejection(append('noStream', n % 2 ? [n] : [n, n]))),
      );
      expect(outcomes.filter(({ code }) => code === 'none')).toHaveLength(1);
      expect(new Set(outcomes.map(({ code }) => code))).toEqual(new Set(['none', 'platform.version-conflict']));
    });

    it('lets all writers without an expectation in, however many at once', async () => {
      await Promise.all(Array.from({ length: 24 }, (_, n) => append('any', [n])));
      expect((await numbers()).sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, n) => n));
    });
  });

  describe('several streams', () => {
    it('are written together, in the order of the request', async () => {
      const second = randomUUID();
      const result = await store.append(
        request({
          streams: [
            { streamId, expectedVersion: 'noStream', events: [counted(1), counted(2)] },
            { streamId: second, expectedVersion: 'any', events: [counted(3)] },
          ],
        }),
      );
      expect(result.streams).toEqual([
        { streamId, version: 2 },
        { streamId: second, version: 1 },
      ]);
      const all = await events(store.readAll(undefined, { organisationId: ORGANISATION }));
      const mine = all.filter((event) => result.eventIds.includes(event.eventId));
      expect(mine.map((event) => event.eventId)).toEqual(result.eventIds);
    });

    it('are not written at all when one of them conflicts, and the conflict names it', async () => {
      const second = randomUUID();
      await append('noStream', [1]);
      const work = store.append(
        request({
          streams: [
            { streamId: second, expectedVersion: 'noStream', events: [counted(2)] },
            { streamId, expectedVersion: 'noStream', events: [counted(3)] },
          ],
        }),
      );
      expect(await rejection(work)).toEqual({
        code: 'platform.version-conflict',
        params: { streamId, expected: 0, actual: 1 },
      });
      expect(await numbers(second)).toEqual([]);
    });
  });

  describe('a retry with the same command id', () => {
    it.each([
      ['of one event', [1], 'noStream' as const],
      ['of several events', [1, 2, 3], 'noStream' as const],
      ['without an expected version', [1, 2], 'any' as const],
    ])('%s changes nothing and gives the first result again', async (_, ns, expectedVersion) => {
      const commandId = randomUUID();
      const first = await append(expectedVersion, ns, { commandId });
      await append(ns.length, [99]);
      const again = await append(expectedVersion, ns, { commandId });
      expect(again).toEqual({ ...first, repeated: true });
      expect(await store.findResult(ORGANISATION, commandId, 'hash')).toEqual({ ...first, repeated: true });
      expect(await numbers()).toEqual([...ns, 99]);
    });

    it('gives the first result also when several come at once', async () => {
      const commandId = randomUUID();
      const results = await Promise.all(Array.from({ length: 6 }, () => append('noStream', [1, 2], { commandId })));
      expect(new Set(results.map(({ eventIds }) => eventIds.join())).size).toBe(1);
      expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(await numbers()).toEqual([1, 2]);
    });

    it('is refused when its content is another', async () => {
      const commandId = randomUUID();
      await append('noStream', [1], { commandId });
      const other = { commandId, commandHash: 'another' };
      for (const work of [append(1, [2], other), store.findResult(ORGANISATION, commandId, 'another')]) {
        expect(await rejection(work)).toEqual({ code: 'platform.command-id-reused', params: { commandId } });
      }
      expect(await numbers()).toEqual([1]);
    });

    it('is another command in another organisation', async () => {
      const commandId = randomUUID();
      await append('noStream', [1], { commandId });
      const there = await append('noStream', [2], { commandId, organisationId: OTHER });
      expect(there.repeated).toBe(false);
      expect(await store.findResult(OTHER, randomUUID(), 'hash')).toBeUndefined();
    });
  });

  describe('a reserved key', () => {
    const reserve = (keys: string[], over: Partial<Parameters<EventStore['append']>[0]> = {}) =>
      store.append(
        request({
          streams: [{ streamId: randomUUID(), expectedVersion: 'noStream', events: [counted(1)] }],
          reserve: keys,
          ...over,
        }),
      );

    it('is taken once per organisation, until it is given back', async () => {
      const [key, free] = [`name:${randomUUID()}`, `name:${randomUUID()}`];
      await reserve([key]);
      expect(await rejection(reserve([free, key]))).toEqual({ code: 'platform.reserved', params: { key } });
      expect(await rejection(reserve([free]))).toMatchObject({ code: 'none' });
      expect(await rejection(reserve([key], { organisationId: OTHER }))).toMatchObject({ code: 'none' });
      await reserve([], { release: [key] });
      expect(await rejection(reserve([key]))).toMatchObject({ code: 'none' });
      expect(await rejection(reserve([key], { release: [key] }))).toMatchObject({ code: 'none' });
    });

    it('does not stand in the way of a retry of the command that took it', async () => {
      const [key, commandId] = [`name:${randomUUID()}`, randomUUID()];
      const first = await reserve([key], { commandId });
      expect(await reserve([key], { commandId })).toEqual({ ...first, repeated: true });
    });

    it('goes to one of several that want it at once', async () => {
      const key = `name:${randomUUID()}`;
      const outcomes = await Promise.all(Array.from({ length: 6 }, () => rejection(reserve([key]))));
      expect(outcomes.filter(({ code }) => code === 'none')).toHaveLength(1);
    });
  });

  describe('time', () => {
    const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
    const synthetic = (organisationId: string, flag: boolean, over = {}) =>
      store.append(
        request({
          organisationId,
          streams: [{ streamId: organisationId, expectedVersion: 'noStream', events: [registered(flag)] }],
          ...over,
        }),
      );
    const recordedAt = '2024-05-06T07:08:09.010Z';
    const past = { recordedAt, occurredAt: '2024-05-06T07:00:00.000Z' };

    it('in the future is refused by the store’s own clock, for one event and for several', async () => {
      for (const ns of [[1], [1, 2]]) {
        const work = append('noStream', ns, { occurredAt: inAnHour() });
        expect(await rejection(work)).toMatchObject({ code: 'platform.occurred-in-future' });
      }
    });

    it('of recording is the database’s, unless the organisation is synthetic', async () => {
      expect(await rejection(append('noStream', [1], past))).toMatchObject({ code: 'platform.recorded-time-given' });
      const [real, made] = [randomUUID(), randomUUID()];
      await synthetic(real, false);
      const refused = append('noStream', [1], { ...past, organisationId: real });
      expect(await rejection(refused)).toMatchObject({ code: 'platform.recorded-time-given' });
      await synthetic(made, true, past);
      await append('noStream', [1], { ...past, organisationId: made });
      const [event] = await store.readStream(made, streamId);
      expect(event!.recordedAt).toBe(recordedAt);
    });

    it('of recording is one for all events of a command', async () => {
      await append(
        'noStream',
        Array.from({ length: 500 }, (_, n) => n),
      );
      const stream = await store.readStream(ORGANISATION, streamId);
      expect(new Set(stream.map((event) => event.recordedAt)).size).toBe(1);
    });

    it('of recording cannot lie ahead, nor before it happened', async () => {
      const made = randomUUID();
      await synthetic(made, true);
      for (const times of [{ recordedAt: inAnHour() }, { recordedAt, occurredAt: '2024-06-01T00:00:00.000Z' }]) {
        const work = append('noStream', [1], { ...times, organisationId: made });
        expect(await rejection(work)).toMatchObject({ code: 'platform.occurred-in-future' });
      }
    });
  });

  describe('reading the whole log', () => {
    it('goes on after a cursor, in the order of the log, and ends', async () => {
      await append('noStream', [1, 2, 3]);
      const all = await events(store.readAll(undefined));
      const sorted = [...all].sort((a, b) => comparePositions(a.position, b.position));
      expect(all.map((event) => event.eventId)).toEqual(sorted.map((event) => event.eventId));
      const rest = await events(store.readAll(all[2]!.position));
      expect(rest.map((event) => event.eventId)).toEqual(all.slice(3).map((event) => event.eventId));
      expect(await events(store.readAll(all.at(-1)!.position))).toEqual([]);
    });

    it('gives the same events as the streams do', async () => {
      await append('noStream', [1, 2]);
      const all = await events(store.readAll(undefined, { organisationId: ORGANISATION }));
      expect(all.filter((event) => event.streamId === streamId)).toEqual(
        await store.readStream(ORGANISATION, streamId),
      );
    });

    it('can be narrowed to an organisation and to types', async () => {
      await append('noStream', [1], { organisationId: OTHER });
      await append('noStream', [1]);
      const other = await events(store.readAll(undefined, { organisationId: OTHER, types: ['StoreSpecCounted'] }));
      expect(new Set(other.map((event) => `${event.organisationId} ${event.type}`))).toEqual(
        new Set([`${OTHER} StoreSpecCounted`]),
      );
      expect(await events(store.readAll(undefined, { types: [] }))).toEqual([]);
    });

    it('may be left half-way', async () => {
      await append(
        'any',
        Array.from({ length: 40 }, (_, n) => n),
      );
      for (let i = 0; i < 6; i += 1) {
        for await (const page of store.readAll(undefined)) if (page.length > 0) break;
      }
      expect((await numbers()).length).toBe(40);
    });
  });
}
