// SPDX-License-Identifier: EUPL-1.2
import { changeOf, overall } from './level-moves.js';

const at = (level: number, points: number, sak: number, inc = 1) => ({
  level,
  points: { rounded: points },
  areas: [
    { code: 'SAK', level: sak },
    { code: 'INC', level: inc },
  ],
});

describe('what a change did to the level', () => {
  it('names the areas that moved, and nothing else', () => {
    expect(changeOf(at(1, 40, 1), at(1, 42.5, 2))).toEqual({
      from: 1,
      to: 1,
      points: { from: 40, to: 42.5 },
      areas: [{ code: 'SAK', from: 1, to: 2 }],
    });
  });

  it('is not claimed where the level cannot be read afterwards', () => {
    expect(changeOf(at(1, 40, 1), undefined)).toBeUndefined();
  });

  it('says where the level is when nobody saw it before', () => {
    expect(changeOf(undefined, at(2, 60, 2))).toEqual({ from: undefined, to: 2, areas: [] });
  });
});

describe('what several changes did together', () => {
  const [up, down] = [changeOf(at(1, 40, 1), at(2, 42, 2)), changeOf(at(2, 42, 2), at(1, 41, 1, 2))];

  it('is from before the first to after the last; what came back has not moved', () => {
    expect(overall([up, down])).toEqual({
      from: 1,
      to: 1,
      points: { from: 40, to: 41 },
      areas: [{ code: 'INC', from: 1, to: 2 }],
    });
  });

  it('leaves out what was not carried out', () => expect(overall([undefined, up])).toEqual(up));

  it('is unknown where none is known', () => expect(overall([undefined])).toBeUndefined());
});
