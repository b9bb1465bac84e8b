// SPDX-License-Identifier: EUPL-1.2
import type { RecordedEvent } from '#libs/kernel';
import { id } from '#libs/kernel/testing';
import type { ContextDefinition, ReactionCommand, ReactionDefinition } from '#libs/platform';
import { reactionsOf } from './reactions.js';

const event = { eventId: id(1), type: 'Happened', data: {} } as unknown as RecordedEvent;
const command = (streamId: string, data: object): ReactionCommand => ({
  ...({ message: class {}, name: 'Note', streamId, data } as unknown as ReactionCommand),
});

/** Delivers the event, once with each of these facts. */
async function delivered(reaction: ReactionDefinition<unknown>, ...facts: unknown[]): Promise<unknown[]> {
  const sent: unknown[] = [];
  const react = (_: string, __: unknown, { streamId, data }: ReactionCommand, told: object): Promise<void> => {
    sent.push({ streamId, data, ...told });
    return Promise.resolve();
  };
  const contexts = [{ reactions: [reaction] }] as unknown as ContextDefinition[];
  for (const found of facts) {
    const [one] = reactionsOf(contexts, { react }, () => Promise.resolve(found));
    await one!.handle(event);
  }
  return sent;
}

describe('a reaction', () => {
  it('that needs the event alone has its commands told by their place and content', async () => {
    const reaction = { name: 'r', on: [], react: () => [command(id(8), { a: 1 }), command(id(9), { a: 2 })] };
    expect(await delivered(reaction, undefined)).toEqual([
      { streamId: id(8), data: { a: 1 }, key: '0', content: { a: 1 } },
      { streamId: id(9), data: { a: 2 }, key: '1', content: { a: 2 } },
    ]);
  });
  it('that looks something up gets it handed in, and delivered again with other facts it wants the same commands', async () => {
    const reaction: ReactionDefinition<Record<string, number>> = {
      ...{ name: 'r', on: [], look: () => Promise.resolve({}) },
      react: (_, facts) => Object.entries(facts).map(([streamId, level]) => command(streamId, { level })),
    };
    const sent = await delivered(reaction, { [id(8)]: 2 }, { [id(7)]: 1, [id(8)]: 3 });
    expect(sent).toEqual([
      { streamId: id(8), data: { level: 2 }, key: id(8), content: null },
      { streamId: id(7), data: { level: 1 }, key: id(7), content: null },
      { streamId: id(8), data: { level: 3 }, key: id(8), content: null },
    ]);
  });
});
