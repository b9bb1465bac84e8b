// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import request from 'supertest';
import { documentHash, ReadSession } from '#libs/platform';
import { answerOf, testApi, type TestApi } from '../support/api.js';

const nested = (depth: number): string => `{ me ${'{ organisations '.repeat(depth)}{ name }${' }'.repeat(depth)} }`;

const RISK = 'riskId title unitIds ownerId status consequence likelihoodLevel size assessedOn choice';

describe('limits of GraphQL', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api.close());

  const post = async (body: string, headers: Record<string, string> = {}) =>
    answerOf(
      await api.as('ciso').fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      }),
    );

  it.each([
    ['depth', nested(12)],
    ['aliases', `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: me { name }`).join(' ')} }`],
    ['directives', `{ me { name ${'@include(if: true) '.repeat(30)} } }`],
    ['tokens', `{ ${'me { name } '.repeat(1000)} }`],
    ['cost', `{ ${Array.from({ length: 6 }, (_, i) => `r${i}: risks(first: 200) { nodes { ${RISK} } }`).join(' ')} }`],
  ])('refuse a document with too much %s before anything is carried out', async (_, document) => {
    const read = jest.spyOn(ReadSession.prototype, 'rows');
    const answer = await api.as('ciso').query(document);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
    expect(answer.code).toMatch(/^platform\.(too-large-query|bad-query)$/);
    expect(answer.data).toBeUndefined();
    expect(answer.text.length).toBeLessThan(4_000);
  });

  it('name the limit that was passed', async () => {
    const { code, errors } = await api.as('ciso').query(`{ ${'me { name } '.repeat(1000)} }`);
    expect(code).toBe('platform.too-large-query');
    expect(errors[0]!.message).toMatch(/^Frågan är för stor \(.*3000/);
  });

  it('refuse fragments that go round in circles', async () => {
    const document = 'query { me { ...A } } fragment A on Me { name ...B } fragment B on Me { login ...A }';
    expect((await api.as('ciso').query(document)).code).toBe('platform.bad-query');
  });

  it('refuse batches, bodies above a megabyte, and what is no JSON or no query', async () => {
    const cases: [string, string, number][] = [
      [JSON.stringify([{ query: '{ me { name } }' }]), 'platform.too-large-query', 400],
      [JSON.stringify({ query: `{ me { name } } #${'x'.repeat(1_100_000)}` }), 'platform.request-too-large', 413],
      ['{ "query": ', 'platform.bad-request', 400],
      ['"text"', 'platform.bad-request', 400],
      ['{}', 'platform.bad-request', 400],
      [JSON.stringify({ query: 17 }), 'platform.bad-request', 400],
    ];
    for (const [body, code, status] of cases) {
      const answer = await post(body);
      expect([answer.code, answer.status]).toEqual([code, status]);
    }
  });

  it.each([
    ['GET', undefined],
    ['PUT', '{}'],
  ])('take POST only, not %s', async (method, body) => {
    const response = await api.as('ciso').fetch('/graphql?query={me{name}}', {
      method,
      body,
      headers: body ? { 'content-type': 'application/json' } : {},
    });
    expect([response.status, (await answerOf(response)).code]).toEqual([405, 'platform.post-only']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'take nothing as %s from a page of another site',
    async (type) => {
      const { status, text } = await request(api.url)
        .post('/graphql')
        .set({ ...api.as('ciso').headers, 'content-type': type, origin: 'https://evil.example' })
        .send(JSON.stringify({ query: 'mutation { actAs(role: ciso) { name } }' }));
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain('"data"');
    },
  );

  it('let nobody ask who is not signed in, before the document is looked at', async () => {
    const answer = await api.nobody.query('{ nonsense(((');
    expect([answer.status, answer.code]).toEqual([401, 'platform.not-signed-in']);
  });

  it('answer 503 with Retry-After when too many wait, and go on afterwards', async () => {
    const waiting = `{ risks(minPosition: "1.9000000000000000000.1") { totalCount } }`;
    const all = await Promise.all(Array.from({ length: 150 }, () => api.as('ciso').query(waiting)));
    const refused = all.filter(({ code }) => code === 'platform.busy');
    expect(refused.length).toBeGreaterThanOrEqual(20);
    expect(all.filter(({ code }) => code === undefined).length).toBeGreaterThanOrEqual(100);
    expect([refused[0]!.status, refused[0]!.headers.get('retry-after')]).toEqual([503, '1']);
    expect(refused[0]!.errors[0]!.message).toMatch(/^Det är många som väntar/);
    expect((await api.as('ciso').query('{ me { name } }')).status).toBe(200);
  });

  const rehearsal = () => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-trappan': 'web' },
    body: JSON.stringify({
      ...{ command: 'closeRisk', rehearse: true },
      inputs: Array.from({ length: 5 }, () => ({ riskId: randomUUID(), reason: 'Avvecklad', commandId: randomUUID() })),
    }),
  });

  it('count changes in numbers and files too: nothing goes past the queue', async () => {
    const waiting = `{ risks(minPosition: "1.9000000000000000000.1") { totalCount } }`;
    const all = Array.from({ length: 130 }, () => api.as('ciso').query(waiting));
    await Promise.race(all);
    for (const [path, init] of [
      ['/batch', rehearsal()],
      ['/export/register/risks.csv', {}],
      ['/export/template.xlsx', {}],
      ['/export/workbook.xlsx', {}],
      ['/export/gaps.xlsx?level=2', {}],
      ['/export/events.csv', {}],
      ['/export/%65vents.jsonl', {}],
    ] as const) {
      const response = await api.as('auditor').fetch(path, init);
      const { code, status, headers } = await answerOf(response);
      expect([path, status, code, headers.get('retry-after')]).toEqual([path, 503, 'platform.busy', '1']);
    }
    await Promise.all(all);
    expect((await api.as('ciso').fetch('/batch', rehearsal())).status).toBe(200);
  });

  it('refuse changes in numbers when too many of them wait', async () => {
    const send = async () => (await api.as('ciso').fetch('/batch', rehearsal())).status;
    const statuses = await Promise.all(Array.from({ length: 160 }, send));
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(100);
    expect(await send()).toBe(200);
  });

  it('let nobody past the gate by writing the address otherwise', async () => {
    const response = await api.nobody.fetch('/%67raphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-trappan': 'web' },
      body: '{"query":"{ __typename }"}',
    });
    expect([response.status, (await answerOf(response)).code]).toEqual([401, 'platform.not-signed-in']);
  });

  it('let nobody take others’ places by sending slowly', async () => {
    const held = await holdRequests(api, 200);
    expect((await api.as('ciso').query('{ me { name } }')).status).toBe(200);
    await held.letGo();
  });

  it('show the schema in local mode, and hint at nothing', async () => {
    expect((await api.as('staff').query('{ __schema { queryType { name } } }')).errors).toEqual([]);
    const answer = await api.as('staff').query('{ mee { nam } }');
    expect(answer.text).not.toMatch(/did you mean/i);
    const input = { unitID: 'x', nam: 'x' };
    const mutation = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }';
    expect((await api.as('administrator').query(mutation, { input })).text).not.toMatch(/did you mean/i);
  });
});

describe('in production', () => {
  let api: TestApi;
  const listed = '{ me { name } }';
  beforeAll(async () => {
    api = await testApi({ freeDocuments: false, documents: { [documentHash(listed)]: listed } });
  });
  afterAll(() => api.close());

  it('only documents on the list are taken, by text or by hash', async () => {
    expect((await api.as('ciso').query(listed)).errors).toEqual([]);
    const free = await api.as('ciso').query('{ me { login } }');
    expect([free.status, free.code]).toEqual([403, 'platform.document-not-allowed']);
    const named = await api.as('ciso').fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: documentHash(listed) } } }),
    });
    expect((await answerOf(named)).errors).toEqual([]);
  });

  it('no caller can put a document on the list', async () => {
    const query = '{ me { login } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: documentHash(query) } };
    for (const body of [{ query, extensions }, { extensions }]) {
      const response = await api.as('ciso').fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect((await answerOf(response)).data).toBeUndefined();
    }
  });

  it('the schema is not shown', async () => {
    const answer = await api.as('ciso').query('{ __schema { queryType { name } } }');
    expect(answer.code).toBe('platform.document-not-allowed');
  });
});

/** Requests whose bodies never end: they wait until they are let go. */
async function holdRequests(api: TestApi, count: number): Promise<{ letGo(): Promise<void> }> {
  const headers = {
    ...api.as('ciso').headers,
    'content-type': 'application/json',
    'content-length': '1000',
    'x-trappan': 'x',
  };
  const open = Array.from({ length: count }, () => {
    const request = httpRequest(`${api.url}/graphql`, { method: 'POST', headers });
    request.on('error', () => undefined);
    request.write('{');
    return request;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  return {
    letGo: async () => {
      open.forEach((request) => request.destroy());
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
  };
}
