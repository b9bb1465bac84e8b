// SPDX-License-Identifier: EUPL-1.2
import { isAbove, ofUnits } from './appetite.js';

const parents: Record<string, string | null> = { school: 'town', care: 'town', town: null };
const parentOf = (unitId: string) => parents[unitId];
const mandate = (personId: string, unitId: string | null, maxConsequence: number, maxLikelihood: number) => ({
  personId,
  unitId,
  maxConsequence,
  maxLikelihood,
});
const risk = (consequence: number | null, likelihoodLevel: number | null, ...unitIds: string[]) => ({
  unitIds,
  status: 'assessed',
  consequence,
  likelihoodLevel,
});

describe('a risk above the appetite', () => {
  const appetite = { mandates: [mandate('head', 'school', 2, 3)], parentOf };
  it('is one that nobody but the leadership may decide on in its unit', () => {
    expect(isAbove(risk(2, 3, 'school'), appetite)).toBe(false);
    expect(isAbove(risk(3, 1, 'school'), appetite)).toBe(true);
    expect(isAbove(risk(1, 4, 'school'), appetite)).toBe(true);
  });
  it('is one of a unit without a mandate of its own or above it', () =>
    expect(isAbove(risk(1, 1, 'care'), appetite)).toBe(true));
  it('is one that is too large for any one of its units', () =>
    expect(isAbove(risk(1, 1, 'school', 'care'), appetite)).toBe(true));
  it('is not one that a mandate above the unit, or for the whole organisation, covers', () => {
    expect(isAbove(risk(3, 4, 'care'), { mandates: [mandate('head', 'town', 3, 4)], parentOf })).toBe(false);
    expect(isAbove(risk(3, 4, 'care'), { mandates: [mandate('ciso', null, 3, 4)], parentOf })).toBe(false);
  });
  it('is neither one that has not been judged, nor one that is closed', () => {
    expect(isAbove(risk(null, null, 'care'), appetite)).toBe(false);
    expect(isAbove({ ...risk(4, 5, 'care'), status: 'closed' }, appetite)).toBe(false);
  });
  it('does not count what the leadership itself may decide', () =>
    expect(ofUnits([mandate('chief', 'town', 4, 5), mandate('head', 'school', 2, 3)], new Set(['chief']))).toEqual([
      mandate('head', 'school', 2, 3),
    ]));
});
