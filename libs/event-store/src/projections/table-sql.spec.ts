// SPDX-License-Identifier: EUPL-1.2
import type { RowProjection, TableDeclaration } from './projection.js';
import { checkDeclaration, createTable, encode, rowStatements } from './table-sql.js';

const table: TableDeclaration = { name: 'thing', columns: { id: 'uuid', tags: 'text[]', more: 'jsonb' }, key: ['id'] };
const projection = (over: Partial<TableDeclaration>): RowProjection => ({
  kind: 'rows',
  name: 'things',
  version: 1,
  table: { ...table, ...over },
  on: {},
});

describe('a read-model table', () => {
  it('is walled by its declaration alone', () => {
    const sql = createTable(table, { version: 3, fresh: false });
    expect(sql).toContain('CREATE TABLE rm."thing_v3" (organisation_id uuid NOT NULL');
    expect(sql).toContain('PRIMARY KEY (organisation_id, "id")');
    expect(sql).toMatch(/ENABLE ROW LEVEL SECURITY;\s+ALTER TABLE rm."thing_v3" FORCE ROW LEVEL SECURITY/);
  });

  it('is read, changed and emptied for one organisation only, whatever the wall does', () => {
    const { load, upsert, remove } = rowStatements(table, { version: 3, fresh: true });
    expect(load).toContain('FROM rm."thing_v3_new" t JOIN');
    expect(load).toContain('t.organisation_id = $1');
    expect(remove).toContain('t.organisation_id = $1');
    expect(upsert).toContain('ON CONFLICT (organisation_id, "id") DO UPDATE SET "tags" = excluded."tags"');
  });

  it.each([
    ['a name that needs quotes', { name: 'My table' }],
    ['a key that is no column', { key: ['nothing'] }],
    ['no key', { key: [] }],
    ['an index of a column that is not there', { indexes: [['nothing']] }],
    ['the organisation as a column of its own', { columns: { id: 'uuid' as const, organisation_id: 'uuid' as const } }],
  ])('cannot have %s', (_, over) => expect(() => checkDeclaration(projection(over))).toThrow(/projection things/));

  it.each([
    [null, 'text', null],
    [undefined, 'integer', null],
    [12, 'bigint', '12'],
    [false, 'boolean', 'false'],
    [new Date(0), 'timestamptz', '1970-01-01T00:00:00.000Z'],
    [{ a: [1] }, 'jsonb', '{"a":[1]}'],
    [['a "b"', 'c\\d', null, 'NULL', ''], 'text[]', '{"a \\"b\\"","c\\\\d",NULL,"NULL",""}'],
    [[], 'uuid[]', '{}'],
  ] as const)('takes %j as %s', (value, type, text) => expect(encode(value, type)).toBe(text));
});
