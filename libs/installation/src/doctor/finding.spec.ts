// SPDX-License-Identifier: EUPL-1.2
import { doctorOutcomes } from '../texts.js';
import { findingInWords, type OutcomeCode } from './finding.js';

const outcomes = Object.entries(doctorOutcomes) as [
  OutcomeCode,
  { state: string; found: { sv: string; en: string }; remedy?: { sv: string; en: string } },
][];
const blanks = (text: string): string[] => [...text.matchAll(/{{(\w+)/g)].map(([, name]) => name!).sort();

describe('what the doctor finds', () => {
  it.each(outcomes)(
    'as %s says in both languages what was found, and what to do only where it is not well',
    (_, outcome) => {
      const { state, found, remedy } = outcome;
      expect(remedy === undefined).toBe(state === 'ok');
      for (const words of [found, ...(remedy ? [remedy] : [])]) {
        expect([words.sv.length > 3, words.en.length > 3]).toEqual([true, true]);
        expect(blanks(words.sv)).toEqual(blanks(words.en));
      }
    },
  );

  it('is put into the words of the one who asks, with names and numbers filled in', () => {
    const finding = { check: 'clock', code: 'doctor.clocks-apart', params: { seconds: 7.5 } } as const;
    expect(findingInWords(finding, 'sv')).toEqual({
      ...finding,
      state: 'error',
      found: 'programmets och databasens klockor skiljer sig 7,5 s',
      remedy: 'Ställ båda klockorna efter samma tidstjänst.',
    });
    expect(findingInWords(finding, 'en').found).toBe('the clocks of program and database are 7.5 s apart');
    expect(findingInWords({ check: 'migrations', code: 'doctor.tables-there', params: {} }, 'sv')).not.toHaveProperty(
      'remedy',
    );
  });
});
