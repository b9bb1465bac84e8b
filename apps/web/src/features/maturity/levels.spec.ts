// SPDX-License-Identifier: EUPL-1.2
import { agrees, outcomeOf, type Scale } from './levels.js';

const measures = (no: number, points: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${no}.${at + 1}`, points: { exact: points } }));

const model: Scale = {
  levels: {
    area: [
      { level: 2, upToSection: 2, share: '1/2' },
      { level: 1, upToSection: 1 },
    ],
  },
  areas: [{ code: 'A' }, { code: 'B' }],
  questions: [
    { no: 1, area: 'A', section: 1, measures: measures(1, '1/3', 3) },
    { no: 2, area: 'A', section: 2, measures: measures(2, '1/2', 2) },
    { no: 3, area: 'B', section: 1, measures: measures(3, '5', 1) },
  ],
};
const withMet = (...ids: string[]) => outcomeOf(model, (id) => ids.includes(id));

describe('the level that measures give', () => {
  it('is that of the lowest area', () => {
    expect(withMet('1.1', '3.1').level).toBe(1);
    expect(withMet('1.1').level).toBe(0);
  });

  it('names the questions that have no measure', () => {
    expect(withMet('1.1').areas.get('A')?.hold?.questions).toEqual([2]);
    expect(withMet().areas.get('B')?.hold).toEqual({ next: 1, questions: [3], missing: undefined });
  });

  it('needs the share of the points exactly', () => {
    expect(withMet('1.1', '2.1').areas.get('A')?.hold?.missing).toEqual({ n: 1n, d: 6n });
    expect(withMet('1.1', '1.2', '2.1').areas.get('A')).toEqual({ level: 2, hold: undefined });
  });

  it('is compared with what the server says', () => {
    const said = { level: 1, areas: [{ code: 'A', level: 1 }] };
    expect(agrees(withMet('1.1', '3.1'), said)).toBe(true);
    expect(agrees(withMet('1.1', '3.1'), { ...said, level: 2 })).toBe(false);
  });
});
