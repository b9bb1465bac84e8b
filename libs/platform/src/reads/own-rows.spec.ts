// SPDX-License-Identifier: EUPL-1.2
import { checkOwnRows, own, OWN_ROWS } from './own-rows.js';

describe('the application’s wall of reads', () => {
  it.each([
    ['one table', `SELECT * FROM rm.risk WHERE "riskId" = $1 AND ${OWN_ROWS}`],
    ['a quoted table', `SELECT * FROM rm."risk" WHERE ${OWN_ROWS}`],
    [
      'two tables, each with its condition',
      `SELECT 1 FROM rm.a a JOIN rm.b b ON a.x = b.x AND ${own('b')} WHERE ${own('a')}`,
    ],
    [
      'a join on the organisation',
      `SELECT 1 FROM rm.a LEFT JOIN platform.person USING (organisation_id, x) WHERE ${OWN_ROWS}`,
    ],
    ['no table at all', 'SELECT 1'],
    ['a function and a type of ours', 'SELECT * FROM platform.memberships_of($1), (SELECT NULL::rm."risk") AS none'],
  ])('lets a statement through that says whose rows it reads: %s', (_, text) => {
    expect(() => checkOwnRows('spec', text)).not.toThrow();
  });

  it.each([
    ['a table without', 'SELECT * FROM rm.risk WHERE "riskId" = $1'],
    ['the log without', 'SELECT * FROM es.events WHERE stream_id = $1'],
    ['a second table without', `SELECT 1 FROM rm.a JOIN rm.b ON a.x = b.x WHERE ${OWN_ROWS}`],
    ['a second table after a comma without', `SELECT 1 FROM rm.a a, rm.b b WHERE a.x = b.x AND ${own('a')}`],
    ['a table in a schema in quotes without', 'SELECT 1 FROM "rm"."a"'],
    ['a table behind a comment without', 'SELECT 1 FROM /* of all */ rm.a'],
    ['only a table without', 'SELECT 1 FROM ONLY rm.a'],
    ['a subquery without', `SELECT (SELECT count(*) FROM platform.file) FROM rm.a WHERE ${OWN_ROWS}`],
  ])('stops a statement that does not: %s', (_, text) => {
    expect(() => checkOwnRows('spec', text)).toThrow(/whose rows/);
  });
});
