// SPDX-License-Identifier: EUPL-1.2
import { DEMO_ORGANISATION } from '#libs/demo';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { run } from '../program.js';
import { EXIT } from '../support/exit.js';

let database: TestDatabase;
const before = process.env.DATABASE_URL;
beforeAll(async () => {
  database = await testDatabase();
  process.env.DATABASE_URL = database.ownerUrl;
});
afterAll(async () => {
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
  await database?.drop();
});

/** Runs a command line; gives its exit code, its result and how far its bar came. */
async function trappan(...words: string[]) {
  let result: Record<string, unknown> = {};
  let text = '';
  let bar = [0, 0];
  const exit = await run(['node', 'trappan', ...words], (json, language) => ({
    json,
    language,
    result: (said, value) => {
      text = said;
      result = value as Record<string, unknown>;
    },
    note: () => undefined,
    progress: () => ({ update: (done, total = 0) => void (bar = [done, total]), stop: () => undefined }),
  }));
  return { exit, result, text, bar };
}

it('loads the demo with a bar, says so when it is there, deletes it and counts what went', async () => {
  const first = await trappan('demo', 'load');
  expect(first).toMatchObject({ exit: EXIT.done, result: { organisationId: DEMO_ORGANISATION, loaded: true } });
  expect(first.bar[0]).toBe(first.bar[1]);
  expect(first.bar[1]).toBeGreaterThan(700);
  expect(await trappan('demo', 'load')).toMatchObject({ exit: EXIT.done, result: { loaded: false, commands: 0 } });
  const gone = await trappan('demo', 'delete');
  expect(gone).toMatchObject({ exit: EXIT.done, result: { 'platform.person': 40 } });
  expect(gone.result['es.events']).toBeGreaterThan(700);
  expect(await trappan('demo', 'delete')).toMatchObject({ exit: EXIT.done, text: 'There is no demo.', result: {} });
}, 60_000);
