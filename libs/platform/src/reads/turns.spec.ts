// SPDX-License-Identifier: EUPL-1.2
import { setTimeout } from 'node:timers/promises';
import { Turns } from './turns.js';

describe('turns', () => {
  it('are given to a few at a time, in the order in which they were asked for', async () => {
    const turns = new Turns(2, 1_000);
    const [order, most] = [[] as number[], { now: 0, seen: 0 }];
    const work = (no: number) => async () => {
      most.seen = Math.max(most.seen, (most.now += 1));
      order.push(no);
      await setTimeout(5);
      most.now -= 1;
      return no;
    };
    const done = await Promise.all(Array.from({ length: 9 }, (_, no) => turns.take(work(no))));
    expect([done, order, most.seen]).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8], [0, 1, 2, 3, 4, 5, 6, 7, 8], 2]);
  });

  it('are not waited for for ever, and go on after work that failed and after somebody who gave up', async () => {
    const turns = new Turns(1, 20);
    const long = turns.take(() => setTimeout(60));
    await expect(turns.take(async () => 'never')).rejects.toThrow('platform.busy');
    await long;
    await expect(turns.take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turns.take(async () => 'now')).toBe('now');
  });
});
