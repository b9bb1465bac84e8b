// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { documentHash } from '#libs/platform';

const read = (name: string): string => readFileSync(join(__dirname, name), 'utf8');
const documents = Object.entries(JSON.parse(read('persisted-documents.json')) as Record<string, string>);

describe('the documents that are taken outside local mode', () => {
  it('are there', () => expect(documents.length).toBeGreaterThan(0));

  it('stand under the hash of their text', () => {
    expect(documents.filter(([hash, text]) => documentHash(text) !== hash)).toEqual([]);
  });

  it('are valid against the schema', () => {
    const schema = buildSchema(read('../schema.graphql'));
    const errors = documents.flatMap(([, text]) => validate(schema, parse(text)).map(({ message }) => message));
    expect(errors).toEqual([]);
  });
});
