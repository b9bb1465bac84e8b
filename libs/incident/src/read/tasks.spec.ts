// SPDX-License-Identifier: EUPL-1.2
import { id } from '#libs/kernel/testing';
import { incidentTasks } from './tasks.js';

const clock = { track: 'csl', step: 'early', dueAt: '2026-03-28T23:30:00.000Z', sentAt: null };
const incident = { incidentId: id(1), title: 'Utpressning', unitIds: [id(10)], clocks: [], waitsForSecond: false };
const after = (row: object) => incidentTasks.tasks({ ...incident, ...row } as never);
const kinds = (row: object) => after(row).map(({ kind }) => kind);

describe('what is to be done about an incident', () => {
  it('is its next step: sorted, investigated, closed', () => {
    expect(kinds({ status: 'reported' })).toEqual(['incidentTriage']);
    expect(kinds({ status: 'triaged' })).toEqual(['incidentInvestigate']);
    expect(kinds({ status: 'investigated' })).toEqual(['incidentClose']);
    expect(kinds({ status: 'closed' })).toEqual([]);
  });
  it('is every report that the law wants and that has not been sent, by the very moment', () => {
    const sent = { ...clock, step: 'full', sentAt: '2026-03-28T12:00:00.000Z' };
    expect(after({ status: 'triaged', clocks: [clock, sent] })[0]).toMatchObject({
      ...{ kind: 'incidentClock', part: 'csl-early', dueAt: clock.dueAt, forRoles: ['ciso', 'leadership'] },
    });
    expect(kinds({ status: 'triaged', clocks: [clock, sent] })).toHaveLength(2);
  });
  it('is also the second judgement where one waits', () =>
    expect(kinds({ status: 'triaged', waitsForSecond: true })).toContain('incidentSecond'));
  it('is nothing when it was found to be no incident', () =>
    expect(kinds({ status: 'rejected', clocks: [clock] })).toEqual([]));
});
