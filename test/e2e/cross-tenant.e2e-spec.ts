// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { restOperations } from '../../apps/api/src/routes/routes.js';
import { testApi, type TestApi, type TestOrganisation } from '../support/api.js';
import { type FilledIds, fillOrganisation } from '../support/fill.js';
import { fillProcurement } from '../support/fill-procurement.js';
import { leavesOf, type Operation, operationsOf, PLAIN, variablesOf } from '../support/operations.js';
import { openSocket } from '../support/subscribe.js';
import { withoutApplicationWall, withoutDatabaseWall } from '../support/walls.js';

/** The other organisation's words hold it; callers search for its beginning, and must never see the rest. */
const CANARY = `kanarie${randomBytes(6).toString('hex')}`;
const DEEP = process.env.TRAPPAN_DEEP === '1';

type Ids = FilledIds & { procurementId: string; tenderId: string };

interface Attempt {
  operation: Operation;
  variables: Record<string, unknown>;
}

describe('the wall between organisations', () => {
  let api: TestApi;
  /** Ids of theirs that no attempt holds: where one turns up, a row of theirs was read. */
  let hidden: Record<string, string>;
  /** Ids of theirs for the attempts. */
  let theirs: Ids;
  let mine: Ids;
  let attempts: Attempt[];
  let operations: Operation[];
  /** A time at which all of it was known: what is read then is folded from the log. */
  let known: string;

  beforeAll(async () => {
    api = await testApi();
    // Other words than below: the same file twice would be one file, with an id that the attempts do send.
    const { organisationId: _, ...unsent } = await filled(api, api.other, `${CANARY}0`);
    hidden = { ...unsent, ...api.other.persons };
    theirs = await filled(api, api.other, CANARY);
    mine = await filled(api, api.own, 'eget');
    known = new Date().toISOString();
    operations = operationsOf(api.installation.app.get(GraphQLSchemaHost).schema);
    attempts = operations.filter(({ kind }) => kind !== 'subscription').flatMap(attemptsAt);
  }, 60_000);
  afterAll(() => api.close());

  /** Every argument of the operation in turn with every kind of id of theirs; and all arguments together with the fitting ones. */
  function attemptsAt(operation: Operation): Attempt[] {
    const places = leavesOf(operation, ['UUID']);
    const single = places.flatMap((place) =>
      kindsFor(place).map((id) => ({
        operation,
        variables: variablesOf(operation, ({ path, scalar, required }) =>
          path === place ? id : required ? valueFor(path, scalar, mine) : undefined,
        ),
      })),
    );
    const together = {
      operation,
      variables: variablesOf(operation, ({ path, scalar }) => valueFor(path, scalar, theirs)),
    };
    const searches = leavesOf(operation, ['String']).filter((path) => /^(search|after)$/.test(path));
    const searched = searches.map((place) => ({
      operation,
      variables: variablesOf(operation, ({ path, scalar, required }) =>
        path === place ? searchFor(place) : required ? PLAIN[scalar] : undefined,
      ),
    }));
    const plain = {
      operation,
      variables: variablesOf(operation, ({ path, scalar, required }) =>
        required ? valueFor(path, scalar, mine) : undefined,
      ),
    };
    const now = [...single, together, ...searched, plain];
    if (!operation.args.some(({ name }) => name === 'knownAt')) return now;
    const then = now.map(({ variables: { at: _, ...variables } }) => ({
      operation,
      variables: { ...variables, knownAt: known },
    }));
    return [...now, ...then];
  }

  const kindsFor = (path: string): string[] =>
    DEEP ? Object.values(theirs) : [...new Set([fitting(path, theirs), theirs.riskId, theirs.personId])];

  const searchFor = (place: string): string =>
    place === 'search'
      ? CANARY.slice(0, 7)
      : Buffer.from(JSON.stringify(['title', CANARY.slice(0, 7), theirs.riskId])).toString('base64url');

  /** What an attacker would try: nothing but what a request holds may come back. */
  function leak(sent: string, answer: string): string | undefined {
    if (answer.includes(CANARY)) return 'words';
    const known = Object.entries(hidden).find(([, id]) => answer.includes(id) && !sent.includes(id));
    return known && `the id of their ${known[0]}`;
  }

  /** Sends everything as two roles of the own organisation; what came back of the other one. */
  async function attack(): Promise<string[]> {
    const leaks: string[] = [];
    for (const { operation, variables } of attempts) {
      for (const role of operation.kind === 'query' ? (['ciso'] as const) : (['administrator', 'riskOwner'] as const)) {
        const { text, headers } = await api.as(role).query(operation.document, variables);
        const found = leak(JSON.stringify(variables), text + JSON.stringify([...headers]));
        if (found) leaks.push(`${operation.row} ${JSON.stringify(variables)}: ${found}`);
      }
    }
    for (const { name, method, url } of restOperations) {
      const path = url.replace(/:\w+/, theirs.fileId);
      const response = await api.as('ciso').fetch(path, { method });
      const found = leak(path, (await response.text()) + JSON.stringify([...response.headers]));
      if (found) leaks.push(`${name}: ${found}`);
    }
    return [...leaks, ...(await listen())];
  }

  /** Subscribes to everything while something happens in the other organisation, and in the own one. */
  async function listen(): Promise<string[]> {
    const socket = await openSocket(api.url, api.as('ciso').headers);
    const subscriptions = operations.filter(({ kind }) => kind === 'subscription');
    subscriptions.forEach((operation, i) =>
      socket.subscribe(
        String(i),
        operation.document,
        variablesOf(operation, ({ required, scalar }) => (required ? PLAIN[scalar] : undefined)),
      ),
    );
    await happenIn(api.other);
    await happenIn(api.own);
    await api.settled();
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.close();
    const found = leak('', socket.text());
    return found ? [`subscriptions: ${found}`] : [];
  }

  async function happenIn(organisation: TestApi['own']): Promise<void> {
    const unitId = organisation === api.own ? mine.unitId : theirs.unitId;
    const document = 'mutation ($input: RecordHeadCountInput!) { recordHeadCount(input: $input) { id } }';
    await api.as('ciso', organisation).query(document, { input: { unitId, headCount: 20 } });
  }

  it('tries every argument of every operation', () => {
    const tried = new Set(attempts.map(({ operation }) => operation.row));
    expect(operations.filter(({ kind, row }) => kind !== 'subscription' && !tried.has(row))).toEqual([]);
    expect(attempts.length).toBeGreaterThan(operations.length * 2);
  });

  it('lets nothing through with both walls up', async () => {
    expect(await attack()).toEqual([]);
  }, 120_000);

  it('lets nothing through with the application’s wall down: row-level security holds alone', async () => {
    const up = withoutApplicationWall();
    try {
      expect(await attack()).toEqual([]);
    } finally {
      up();
    }
  }, 120_000);

  it('lets nothing through with row-level security off: the application holds alone', async () => {
    const up = await withoutDatabaseWall(api);
    try {
      expect(await attack()).toEqual([]);
    } finally {
      await up();
    }
  }, 120_000);

  it('is what holds it back: with both walls down the attack finds the other’s words, row by row and file by file', async () => {
    const up = withoutApplicationWall();
    const upAgain = await withoutDatabaseWall(api);
    try {
      const leaks = await attack();
      const found = leaks.map((text) => text.split(' ').slice(0, 2).join(' ').replace(/:$/, ''));
      const past = leaks.filter((text) => text.includes(known)).map((text) => text.split(' ').slice(0, 2).join(' '));
      for (const row of ['query risks', 'query risk', 'query businessUnits', 'query securityMeasures', 'query persons'])
        expect(past).toContain(row);
      for (const row of [
        'query risks',
        'query risk',
        'query events',
        'query businessUnits',
        'query securityMeasures',
        'GET /files/:fileId',
      ]) {
        expect(found).toContain(row);
      }
    } finally {
      up();
      await upAgain();
    }
  }, 120_000);
});

/** An organisation with something of everything. */
async function filled(api: TestApi, organisation: TestOrganisation, words: string): Promise<Ids> {
  const ids = await fillOrganisation(api, organisation, words);
  const { procurementId, tenderId } = await fillProcurement(api, organisation, { unitId: ids.unitId, words });
  return { ...ids, procurementId, tenderId };
}

/** The id that an argument of this name is for. */
function fitting(path: string, ids: Ids): string {
  const kinds: [RegExp, keyof Ids][] = [
    [/unit|parent|from$|to$/i, 'unitId'],
    [/asset/i, 'assetId'],
    [/sourceId/i, 'sourceId'],
    [/observation/i, 'observationId'],
    [/analysis/i, 'analysisId'],
    [/risk|^id$|stream/i, 'riskId'],
    [/procurement/i, 'procurementId'],
    [/tender/i, 'tenderId'],
    [/measure/i, 'measureId'],
    [/mandate/i, 'mandateId'],
    [/attestation/i, 'attestationId'],
    [/file/i, 'fileId'],
    [/event/i, 'eventId'],
    [/organisation/i, 'organisationId'],
    [/person|owner|leader|responsible/i, 'personId'],
  ];
  return ids[kinds.find(([pattern]) => pattern.test(path.split('.').at(-1)!))?.[1] ?? 'riskId'];
}

function valueFor(path: string, scalar: string, ids: Ids): unknown {
  if (scalar === 'UUID') return /commandId$/.test(path) ? undefined : fitting(path, ids);
  return /commandId|expectedVersion|lateReason|occurredAt|minPosition|after|search|sort|knownAt$/.test(path)
    ? undefined
    : PLAIN[scalar];
}
