// SPDX-License-Identifier: EUPL-1.2
import { Turns } from './turns.js';

const soon = (ms = 5): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('turns', () => {
  it('are taken one after the other under one key, also when one fails, and side by side under several', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        seen.push(`${name} begins`);
        await soon();
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
      };
    await Promise.allSettled([
      turns.take('x', work('a', true)),
      turns.take('x', work('b')),
      turns.take('y', work('c')),
    ]);
    expect(seen.filter((entry) => !entry.startsWith('c'))).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(seen.indexOf('c begins')).toBeLessThan(seen.indexOf('a ends'));
    await expect(turns.take('x', work('a', true))).rejects.toThrow('a');
  });

  it('do not stop anybody who has waited long enough for one that hangs', async () => {
    const turns = new Turns(10);
    void turns.take('x', () => new Promise<void>(() => undefined));
    await expect(turns.take('x', async () => 'done')).resolves.toBe('done');
  });
});
