// SPDX-License-Identifier: EUPL-1.2
import { codesIn } from '#libs/kernel/testing';
import { texts } from './texts.js';

const { used, inSpecs } = codesIn(import.meta.dirname);

it.each(used)('%s has a text in Swedish and English', (code) => {
  expect(texts[code]?.sv).toMatch(/\S{3}.*[.]$/);
  expect(texts[code]?.en).toMatch(/\S{3}.*[.]$/);
});
it.each(used)('%s stands in a spec', (code) => expect([...inSpecs]).toContain(code));
it('has no text that nothing refuses with', () => expect(Object.keys(texts).sort()).toEqual(used));
