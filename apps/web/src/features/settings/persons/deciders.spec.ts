// SPDX-License-Identifier: EUPL-1.2
import { decidersOf } from './deciders.js';

const parents = new Map([
  ['school', 'department'],
  ['department', null],
  ['other', null],
]);
const mandate = (personId: string, unitId: string | null, maxConsequence: number, maxLikelihood: number) => ({
  ...{ mandateId: personId, personId, unitId, maxConsequence, maxLikelihood },
});
const mandates = [
  mandate('head', 'school', 2, 3),
  mandate('director', 'department', 3, 5),
  mandate('mayor', null, 4, 4),
  mandate('stranger', 'other', 4, 5),
];
const who = (consequence: number, likelihood: number, unitId: string | undefined = 'school'): string[] =>
  decidersOf(mandates, { unitId, consequence, likelihood }, parents);

describe('who decides on a risk', () => {
  it('is the nearest whose mandate suffices', () => {
    expect([who(2, 3), who(3, 3), who(2, 4), who(4, 4)]).toEqual([['head'], ['director'], ['director'], ['mayor']]);
  });

  it('is the leadership where nobody’s suffices, and never somebody of another unit', () => {
    expect(who(4, 5)).toEqual([]);
    expect(who(4, 5, 'other')).toEqual(['stranger']);
  });

  it('is for the whole organisation whoever has a mandate for all of it', () => {
    expect(decidersOf(mandates, { consequence: 1, likelihood: 1 }, parents)).toEqual(['mayor']);
  });
});
