// SPDX-License-Identifier: EUPL-1.2
import { BackOff, Pause, Rhythm } from './pause.js';
import { Waiters } from './waiters.js';

const lasted = async (work: Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work;
  return performance.now() - from;
};

describe('a pause', () => {
  it('lasts as long as it is told', async () => expect(await lasted(new Pause().sleep(30))).toBeGreaterThan(25));

  it('ends at once when woken, before or while it sleeps', async () => {
    const pause = new Pause();
    pause.wake();
    expect(await lasted(pause.sleep(5_000))).toBeLessThan(1_000);
    const asleep = pause.sleep(5_000);
    pause.wake();
    expect(await lasted(asleep)).toBeLessThan(1_000);
  });

  it('is woken once by one wake-up', async () => {
    const pause = new Pause();
    pause.wake();
    await pause.sleep(5_000);
    expect(await lasted(pause.sleep(30))).toBeGreaterThan(25);
  });
});

describe('the rhythm of looking at the log', () => {
  it('is quick while something goes on and slow when not', () => {
    const now = jest.spyOn(performance, 'now').mockReturnValue(100_000);
    const rhythm = new Rhythm();
    rhythm.busy();
    expect([rhythm.next(), rhythm.next()]).toEqual([5, 5]);
    now.mockReturnValue(102_000);
    const pauses = Array.from({ length: 20 }, () => rhythm.next());
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(pauses.at(-1)).toBe(250);
    rhythm.busy();
    expect(rhythm.next()).toBe(5);
    now.mockRestore();
  });

  it('backs off after failures, to five seconds, and begins anew after a success', () => {
    const backOff = new BackOff();
    const pauses = Array.from({ length: 12 }, () => backOff.next());
    expect(pauses[0]).toBeLessThan(70);
    expect(pauses.at(-1)).toBeGreaterThan(3_700);
    expect(Math.max(...pauses)).toBeLessThan(6_300);
    backOff.reset();
    expect(backOff.next()).toBeLessThan(70);
  });
});

describe('those who wait for a position', () => {
  const at = (position: number) => ({ epoch: 1, tx: String(position), position: '1' });

  it('are told when it is reached, or when not in time, or when nobody follows the log any more', async () => {
    const waiters = new Waiters();
    const [near, far, late] = [waiters.wait(at(5), 5_000), waiters.wait(at(9), 5_000), waiters.wait(at(9), 20)];
    waiters.reached(at(5));
    expect(await near).toBe(true);
    expect(await late).toBe(false);
    waiters.giveUp();
    expect(await far).toBe(false);
  });
});
