// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { asPercent, exactDecimal, parseDay, parseDecimal } from '../index.js';

describe('a decimal as people write it', () => {
  it.each([
    ['1,25', '1.25'],
    ['1.25', '1.25'],
    ['+3', '3'],
    ['−2,50', '-2.5'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234', '1234'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    [',5', '0.5'],
    ['0,10', '0.1'],
  ])('%s is %s', (text, value) => expect(parseDecimal(text)).toBe(value));

  it.each(['', ',', '1,2,3', 'tre', '1-2', '1.2.3,4,5', '5 poäng', '--1', '12,34.56,7'])('%s is none', (text) =>
    expect(parseDecimal(text)).toBeUndefined(),
  );

  it('keeps every decimal of up to 15 digits as it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (n, decimals) => {
          const value = (n / 10 ** decimals).toFixed(decimals);
          expect(Number(exactDecimal(String(Number(value))))).toBe(Number(value));
          expect(exactDecimal(value)).toMatch(/^-?\d+(\.\d*[1-9])?$/);
        },
      ),
      { seed: 2026 },
    );
  });

  it('is a share with its sign', () => {
    expect([asPercent('0.625'), asPercent('1'), asPercent('0'), asPercent('-0.5')]).toEqual([
      '62.5%',
      '100%',
      '0%',
      '-50%',
    ]);
  });
});

describe('a day as people write it', () => {
  it.each([
    '2024-03-01',
    '2024-3-1',
    '20240301',
    '2024/03/01',
    '2024.03.01',
    '2024–03–01',
    '2024-03-01 14:30',
    '2024-03-01T14:30:00Z',
    '01.03.2024',
    '1.3.2024',
    '1. 3. 2024',
    '1/3 2024',
    '1 mars 2024',
    '1 MARS 2024',
    'den 1 mars 2024',
    '1:e mars 2024',
    '1 mar. 2024',
    'March 1, 2024',
    '1 March 2024',
    'Mar 1st 2024',
  ])('%s', (text) => expect(parseDay(text)).toBe('2024-03-01'));

  it.each([
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['5/5/2024', '2024-05-05'],
    ['29 februari 2024', '2024-02-29'],
    ['3 okt 2024', '2024-10-03'],
    ['3 Oct 2024', '2024-10-03'],
    ['7 maj 2024', '2024-05-07'],
    ['7 May 2024', '2024-05-07'],
  ])('%s is %s', (text, day) => expect(parseDay(text)).toBe(day));

  it.each([
    '',
    '03/04/2024',
    '2024-02-30',
    '29 februari 2023',
    '1 marx 2024',
    'mars 2024',
    '2024',
    '45352',
    '1 mars',
    'igår',
  ])('%s is none, or not one day', (text) => expect(parseDay(text)).toBeUndefined());
});
