// SPDX-License-Identifier: EUPL-1.2
import { toDayNumber } from '#libs/kernel';
import { ALWAYS, choiceFrom, type ChoiceRow, DEFAULT_MODEL, modelOn, modelsOf } from './choice.js';

let order = 0;
const row = (part: Partial<ChoiceRow>): ChoiceRow => {
  order += 1;
  return { orderNo: order, knownAt: order * 10, modelId: 'own', from: null, toModelId: null, boxes: null, ...part };
};
const activated = (modelId: string, from: string) => row({ modelId, from });
const on = (day: string) => toDayNumber(day);

beforeEach(() => (order = 0));

describe('the model in force', () => {
  it('is the shipped one from the beginning until somebody chooses', () => {
    const choice = choiceFrom([]);
    expect(choice.segments).toEqual([{ modelId: DEFAULT_MODEL, from: ALWAYS }]);
    expect(modelOn(choice, on('1999-01-01'))).toBe(DEFAULT_MODEL);
  });

  it('changes on the chosen day; the days before keep the model they had', () => {
    const choice = choiceFrom([activated('own', '2026-02-01')]);
    expect(modelOn(choice, on('2026-01-31'))).toBe(DEFAULT_MODEL);
    expect(modelOn(choice, on('2026-02-01'))).toBe('own');
    expect(modelsOf(choice)).toEqual([DEFAULT_MODEL, 'own']);
  });

  it('is the last choice where two are made for the same day', () => {
    const choice = choiceFrom([activated('own', '2026-02-01'), activated('other', '2026-02-01')]);
    expect(modelOn(choice, on('2026-02-01'))).toBe('other');
    expect(modelsOf(choice)).toEqual([DEFAULT_MODEL, 'other']);
  });

  it('was another before a choice was known', () => {
    const rows = [activated('own', '2026-02-01'), activated('other', '2026-03-01')];
    expect(modelOn(choiceFrom(rows, 19), on('2026-04-01'))).toBe('own');
    expect(modelOn(choiceFrom(rows, 20), on('2026-04-01'))).toBe('other');
  });
});

describe('the table of boxes', () => {
  const first = { a: '23.1' };
  const second = { a: '23.2' };

  it('is the latest one that was known', () => {
    const rows = [row({ toModelId: DEFAULT_MODEL, boxes: first }), row({ toModelId: DEFAULT_MODEL, boxes: second })];
    expect(choiceFrom(rows).boxes.get('own')?.boxes).toEqual(second);
    expect(choiceFrom(rows, 15).boxes.get('own')?.boxes).toEqual(first);
    expect(choiceFrom(rows, 5).boxes.get('own')).toBeUndefined();
  });
});
