// SPDX-License-Identifier: EUPL-1.2
import { Fraction } from './index.js';

const parsed = (text: string) => String(Fraction.parse(text));

describe('an exact number', () => {
  it.each([
    ['200', '200'],
    ['58727/1008', '58727/1008'],
    ['10/4', '5/2'],
    ['1.25', '5/4'],
    ['1,25', '5/4'],
    ['0,714285714285714', '357142857142857/500000000000000'],
    ['-3/6', '-1/2'],
    ['0/7', '0'],
    [' 5 ', '5'],
  ])('%s is read as %s', (text, expected) => expect(parsed(text)).toBe(expected));

  it.each(['', 'x', '1/0', '1.', '.5', '1/2/3', '1e3', '1.2.3', '½'])('%j is not read', (text) => {
    expect(Fraction.tryParse(text)).toBeUndefined();
    expect(() => Fraction.parse(text)).toThrow(RangeError);
  });

  it('is never rounded on the way', () => {
    const third = Fraction.parse('1/3');
    expect(String(Fraction.sum([third, third, third]))).toBe('1');
    expect(String(third.times(third).dividedBy(Fraction.parse('2/9')).minus(Fraction.of(1n)))).toBe('-1/2');
    expect(Fraction.parse('4/5').compare(Fraction.parse('0.8'))).toBe(0);
    expect(Fraction.parse('799999999999999999/1000000000000000000').compare(Fraction.parse('4/5'))).toBe(-1);
  });

  it('goes out to other programs as n/d, always', () => {
    expect(Fraction.of(200n).ratio).toBe('200/1');
    expect(Fraction.ZERO.ratio).toBe('0/1');
    expect(JSON.stringify({ points: Fraction.parse('2,5') })).toBe('{"points":"5/2"}');
  });

  it.each([
    ['58727/1008', 1, 58.3],
    ['1/20', 1, 0.1],
    ['-1/20', 1, 0],
    ['-3/20', 1, -0.1],
    ['2/3', 0, 1],
    ['2/3', 3, 0.667],
  ])('%s reads with %i decimals as %d: halves upwards', (text, decimals, expected) =>
    expect(Fraction.parse(text).rounded(decimals)).toBe(expected === 0 ? 0 : expected),
  );
});
