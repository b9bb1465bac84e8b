// SPDX-License-Identifier: EUPL-1.2
import { LongWork } from './long-work.js';

describe('long work', () => {
  it('goes on by itself, says how far it has come, and what it gave', async () => {
    const work = new LongWork();
    let finish: (gave: string) => void = () => undefined;
    work.begin('backup', async (progress) => {
      progress(2, 6);
      return new Promise<string>((resolve) => (finish = resolve));
    });
    expect(work.now()).toMatchObject({ kind: 'backup', state: 'running', done: 2, total: 6 });
    finish('a folder');
    await work.settled();
    expect(work.now()).toMatchObject({ state: 'done', outcome: 'a folder' });
  });

  it('is never two at once, and the next may begin after one that failed', async () => {
    const work = new LongWork();
    work.begin('backup', () => Promise.reject(new Error('no space')));
    expect(() => work.begin('demoLoad', async () => undefined)).toThrow('installation.work-running');
    await work.settled();
    expect(work.now()).toMatchObject({ state: 'failed', outcome: new Error('no space') });
    expect(() => work.begin('demoLoad', async () => undefined)).not.toThrow();
    await work.settled();
  });
});
