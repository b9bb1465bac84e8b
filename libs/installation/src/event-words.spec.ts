// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventTypes } from '#libs/kernel';
import { EventBook, type Language } from '#libs/platform';
import { allContexts } from './contexts.js';

const GOLDEN = join(import.meta.dirname, '../../../test/golden');
const book = new EventBook(allContexts.map(({ history }) => history));
const types = [...eventTypes().keys()];

const said = (type: string, language: Language, name: (id: string) => string | undefined = () => 'Namn') => {
  const { data } = JSON.parse(readFileSync(join(GOLDEN, `${type}.json`), 'utf8')) as { data: unknown };
  return book.say({ type, streamId: 'stream', data }, name, language);
};

describe.each(types)('%s in words', (type) => {
  it('is declared by its context, in Swedish and English', () => {
    expect(book.has(type)).toBe(true);
    for (const language of ['sv', 'en'] as const) {
      const { label, title, subjectKind } = said(type, language);
      expect(label).toMatch(/^\S.{2,}$/);
      expect(title.startsWith(label)).toBe(true);
      expect(title).not.toMatch(/undefined|null|NaN|\[object|[A-Z][a-z]+[A-Z]/);
      expect(subjectKind).not.toBeNull();
    }
    expect(said(type, 'sv').label).not.toBe(said(type, 'en').label);
  });

  it('can be said of persons and units that nobody has a name for any more', () => {
    expect(said(type, 'sv', () => undefined).title).not.toMatch(/undefined|[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});

it('has no words for events that do not exist', () => {
  expect(book.labels('sv').map(({ type }) => type)).toEqual(expect.arrayContaining(types));
  expect(book.labels('sv')).toHaveLength(types.length);
  expect(types.every((type) => existsSync(join(GOLDEN, `${type}.json`)))).toBe(true);
});

it('has the kind of an event first, then what it says', () => {
  expect(said('RiskDecisionRecorded', 'sv').title).toMatch(/^Riskbeslut: (minska|acceptera|överföra|undvika)$/);
  expect(said('RoleAssigned', 'sv', () => 'Karin Öberg').title).toMatch(/^Roll tilldelad: .+, Karin Öberg$/);
  expect(said('RoleAssigned', 'en', () => undefined).title).toMatch(/, a person who has been erased$/);
});
