// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '#libs/platform';
import { type Cover, judge } from './mandate-for.js';

const me = { personId: 'me', roles: ['riskOwner'] as Role[] };
const size = { unitIds: ['ward'], consequence: 3, likelihoodLevel: 2 };
const cover = (personId: string, distance: number, unitId = 'ward'): Cover => ({
  mandateId: `${personId}-${distance}`,
  personId,
  unitId,
  distance,
});

describe('a mandate', () => {
  it('suffices at its own unit and above it; the nearest is the one it rests on', () =>
    expect(judge([cover('me', 2), cover('me', 1)], me, size)).toEqual({
      consequence: 3,
      likelihoodLevel: 2,
      withinMandate: true,
      mandateId: 'me-1',
      asLeadership: false,
    }));

  it('must cover every unit that the decision is about', () => {
    const both = { ...size, unitIds: ['ward', 'school'] };
    expect(judge([cover('me', 0)], me, both).withinMandate).toBe(false);
    expect(judge([cover('me', 0), cover('me', 3, 'school')], me, both).withinMandate).toBe(true);
  });

  it('that is missing sends the wish to the nearest holder above', () =>
    expect(judge([cover('director', 3), cover('head', 1), cover('manager', 2)], me, size)).toMatchObject({
      withinMandate: false,
      upwardTo: 'head',
    }));

  it('of a holder who covers only some of the units is passed over', () => {
    const both = { ...size, unitIds: ['ward', 'school'] };
    const covers = [cover('head', 1), cover('director', 3), cover('director', 2, 'school')];
    expect(judge(covers, me, both).upwardTo).toBe('director');
  });

  it('that nobody has leads to the leadership', () =>
    expect(judge([], me, size)).toMatchObject({ withinMandate: false, asLeadership: false, upwardTo: undefined }));
});

describe('the leadership', () => {
  const leader = { personId: 'leader', roles: ['leadership'] as Role[] };
  it('decides on anything, and the decision says so', () =>
    expect(judge([], leader, size)).toMatchObject({ withinMandate: true, asLeadership: true }));
  it('with a mandate that suffices decides by the mandate', () =>
    expect(judge([cover('leader', 0)], leader, size)).toMatchObject({ asLeadership: false, mandateId: 'leader-0' }));
});
