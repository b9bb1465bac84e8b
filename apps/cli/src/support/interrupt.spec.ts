// SPDX-License-Identifier: EUPL-1.2
import { onInterrupt } from './interrupt.js';

describe('a command that is interrupted', () => {
  const done: unknown[] = [];
  const undo = async (): Promise<void> => void done.push('undone');

  beforeEach(() => {
    done.length = 0;
    // Nothing may be left that ends the process of the tests later.
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    jest.spyOn(process, 'exit').mockImplementation((code) => done.push(code) as never);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('gives back what it uses once, however often it is told, and then ends as shells expect it', async () => {
    const interruption = onInterrupt(undo);
    process.emit('SIGINT');
    process.emit('SIGINT');
    await new Promise(setImmediate);
    interruption.over();
    expect(done).toEqual(['undone', 130]);
    expect(interruption.begun()).toBe(true);
  });

  it('is left to itself when its work is over', () => {
    const before = process.listenerCount('SIGTERM');
    onInterrupt(undo).over();
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});
