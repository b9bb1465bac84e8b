// SPDX-License-Identifier: EUPL-1.2
import { InMemoryEventStore } from '#libs/event-store';
import { type Decider, defineEvent, type EventOf, type EventStore, reject, t } from '#libs/kernel';
import { type CommandEnvelope, StreamCommand } from './stream-command.js';
import { StreamCommandHandler } from './handle.js';

const Raised = defineEvent('HandleSpecRaised', 'Only for this spec.', t.object({ to: t.integer(0, 100) }));
type Event = EventOf<typeof Raised>;
interface RaiseCommands {
  Raise: { to: number };
}

/** May only go up: the same wish again changes nothing, a lower one is refused. */
const decider: Decider<number, RaiseCommands, Event> = {
  streamType: 'handleSpec',
  initial: 0,
  evolve: (_, event) => event.data.to,
  commands: {
    Raise: ({ to }, now) =>
      to === now ? [] : to < now ? reject('platform.reserved', { key: String(to) }) : [Raised({ to })],
  },
};

class RaiseCommand extends StreamCommand<RaiseCommands> {}
class Handler extends StreamCommandHandler<number, RaiseCommands, Event> {
  constructor(store: EventStore) {
    super(store, decider);
  }
}

const ORGANISATION = '00000000-0000-4000-8000-0000000000a1';
const STREAM = '00000000-0000-4000-8000-0000000000b1';
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const now = (): string => new Date().toISOString();

describe('a command', () => {
  let store: InMemoryEventStore;
  let handler: Handler;
  beforeEach(() => {
    store = new InMemoryEventStore();
    handler = new Handler(store);
  });

  const raised = (to: number, commandId: string, over: Partial<CommandEnvelope> = {}) =>
    new RaiseCommand(
      'Raise',
      STREAM,
      { to },
      {
        organisationId: ORGANISATION,
        actor: { personId: id(9) },
        commandId,
        commandHash: `raise ${to}`,
        correlationId: commandId,
        occurredAt: now(),
        ...over,
      },
    );
  const raise = (...wish: Parameters<typeof raised>) => handler.execute(raised(...wish));
  const events = async () =>
    (await store.readStream(ORGANISATION, STREAM)).map(({ data }) => (data as { to: number }).to);

  it('is carried out once, also when the retry alone would be refused', async () => {
    const first = await raise(3, id(1));
    await raise(7, id(2));
    expect(await raise(3, id(1))).toEqual({ ...first, repeated: true });
    await expect(raise(3, id(3))).rejects.toMatchObject({ code: 'platform.reserved' });
    expect(await events()).toEqual([3, 7]);
  });

  it('that changes nothing says so', async () => {
    await raise(3, id(1));
    expect(await raise(3, id(2))).toMatchObject({
      repeated: true,
      eventIds: [],
      streams: [{ streamId: STREAM, version: 1 }],
    });
  });

  it('is decided anew when somebody was faster, but not where the caller named a version', async () => {
    await raise(1, id(1));
    const append = store.append.bind(store);
    const faster = jest.spyOn(store, 'append').mockImplementationOnce(async (request) => {
      await append({
        ...request,
        commandId: id(50),
        streams: [{ streamId: STREAM, expectedVersion: 1, events: [Raised({ to: 5 })] }],
      });
      return append(request);
    });
    await raise(9, id(2));
    expect(await events()).toEqual([1, 5, 9]);
    faster.mockRestore();
    await expect(raise(11, id(3), { expectedVersion: 2 })).rejects.toMatchObject({
      code: 'platform.version-conflict',
      params: { streamId: STREAM, expected: 2, actual: 3 },
    });
  });

  it('finds its place among twenty that come at once from as many processes', async () => {
    const slow = <T>(work: () => Promise<T>): Promise<T> => new Promise((resolve) => setTimeout(resolve, 3)).then(work);
    const far = {
      append: (request: Parameters<EventStore['append']>[0]) => slow(() => store.append(request)),
      readStream: (...args: Parameters<EventStore['readStream']>) => slow(() => store.readStream(...args)),
      findResult: (...args: Parameters<EventStore['findResult']>) => slow(() => store.findResult(...args)),
    } as EventStore;
    const up = { ...decider, commands: { Raise: (_: { to: number }, now: number) => [Raised({ to: now + 1 })] } };
    class Elsewhere extends StreamCommandHandler<number, RaiseCommands, Event> {}
    const all = Array.from({ length: 20 }, (_, i) => new Elsewhere(far, up).execute(raised(i, id(100 + i))));
    await Promise.all(all);
    expect(await events()).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

  it('more than thirty days afterwards needs a reason from a person, and none from the system', async () => {
    await expect(raise(1, id(1), { occurredAt: daysAgo(40) })).rejects.toMatchObject({
      code: 'platform.late-reason-needed',
    });
    await expect(raise(1, id(1), { occurredAt: daysAgo(40), lateReason: '  ' })).rejects.toMatchObject({
      code: 'platform.late-reason-needed',
    });
    await raise(1, id(2), { occurredAt: daysAgo(29) });
    await raise(2, id(3), { occurredAt: daysAgo(40), lateReason: 'Låg i en pärm.' });
    await raise(3, id(4), { occurredAt: daysAgo(40), actor: { system: 'import' } });
    expect(await events()).toEqual([1, 2, 3]);
  });

  it('of a hundred years ago is a slip of the pen', async () => {
    const wish = raise(1, id(1), { occurredAt: '1900-01-01T00:00:00.000Z', lateReason: 'x' });
    await expect(wish).rejects.toMatchObject({ code: 'platform.occurred-too-long-ago' });
  });
});
