// SPDX-License-Identifier: EUPL-1.2
import { checkEvent, defineEvent } from './event.js';
import { Rejection } from './rejection.js';
import { FREE_TEXT, PERSON, t } from './schema.js';

const Sample = defineEvent(
  'SpecSampleRecorded',
  'Only for this spec.',
  t.object({
    sampleId: t.id(),
    on: t.day(),
    by: t.person(),
    words: t.optional(t.freeText(10)),
    kind: t.optional(t.oneOf(['a', 'b'])),
    document: t.optional(t.document<object>()),
  }),
);
const data = {
  sampleId: '00000000-0000-4000-8000-000000000001',
  on: '2026-01-31',
  by: '00000000-0000-4000-8000-000000000002',
};
const codeOf = (action: () => void): string => {
  try {
    action();
  } catch (error) {
    return error instanceof Rejection ? error.code : String(error);
  }
  return 'nothing';
};

describe('an event declaration', () => {
  it('takes what it declares', () => expect(codeOf(() => checkEvent(Sample(data)))).toBe('nothing'));

  it('takes a word of a list and a document', () =>
    expect(codeOf(() => checkEvent(Sample({ ...data, kind: 'b', document: { any: 'thing' } })))).toBe('nothing'));

  it.each([
    ['a day that does not exist', { ...data, on: '2026-02-30' }],
    ['an unknown property', { ...data, extra: 1 }],
    ['a missing property', { sampleId: data.sampleId, on: data.on }],
    ['words of nothing but blanks', { ...data, words: ' \t\n' }],
    ['too long words', { ...data, words: 'x'.repeat(11) }],
    ['an id that is none', { ...data, sampleId: 'x' }],
    ['a word that is not on the list', { ...data, kind: 'c' }],
    ['a list where a document belongs', { ...data, document: [] }],
  ])('refuses %s', (_, wrong) => {
    expect(codeOf(() => checkEvent({ type: Sample.type, schemaVersion: 1, data: wrong }))).toBe(
      'platform.invalid-event',
    );
  });

  it('refuses types that nobody declared', () => {
    expect(codeOf(() => checkEvent({ type: 'Nothing', schemaVersion: 1, data }))).toBe('platform.undeclared-event');
  });

  it('marks persons and free text', () => {
    expect(Sample.schema.properties.by).toHaveProperty(PERSON, true);
    expect(Sample.schema.properties.words).toHaveProperty(FREE_TEXT, true);
  });

  it('is unique in the log', () => expect(() => defineEvent('SpecSampleRecorded', '', t.object({}))).toThrow(/twice/));
});
