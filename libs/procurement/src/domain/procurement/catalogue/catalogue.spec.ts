// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { calledFor, CATALOGUE, catalogue } from './catalogue.js';
import { ASPECTS } from './entry.js';

const LETTERS = { confidentiality: 'K', integrity: 'R', availability: 'T', traceability: 'S' };
const FILLER = /lorem|todo|tbd|xxx|\bkrav \d|exempel på krav|foo\b/i;
const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
const texts = catalogue.flatMap(({ code, sv, en }) => [
  { code, language: 'sv', text: sv },
  { code, language: 'en', text: en },
]);

/** How much of the shorter text’s words the other has. */
function likeness(a: string, b: string): number {
  const [first, second] = [new Set(words(a)), new Set(words(b))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.min(first.size, second.size);
}

describe('the catalogue of requirements', () => {
  it('holds at least 80', () => expect(catalogue.length).toBeGreaterThanOrEqual(80));
  it('numbers each one once, by aspect and level', () => {
    expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length);
    for (const { code, aspect, level } of catalogue)
      expect(code).toMatch(new RegExp(`^${LETTERS[aspect]}${level}\\.\\d+$`));
  });
  it.each(ASPECTS)('has for %s, on each level: musts and shoulds, for the supplier and for oneself', (aspect) => {
    for (const level of [1, 2, 3]) {
      const here = catalogue.filter((one) => one.aspect === aspect && one.level === level);
      expect(here.length).toBeGreaterThanOrEqual(5);
      expect([...new Set(here.map(({ force }) => force))].sort()).toEqual(['must', 'should']);
      expect(here.map(({ by }) => by)).toEqual(expect.arrayContaining(['own', 'supplier']));
    }
  });
  it('has requirements that both parties carry', () =>
    expect(catalogue.filter(({ by }) => by === 'both').length).toBeGreaterThanOrEqual(4));
  it('says every requirement in a whole sentence, in both languages', () => {
    for (const { text } of texts) {
      expect(text).toMatch(/^[A-ZÅÄÖ].{40,}\.$/s);
      expect(text).not.toMatch(FILLER);
      expect(words(text).length).toBeGreaterThanOrEqual(5);
    }
    for (const { sv, en } of catalogue) expect(likeness(sv, en)).toBeLessThan(0.4);
  });
  it('says no two alike', () => {
    const alike = ['sv', 'en'].flatMap((language) => {
      const of = texts.filter((one) => one.language === language);
      return of.flatMap((a, i) =>
        of.slice(i + 1).flatMap((b) => (likeness(a.text, b.text) > 0.6 ? [`${a.code} ${b.code} ${language}`] : [])),
      );
    });
    expect(alike).toEqual([]);
  });
  it('says what shows that it is met, and where it comes from', () => {
    for (const { proofSv, proofEn, source } of catalogue) {
      expect(proofSv.length).toBeGreaterThan(8);
      expect(proofEn.length).toBeGreaterThan(8);
      expect(source).toMatch(/^(ISO\/IEC 2700[12]:2022( \d\.\d{1,2})?|GDPR art\. \d+(–\d+)?|OSL \d+ kap\. \d+ ?a? §)$/);
    }
  });
  it('has another version when a word of it changes', () => {
    const hash = createHash('sha256').update(JSON.stringify(catalogue)).digest('hex').slice(0, 16);
    expect([CATALOGUE.version, hash]).toEqual(['2026.1', 'd71010237b3cee1e']);
  });
});

describe('what a class calls for', () => {
  const none = { confidentiality: 0, integrity: 0, availability: 0, traceability: 0 };
  it('is nothing where nothing can be harmed', () => expect(calledFor(none)).toEqual([]));
  it('is of each aspect what its level asks for, and all below it', () => {
    const asked = calledFor({ ...none, confidentiality: 2, availability: 1 });
    expect(new Set(asked.map(({ aspect, level }) => `${aspect} ${level}`))).toEqual(
      new Set(['confidentiality 1', 'confidentiality 2', 'availability 1']),
    );
  });
  it('is the whole catalogue at the highest class', () =>
    expect(calledFor({ confidentiality: 3, integrity: 3, availability: 3, traceability: 3 })).toEqual(catalogue));
});
