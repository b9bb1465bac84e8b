// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Accounts, type Role, ROLES, Sessions } from '#libs/platform';
import { restOperations } from '../../apps/api/src/routes/routes.js';
import { answerOf, type Asker, askerAt, sessionCookie, testApi, type TestApi } from '../support/api.js';
import { onlyRequired, type Operation, operationsOf, variablesOf } from '../support/operations.js';
import { openSocket } from '../support/subscribe.js';

type Expected = Role[] | 'everybody' | 'account' | 'installation';
const { '//': _, ...expected } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'permissions.json'), 'utf8'),
) as Record<string, Expected>;

/** Somebody without an account, with an account in no organisation, who runs the installation, and one of each role. */
const COLUMNS = ['nobody', 'account', 'installation', ...ROLES] as const;
type Column = (typeof COLUMNS)[number];

function isAllowed(who: Expected, column: Column): boolean {
  if (column === 'nobody') return false;
  if (who === 'account') return true;
  if (who === 'installation') return column === 'installation';
  if (column === 'account' || column === 'installation') return false;
  return who === 'everybody' || who.includes(column);
}

const WALL = ['platform.not-signed-in', 'platform.no-organisation', 'platform.not-permitted'];

describe('the permission matrix', () => {
  let api: TestApi;
  let operations: Operation[];
  const askers = {} as Record<Column, Asker>;

  beforeAll(async () => {
    api = await testApi();
    const { app } = api.installation;
    const { accountId } = await app
      .get(Accounts)
      .invite({ login: 'runs-it', name: 'Driften', installationAdmin: true });
    askers.installation = askerAt(api.url, { cookie: sessionCookie(api.url, await app.get(Sessions).open(accountId)) });
    askers.nobody = api.nobody;
    askers.account = api.account;
    for (const role of ROLES) askers[role] = api.as(role);
    operations = operationsOf(app.get(GraphQLSchemaHost).schema);
  });
  afterAll(() => api.close());

  const rows = (): string[] => [...operations.map(({ row }) => row), ...restOperations.map(({ name }) => name)];

  it('has a row for every operation that there is', () => {
    expect(rows().filter((row) => !(row in expected))).toEqual([]);
  });

  it('has no row for an operation that there is not', () => {
    const real = new Set(rows());
    expect(Object.keys(expected).filter((row) => !real.has(row))).toEqual([]);
  });

  it('is what callers meet: every cell, tried by a request of its own', async () => {
    const wrong: string[] = [];
    const check = (row: string, column: Column, code: string | undefined, status?: number): void => {
      const allowed = code === undefined || !WALL.includes(code);
      if (allowed !== isAllowed(expected[row] ?? [], column))
        wrong.push(`${row} by ${column}: ${code ?? 'allowed'} ${status ?? ''}`);
    };
    for (const operation of operations) {
      const variables = variablesOf(operation, onlyRequired);
      for (const column of COLUMNS) {
        const { row, document, kind } = operation;
        if (kind === 'subscription') {
          check(row, column, await subscribed(api, askers[column], document, variables));
        } else {
          const { code, status, errors } = await askers[column].query(document, variables);
          const badVariables = code === 'platform.bad-query' ? ` BAD ${errors[0]?.message}` : '';
          if (badVariables) wrong.push(`${row}: the request does not fit the schema:${badVariables}`);
          check(row, column, code, status);
        }
      }
    }
    for (const { name, method, url } of restOperations) {
      for (const column of COLUMNS) {
        const answer = await answerOf(await askers[column].fetch(url.replace(/:\w+/, NOBODYS), { method }));
        check(name, column, answer.code, answer.status);
      }
    }
    expect(wrong).toEqual([]);
  }, 180_000);
});

const NOBODYS = '00000000-0000-4000-8000-00000000dead';

/** The code with which a subscription is refused; undefined when it is carried out. */
async function subscribed(
  api: TestApi,
  asker: Asker,
  document: string,
  variables: object,
): Promise<string | undefined> {
  const socket = await openSocket(api.url, asker.headers);
  const status = await Promise.race([
    socket.closed,
    new Promise<undefined>((resolve) => setTimeout(resolve, 10, undefined)),
  ]);
  if (status === 401) return 'platform.not-signed-in';
  socket.subscribe('1', document, variables as Record<string, unknown>);
  await socket.until(({ type }) => type === 'next' || type === 'error', 400).catch(() => undefined);
  socket.close();
  return /"code":"([\w.-]+)"/.exec(socket.text())?.[1];
}
