// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLField,
  isObjectType,
  isInputObjectType,
  isEnumType,
  isSpecifiedScalarType,
  isIntrospectionType,
  isScalarType,
} from 'graphql';
import { buildSchema, schemaText } from './schema-text.js';

describe('the committed schema', () => {
  it('is the one that the api serves; if not: npm run schema', async () => {
    expect(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8')).toBe(await schemaText());
  });

  it('describes every type, field and argument of its operations', async () => {
    const bare: string[] = [];
    const note = (what: string, { description }: { description?: string | null }): void => {
      if (!description) bare.push(what);
    };
    for (const type of Object.values((await buildSchema()).getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
      const isRoot = ['Query', 'Mutation', 'Subscription'].includes(type.name);
      if (!isRoot) note(type.name, type);
      if (isScalarType(type) || isEnumType(type)) continue;
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field);
        if ('args' in field)
          (field as GraphQLField<unknown, unknown>).args.forEach((arg) =>
            note(`${type.name}.${field.name}(${arg.name})`, arg),
          );
      }
    }
    expect(bare).toEqual([]);
  });
});
