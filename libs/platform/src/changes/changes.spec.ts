// SPDX-License-Identifier: EUPL-1.2
import { Changes } from './changes.js';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('who waits for changes of an organisation', () => {
  const watch = (changes: Changes, organisationId: string) => {
    const controller = new AbortController();
    const seen: number[] = [];
    const done = (async () => {
      for await (const _ of changes.changed({ organisationId, ended: controller.signal })) seen.push(seen.length + 1);
    })();
    return { seen, done, end: () => controller.abort() };
  };

  it('is told of its moves and not of others’', async () => {
    const changes = new Changes();
    const [one, two] = [watch(changes, 'one'), watch(changes, 'two')];
    await soon();
    changes.moved(['one']);
    await soon();
    changes.moved('any');
    await soon();
    expect([one.seen, two.seen]).toEqual([[1, 2], [1]]);
    one.end();
    two.end();
    await Promise.all([one.done, two.done]);
    expect(changes.watched).toBe(false);
  });

  it('gets several moves before the next look as one, and never misses the last', async () => {
    const changes = new Changes();
    const controller = new AbortController();
    const iterator = changes.changed({ organisationId: 'one', ended: controller.signal })[Symbol.asyncIterator]();
    const first = iterator.next();
    changes.moved(['one']);
    await first;
    for (let i = 0; i < 5; i += 1) changes.moved(['one']);
    expect((await iterator.next()).done).toBe(false);
    const third = iterator.next();
    controller.abort();
    expect((await third).done).toBe(true);
  });

  it('is let go while it waits', async () => {
    const changes = new Changes();
    const one = watch(changes, 'one');
    await soon();
    one.end();
    await one.done;
    expect(one.seen).toEqual([]);
  });
});
