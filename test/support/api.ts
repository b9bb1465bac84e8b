// SPDX-License-Identifier: EUPL-1.2
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Client } from 'pg';
import request from 'supertest';
import { v5, v7 } from 'uuid';
import { foundOrganisation, type Installation, migrate, openInstallation, statusOf } from '#libs/installation';
import { PersonCommand, RolesCommand, streams } from '#libs/organisation';
import { Accounts, Memberships, openLog, Persons, type PoolSizes, type Role, ROLES, Sessions } from '#libs/platform';
import { type App, createApp } from '../../apps/api/src/create-app.js';
import { serveSubscriptions } from '../../apps/api/src/subscriptions/serve-subscriptions.js';
import { addHealth } from '../../apps/api/src/routes/health.js';
import { testDatabase } from './postgres.js';

/** An organisation of the test, with a person and an account for each role. */
export interface TestOrganisation {
  organisationId: string;
  name: string;
  persons: Record<Role, string>;
}

export interface Answer<Data = Record<string, never>> {
  status: number;
  headers: Headers;
  /** The whole answer as it came. */
  text: string;
  data: Data | null | undefined;
  errors: { message: string; path?: string[]; extensions: { code: string; params: Record<string, unknown> } }[];
  extensions?: { stale?: boolean };
  /** The first refusal's code; undefined when there was none. */
  code?: string;
}

/** Somebody who sends requests: every one is a real HTTP request. */
export interface Asker {
  headers: Record<string, string>;
  query<Data = Record<string, never>>(
    document: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface TestApi {
  url: string;
  installation: Installation;
  app: App;
  /** Two organisations that know nothing of each other. */
  own: TestOrganisation;
  other: TestOrganisation;
  people: People;
  /** The key of the key file. */
  key: string;
  as(role: Role, organisation?: TestOrganisation): Asker;
  /** The first account: administrator of the installation. */
  administrator: Asker;
  /** A signed-in account that is in no organisation. */
  account: Asker;
  nobody: Asker;
  /** Runs a statement as the owner of the database, with an organisation set where one is given. */
  owner(text: string, values?: unknown[], organisationId?: string): Promise<Record<string, unknown>[]>;
  /** Waits until the read models have everything that is recorded. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface TestApiOptions {
  /** False: as in production, without free documents and introspection. */
  freeDocuments?: boolean;
  documents?: Record<string, string>;
  /** A database of one's own instead of a fresh one. */
  ownerUrl?: string;
  /** Who is in that database already, from the api that filled it. */
  people?: People;
  /** Connections of each pool, where they are not the usual. */
  pools?: PoolSizes;
  /** The data directory; with one, what whoever runs the installation may look after works. */
  dataDir?: string;
  /** Where the log goes, for tests that read it. */
  log?: { write(line: string): void };
}

/** The cookie of a session, as the browser sends it to the installation at this address. */
export const sessionCookie = (url: string, secret: string): string => `trappan-${new URL(url).port}=${secret}`;

const KEY = 'test-key-test-key-test-key-test-key-test-key';
const template = { name: 'api', prepare: (ownerUrl: string) => migrate(ownerUrl) };

/** The real app on a database of its own, with two organisations and one account per role in each. */
export async function testApi(options: TestApiOptions = {}): Promise<TestApi> {
  const database = options.ownerUrl ? undefined : await testDatabase(template);
  const ownerUrl = options.ownerUrl ?? database!.ownerUrl;
  const log = options.log ? openLog('debug', options.log) : openLog('silent');
  const free = options.freeDocuments ?? true;
  let app: App | undefined;
  const installation = await openInstallation({
    ownerUrl,
    roles: new Set(['api', 'projections', 'reactions']),
    log,
    pools: options.pools,
    makeApp: async (platform) => {
      const documents = { free, list: options.documents ?? {} };
      const { dataDir } = options;
      const upkeep = dataDir === undefined ? undefined : () => ({ installation, dataDir, embedded: false });
      app = await createApp(platform, {
        ...{ log, local: true, secure: false, key: KEY, documents, trustProxy: false, upkeep },
      });
      addHealth(app.nest.getHttpAdapter().getInstance(), KEY, () => statusOf(installation));
      return app.nest;
    },
  });
  const { nest, edge } = app!;
  const closeSubscriptions = serveSubscriptions(nest.getHttpServer(), nest.get(GraphQLSchemaHost).schema, edge);
  await nest.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(nest.getHttpServer().address() as { port: number }).port}`;
  edge.address.url = url;
  const people = options.people ?? (await populate(installation));
  const cookies = new Map<string, string>();
  for (const [accountKey, accountId] of people.accounts)
    cookies.set(accountKey, await sessionOf(installation, accountId));
  const asker = (cookie?: string): Asker => askerAt(url, cookie ? { cookie: sessionCookie(url, cookie) } : {});
  const settled = async (): Promise<void> => {
    const { freshness } = installation.platform;
    const head = await freshness.head();
    if (head && !(await freshness.waitFor(head, 10_000))) throw new Error('the read models do not catch up');
  };
  await settled();
  return {
    url,
    installation,
    app: app!,
    own: people.own,
    other: people.other,
    people,
    key: KEY,
    as: (role, organisation = people.own) => asker(cookies.get(`${role}@${organisation.organisationId}`)),
    administrator: asker(cookies.get('administrator')),
    account: asker(cookies.get('account')),
    nobody: asker(),
    owner: (text, values, organisationId) => asOwner(ownerUrl, text, values, organisationId),
    settled,
    close: async () => {
      await closeSubscriptions();
      await installation.close();
      await database?.drop();
    },
  };
}

const sessionOf = ({ app }: Installation, accountId: string): Promise<string> => app.get(Sessions).open(accountId);

export interface People {
  own: TestOrganisation;
  other: TestOrganisation;
  /** `role@organisationId`, `administrator`, `account` → account id. */
  accounts: Map<string, string>;
}

async function populate(installation: Installation): Promise<People> {
  const accounts = installation.app.get(Accounts);
  const first = await accounts.makeFirst();
  const known = new Map([['administrator', first!.accountId]]);
  known.set('account', (await accounts.invite({ login: 'outsider', name: 'Utan Organisation' })).accountId);
  const own = await found(installation, first!.accountId, 'Egna kommunen', known);
  const other = await found(installation, undefined, 'CANARY-organisation', known);
  return { own, other, accounts: known };
}

async function found(
  installation: Installation,
  administrator: string | undefined,
  name: string,
  known: Map<string, string>,
): Promise<TestOrganisation> {
  const { app, commands } = installation;
  const organisationId = v7();
  const accountId =
    administrator ?? (await app.get(Accounts).invite({ login: `first-${organisationId}`, name })).accountId;
  await foundOrganisation(installation, {
    organisationId,
    name,
    actorGroup: 'municipality',
    synthetic: false,
    first: { accountId, name: `${name} först`, roles: ['administrator', 'ciso'] },
  });
  const persons = {} as Record<Role, string>;
  for (const role of ROLES) {
    const personId = v5(role, organisationId);
    const by = { organisationId, actor: { system: 'test' } };
    await app
      .get(Persons)
      .save(organisationId, { personId, name: `${name} ${role}`, email: `${role}@${name.replace(/\W/g, '')}.example` });
    await commands.carryOut(by, PersonCommand, { name: 'AddPerson', streamId: personId, data: { personId } });
    const streamId = streams.roles(organisationId);
    await commands.carryOut(by, RolesCommand, { name: 'AssignRole', streamId, data: { personId, role } });
    const account = await app.get(Accounts).invite({ login: `${role}-${organisationId}`, name: `${name} ${role}` });
    await app.get(Memberships).grant(account.accountId, { organisationId, personId, synthetic: false });
    known.set(`${role}@${organisationId}`, account.accountId);
    persons[role] = personId;
  }
  return { organisationId, name, persons };
}

export function askerAt(url: string, headers: Record<string, string>): Asker {
  const fetchFrom = (path: string, init: RequestInit = {}): Promise<Response> =>
    sendTo(url, path, {
      ...init,
      headers: { 'x-trappan': 'test', ...headers, ...(init.headers as Record<string, string>) },
    });
  return {
    headers,
    fetch: fetchFrom,
    query: async <Data>(query: string, variables: Record<string, unknown> = {}, more: Record<string, string> = {}) => {
      const response = await fetchFrom('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...more },
        body: JSON.stringify({ query, variables }),
      });
      return answerOf<Data>(response);
    },
  };
}

/** One real request, whatever it answers; redirects are not followed. */
async function sendTo(url: string, path: string, init: RequestInit): Promise<Response> {
  const method = (init.method ?? 'GET').toLowerCase() as 'get' | 'post' | 'put';
  const sent = request(url)
    [method](path)
    .redirects(0)
    .buffer(true)
    .parse(bytesOf)
    .ok(() => true);
  for (const [name, value] of Object.entries(init.headers ?? {})) void sent.set(name, value as string);
  if (init.body instanceof FormData) {
    for (const [name, file] of init.body) {
      if (typeof file === 'string') void sent.field(name, file);
      else
        void sent.attach(name, Buffer.from(await file.arrayBuffer()), { filename: file.name, contentType: file.type });
    }
  } else if (typeof init.body === 'string') void sent.send(init.body);
  const { status, headers, body } = await sent;
  const answered = new Headers();
  for (const [name, value] of Object.entries(headers as Record<string, string | string[]>)) {
    for (const one of [value].flat()) answered.append(name, one);
  }
  return new Response(status === 204 || status === 304 ? null : (body as Buffer), { status, headers: answered });
}

function bytesOf(received: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const response = received as NodeJS.ReadableStream;
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}

/** One JSON value, not a line of many. */
const isJson = ({ headers }: Response): boolean => /\/(\S+\+)?json/.test(headers.get('content-type') ?? '');

export async function answerOf<Data>(response: Response): Promise<Answer<Data>> {
  const text = await response.text();
  const body = (isJson(response) && text.startsWith('{') ? JSON.parse(text) : {}) as Partial<Answer<Data>>;
  const errors = body.errors ?? [];
  const code = errors[0]?.extensions?.code;
  const { status, headers } = response;
  return { status, headers, text, data: body.data, errors, extensions: body.extensions, code };
}

async function asOwner(
  connectionString: string,
  text: string,
  values: unknown[] = [],
  organisationId = '',
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(`SELECT set_config('app.organisation', $1, false)`, [organisationId]);
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}
