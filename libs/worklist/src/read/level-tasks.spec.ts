// SPDX-License-Identifier: EUPL-1.2
import { levelTasks } from './level-tasks.js';

const now = { from: null, level: 2, lost: [] };

describe('what the level ahead gives to do', () => {
  it('is a task for the CISO where the level is about to fall, on that day, with what is lost', () =>
    expect(levelTasks([now, { from: '2026-06-01', level: 1, lost: ['5.1', '5.2'] }])[0]).toMatchObject({
      ...{ kind: 'levelFalls', title: '2 → 1: 5.1, 5.2', dueOn: '2026-06-01', forRoles: ['ciso'], may: ['ciso'] },
    }));
  it('is evidence to renew, for all who can earn it, where it ends and the level stays', () =>
    expect(levelTasks([now, { from: '2026-06-01', level: 2, lost: ['5.1'] }])).toMatchObject([
      { kind: 'evidenceEnds', title: '5.1', dueOn: '2026-06-01' },
    ]));
  it('is nothing for what has been lost already, nor where nothing is lost', () => {
    expect(levelTasks([{ from: '2026-01-01', level: 1, lost: ['5.1'] }])).toEqual([]);
    expect(levelTasks([now, { from: '2026-06-01', level: 3, lost: [] }])).toEqual([]);
  });
});
