// SPDX-License-Identifier: EUPL-1.2
import { Sessions } from '#libs/platform';
import { keepWatch } from '../../apps/api/src/subscriptions/keep-watch.js';
import { sessionCookie, testApi, type TestApi } from '../support/api.js';
import { openSocket } from '../support/subscribe.js';

const CHANGED = 'subscription { maturityChanged { level gained } }';
const ATTEST = 'mutation ($input: AttestMeasureInput!) { attestMeasure(input: $input) { id } }';

describe('subscriptions', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi();
  }, 60_000);
  afterAll(() => api.close());

  const sessionFor = async (role: 'ciso' | 'staff'): Promise<{ secret: string; headers: Record<string, string> }> => {
    const { rows } = await api.installation.database.appPool.query<{ account_id: string }>(
      'SELECT account_id FROM platform.account WHERE login = $1',
      [`${role}-${api.own.organisationId}`],
    );
    const secret = await api.installation.app.get(Sessions).open(rows[0]!.account_id);
    return { secret, headers: { cookie: sessionCookie(api.url, secret) } };
  };
  const attest = (measureId: string, organisation = api.own) =>
    api
      .as('ciso', organisation)
      .query(ATTEST, { input: { measureId, statement: 'Så är det.', links: ['https://example.se/'] } });
  const next = (id: string) => (message: { type: string; id?: string }) => message.type === 'next' && message.id === id;

  it('tell of changes in the own organisation, and of no other', async () => {
    const socket = await openSocket(api.url, api.as('ciso').headers);
    socket.subscribe('1', CHANGED);
    await new Promise((resolve) => setTimeout(resolve, 800));
    const before = socket.messages.length;
    expect((await attest('1.2', api.other)).errors).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(socket.messages.slice(before).filter(({ type }) => type === 'next')).toEqual([]);
    expect((await attest('1.3')).errors).toEqual([]);
    const { payload } = await socket.until(next('1'));
    expect(payload).toMatchObject({ data: { maturityChanged: { gained: ['1.3'] } } });
    socket.close();
  });

  it.each([
    ['nobody', () => ({}), 401],
    ['a page of another site', () => ({ ...api.as('ciso').headers, origin: 'https://evil.example' }), 403],
    ['a browser that says so', () => ({ ...api.as('ciso').headers, 'sec-fetch-site': 'cross-site' }), 403],
  ])('are refused to %s before the socket opens', async (_, headers, status) => {
    expect(await (await openSocket(api.url, headers())).closed).toBe(status);
  });

  it('are open to the holder of the key', async () => {
    const socket = await openSocket(api.url, { authorization: `Bearer ${api.key}` });
    socket.subscribe('1', CHANGED);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(socket.text()).not.toContain('"code"');
    socket.close();
  });

  it('are all that a socket takes: no query, no mutation, no nonsense, within the limits', async () => {
    const socket = await openSocket(api.url, { ...api.as('ciso').headers, 'accept-language': 'en' });
    const cases: [string, string][] = [
      ['{ me { name } }', 'platform.subscriptions-only'],
      ['mutation { actAs(role: ciso) { name } }', 'platform.subscriptions-only'],
      ['subscription { maturityChange { level } }', 'platform.bad-query'],
      ['subscription {', 'platform.bad-query'],
      [`subscription { maturityChanged { ${'level '.repeat(4000)} } }`, 'platform.too-large-query'],
    ];
    for (const [i, [document, code]] of cases.entries()) {
      socket.subscribe(String(i), document);
      const { payload } = await socket.until(({ type, id }) => type === 'error' && id === String(i));
      const [error] = payload as { message: string; extensions: { code: string } }[];
      expect(error!.extensions.code).toBe(code);
      expect(error!.message).not.toMatch(/did you mean/i);
      expect(error!.message).toMatch(/^(This connection|The query)/);
    }
    socket.close();
  });

  it('are at most twenty a socket', async () => {
    const socket = await openSocket(api.url, api.as('ciso').headers);
    for (let i = 0; i < 21; i += 1) socket.subscribe(String(i), CHANGED);
    const { id, payload } = await socket.until(({ type }) => type === 'error');
    expect([id, JSON.stringify(payload)]).toEqual(['20', expect.stringContaining('platform.busy')]);
    socket.close();
  });

  it('end at once with the session, and cannot be opened again', async () => {
    const { secret, headers } = await sessionFor('ciso');
    const socket = await openSocket(api.url, headers);
    socket.subscribe('1', CHANGED);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await api.installation.app.get(Sessions).close(secret);
    expect(await socket.closed).toBe(4403);
    expect(await (await openSocket(api.url, headers)).closed).toBe(401);
  });

  it('end when the roles are others than they were', async () => {
    const { headers } = await sessionFor('staff');
    const ended: string[] = [];
    const watched = (await keepWatch(headers, api.app.edge, (reason) => ended.push(reason), 50))!;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(ended).toEqual([]);
    const input = { personId: api.own.persons.staff, role: 'auditor' };
    await api
      .as('administrator')
      .query('mutation ($input: RoleInput!) { assignRole(input: $input) { id } }', { input });
    await untilTrue(() => ended.length > 0);
    expect(ended).toEqual(['session ended']);
    expect(watched.viewer.ended.aborted).toBe(true);
  });
});

/** Waits for something that comes by itself, however busy the machine is. */
async function untilTrue(condition: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!condition() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}
