// SPDX-License-Identifier: EUPL-1.2
import { languageOf, Phrasebook } from './phrase.js';
import { platformTexts } from './texts.js';

describe('refusals in words', () => {
  const phrasebook = new Phrasebook([{ 'spec.sample': { sv: 'Hej {{name}}', en: 'Hello {{name}}' } }]);

  it('fills in the parameters in the language asked for', () => {
    const rejection = { code: 'spec.sample', params: { name: '<Åsa & Örjan>' } };
    expect(phrasebook.phrase(rejection, 'sv')).toBe('Hej <Åsa & Örjan>');
    expect(phrasebook.phrase(rejection, 'en')).toBe('Hello <Åsa & Örjan>');
  });

  it('shows a code without a text as its code', () => {
    expect(phrasebook.phrase({ code: 'spec.none', params: {} }, 'sv')).toBe('spec.none');
  });

  it.each(Object.entries(platformTexts))('%s names the same parameters in both languages', (_, text) => {
    const names = (words: string) => [...words.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();
    expect(names(text.sv)).toEqual(names(text.en));
    expect(text.sv.length).toBeGreaterThan(10);
    expect(text.en.length).toBeGreaterThan(10);
  });

  it.each([
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['en-GB,en;q=0.9', 'en'],
    ['de', 'sv'],
    [undefined, 'sv'],
  ])('reads Accept-Language %s as %s', (header, language) => expect(languageOf(header)).toBe(language));
});
