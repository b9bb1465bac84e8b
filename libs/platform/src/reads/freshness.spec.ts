// SPDX-License-Identifier: EUPL-1.2
import { Rejection } from '#libs/kernel';
import { freshen, type Freshness } from './freshness.js';

const NOW = Date.parse('2026-05-01T12:00:00.000Z');
const ago = (ms: number): string => new Date(NOW - ms).toISOString();
const HEAD = { epoch: 1, tx: '9', position: '9' };

/** Says what it was asked, and answers what it is told. */
function freshness(answers: { settled?: boolean; reached?: boolean } = {}): Freshness & { asked: string[] } {
  const asked: string[] = [];
  const said = <T>(what: string, answer: T): Promise<T> => (asked.push(what), Promise.resolve(answer));
  return {
    asked,
    settled: () => said('settled', answers.settled ?? true),
    head: () => said('head', HEAD),
    waitFor: ({ position }) => said(`waitFor ${position}`, answers.reached ?? true),
  };
}

describe('what an operation must see', () => {
  it('is nothing in particular for a query of what is known now', async () => {
    const fresh = freshness();
    expect(await freshen(fresh, { kind: 'query' }, NOW)).toBe(true);
    expect(fresh.asked).toEqual([]);
  });

  it('is all that began to be written before, where what was known a moment ago is asked for', async () => {
    const fresh = freshness();
    expect(await freshen(fresh, { kind: 'query', knownAt: ago(50) }, NOW)).toBe(true);
    expect(fresh.asked).toEqual(['settled', 'head', 'waitFor 9']);
  });

  it.each([[{ settled: false }], [{ reached: false }]])('is stale when that takes too long: %j', async (answers) => {
    expect(await freshen(freshness(answers), { kind: 'query', knownAt: ago(0) }, NOW)).toBe(false);
  });

  it('needs no waiting for what was known before any write that may be under way', async () => {
    const fresh = freshness();
    await freshen(fresh, { kind: 'query', knownAt: ago(121_000) }, NOW);
    expect(fresh.asked).toEqual([]);
  });

  it('is refused where it is still ahead', async () => {
    const ahead = freshen(freshness(), { kind: 'query', knownAt: ago(-1) }, NOW);
    await expect(ahead).rejects.toEqual(expect.objectContaining({ code: 'platform.known-in-future' }));
    await expect(ahead).rejects.toBeInstanceOf(Rejection);
  });

  it('is everything recorded for a mutation, which is refused with platform.read-models-behind otherwise', async () => {
    expect(await freshen(freshness(), { kind: 'mutation' }, NOW)).toBe(true);
    const behind = freshen(freshness({ reached: false }), { kind: 'mutation' }, NOW);
    await expect(behind).rejects.toMatchObject({ code: 'platform.read-models-behind' });
  });
});
