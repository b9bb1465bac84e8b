// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { type Asker, type TestApi, testApi } from '../support/api.js';
import { fillOrganisation } from '../support/fill.js';
import { must } from '../support/send.js';

jest.setTimeout(60_000);

interface Outcome {
  commandId: string;
  result?: { id: string; eventIds: string[]; repeated: boolean };
  refused?: { code: string; message: string };
}

let api: TestApi;
let ciso: Asker;
let unitIds: string[];
let theirs: string;
beforeAll(async () => {
  api = await testApi();
  theirs = (await fillOrganisation(api, api.other, 'annat')).riskId;
  unitIds = [(await must(api.as('administrator'), 'addBusinessUnit', { name: 'Enhet' })).id];
  ciso = api.as('ciso');
});
afterAll(() => api.close());

const risk = async (title: string): Promise<string> => (await must(ciso, 'identifyRisk', { title, unitIds })).id;

async function post(body: unknown, asker = ciso): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'x-trappan': 'web' };
  return asker.fetch('/batch', { method: 'POST', headers, body: JSON.stringify(body) });
}

async function outcomes(body: unknown, asker = ciso): Promise<Outcome[]> {
  const response = await post(body, asker);
  expect(response.status).toBe(200);
  return ((await response.json()) as { results: Outcome[] }).results;
}

const closing = (riskId: string) => ({ riskId, reason: 'Systemet är avvecklat', commandId: randomUUID() });
const statusOf = async (id: string): Promise<string | undefined> => {
  await api.settled();
  const { data } = await ciso.query<{ risk: { status: string } | null }>(
    'query($id: UUID!) { risk(id: $id) { status } }',
    { id },
  );
  return data!.risk?.status;
};

describe('one command for several objects', () => {
  it('rehearsed, says what would be refused and records nothing', async () => {
    const [first, unknown] = [await risk('först'), randomUUID()];
    const inputs = [closing(first), closing(unknown), closing(theirs)];
    const found = await outcomes({ command: 'closeRisk', inputs, rehearse: true });
    expect(found.map(({ refused }) => refused?.code)).toEqual([undefined, 'risk.unknown', 'risk.unknown']);
    expect(found[1]!.refused!.message).not.toBe('risk.unknown');
    expect(found[0]!.result!.eventIds).toEqual([]);
    expect(await statusOf(first)).toBe('identified');
  });

  it('is done for each by itself: what is refused of one hinders no other', async () => {
    const [first, second] = [await risk('ett'), await risk('två')];
    const found = await outcomes({ command: 'closeRisk', inputs: [closing(first), closing(theirs), closing(second)] });
    expect(found.map(({ refused }) => refused?.code)).toEqual([undefined, 'risk.unknown', undefined]);
    expect([await statusOf(first), await statusOf(second)]).toEqual(['closed', 'closed']);
  });

  it('sent again does nothing twice, also when a rehearsal came before', async () => {
    const first = await risk('igen');
    const inputs = [closing(first)];
    await outcomes({ command: 'closeRisk', inputs, rehearse: true });
    const [once] = await outcomes({ command: 'closeRisk', inputs });
    const [again] = await outcomes({ command: 'closeRisk', inputs });
    expect(again!.result).toEqual({ ...once!.result, repeated: true });
    expect(once!.result!.eventIds).toHaveLength(1);
  });

  it('follows the role: who may not do it for one may not do it for several', async () => {
    const first = await risk('fel roll');
    const found = await outcomes({ command: 'closeRisk', inputs: [closing(first)] }, api.as('auditor'));
    expect(found[0]!.refused!.code).toBe('platform.not-permitted');
    expect(await statusOf(first)).toBe('identified');
  });

  it.each([
    ['a mutation that cannot be rehearsed', { command: 'erasePerson', inputs: [{}] }],
    ['a query', { command: 'risks', inputs: [{}] }],
    ['a name of JavaScript', { command: 'constructor', inputs: [{}] }],
    ['too many', { command: 'closeRisk', inputs: Array.from({ length: 201 }, () => ({})) }],
    ['no list', { command: 'closeRisk', inputs: {} }],
    ['a list of texts', { command: 'closeRisk', inputs: ['x'] }],
    ['nothing', {}],
  ])('refuses %s', async (_, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('platform.bad-request');
  });

  it('refuses an input that does not fit, row by row', async () => {
    const found = await outcomes({ command: 'closeRisk', inputs: [{ riskId: 'x', reason: 1 }, { nonsense: true }] });
    expect(found.map(({ refused }) => refused?.code)).toEqual(['platform.bad-query', 'platform.bad-query']);
  });

  it('is refused from another site', async () => {
    const headers = {
      'content-type': 'application/json',
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    };
    const response = await ciso.fetch('/batch', { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(403);
  });
});
