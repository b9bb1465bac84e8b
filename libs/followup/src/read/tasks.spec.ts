// SPDX-License-Identifier: EUPL-1.2
import { id } from '#libs/kernel/testing';
import { findingTasks, followUpTasks } from './tasks.js';

const planned = { followUpId: id(1), title: 'Risker i år', unitIds: [id(10)], status: 'planned', dueOn: '2026-06-01' };
const followUps = (row: object) => followUpTasks.tasks({ ...planned, ...row } as never);
const found = { title: 'Ingen logg', unitIds: [id(10)], ownerId: id(20), dueOn: '2026-06-01', severity: 'major' };
const findings = (row: object) => findingTasks.tasks({ ...found, ...row } as never).map(({ kind }) => kind);

describe('a planned follow-up', () => {
  it('is performed by its day, by whoever sees to it, else by whoever leads the work', () => {
    expect(followUps({ responsibleId: id(20) })).toMatchObject([
      { dueOn: '2026-06-01', personId: id(20), forRoles: [] },
    ]);
    expect(followUps({ responsibleId: null })).toMatchObject([{ forRoles: ['ciso', 'leadership'] }]);
  });
  it('is nothing to do when it has been stopped, or has no day left', () => {
    expect(followUps({ status: 'stopped' })).toEqual([]);
    expect(followUps({ status: 'performed', dueOn: null })).toEqual([]);
  });
});

describe('a finding', () => {
  it('is answered by its owner, checked, and closed when the answer is enough', () => {
    expect(findings({ status: 'open' })).toEqual(['findingAnswer']);
    expect(findings({ status: 'answered' })).toEqual(['findingVerify']);
    expect(findings({ status: 'verified', enough: true })).toEqual(['findingClose']);
    expect(findings({ status: 'closed' })).toEqual([]);
  });
  it('goes back to its owner when the answer is not enough', () =>
    expect(findings({ status: 'verified', enough: false })).toEqual(['findingAnswer']));
});
