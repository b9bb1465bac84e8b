// SPDX-License-Identifier: EUPL-1.2
import { get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { ROLES } from '#libs/platform';
import { answerOf, type Asker, type TestApi, testApi } from '../support/api.js';

jest.setTimeout(120_000);

let api: TestApi;
let auditor: Asker;
/** Far more than the sockets between us hold. */
const EVENTS = 600;
const EACH = 16_000;
beforeAll(async () => {
  api = await testApi();
  auditor = api.as('auditor');
  const { organisationId } = api.own;
  await api.owner(
    `INSERT INTO es.events (organisation_id, stream_id, version, event_id, type, schema_version, data, metadata, occurred_at, command_id, command_hash)
     SELECT $1, s.id, 1, gen_random_uuid(), 'RiskIdentified', 1,
       jsonb_build_object('riskId', s.id, 'title', 'många ' || repeat(md5(s.id::text), ${EACH / 32}), 'unitIds', '[]'::jsonb),
       jsonb_build_object('actor', jsonb_build_object('system', 'test'), 'commandId', s.id, 'correlationId', s.id), now(), s.id, 'x'
     FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, ${EVENTS})) s`,
    [organisationId],
    organisationId,
  );
  await api.settled().catch(() => api.settled());
});
afterAll(() => api.close());

const REGISTER = '/export/register/risks.csv';
const opened: IncomingMessage[] = [];
afterEach(async () => {
  opened.splice(0).forEach((answer) => answer.destroy());
  await idle();
});

/** Begins to read and stops after the first bytes. */
async function beginToRead(path: string, { headers } = auditor): Promise<IncomingMessage> {
  const [answer] = (await once(get(`${api.url}${path}`, { headers, agent: false }), 'response')) as [IncomingMessage];
  answer.on('error', () => undefined);
  await once(answer, 'readable');
  opened.push(answer);
  return answer;
}

/** Read transactions that are open and do nothing. */
const idle = async (): Promise<number> => {
  await setTimeout(300);
  const text = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`;
  return Number((await api.owner(text))[0]!['n']);
};

describe('somebody who reads a file slowly', () => {
  it.each(['csv', 'jsonl'])('keeps no connection to the database while reading events.%s', async (format) => {
    const askers = [auditor, api.as('ciso'), api.as('administrator'), api.as('ciso', api.other)];
    const readers = await Promise.all(askers.map((asker) => beginToRead(`/export/events.${format}`, asker)));
    expect(readers.map(({ statusCode }) => statusCode)).toEqual(readers.map(() => 200));
    expect(await idle()).toBe(0);
    expect((await auditor.query('{ risks { totalCount } }')).data).toEqual({ risks: { totalCount: EVENTS } });
  });

  it('has one export of events at a time, in whichever form, and may have a register beside it', async () => {
    const first = await beginToRead('/export/events.csv');
    for (const form of ['csv', 'jsonl']) {
      const { status, headers, code } = await answerOf(await auditor.fetch(`/export/events.${form}`));
      expect([status, headers.get('retry-after'), code]).toEqual([429, '1', 'platform.own-exports']);
    }
    expect((await answerOf(await auditor.fetch('/export/events.csv?typo=1'))).code).toBe('platform.bad-query');
    expect((await beginToRead(REGISTER)).statusCode).toBe(200);
    expect((await beginToRead('/export/events.jsonl', api.as('ciso'))).statusCode).toBe(200);
    first.destroy();
    await idle();
    for (let round = 0; round < 3; round += 1) {
      expect((await answerOf(await auditor.fetch('/export/events.csv?search=finns-inte'))).status).toBe(200);
    }
  });

  it('and leaves, gives the place of a register export back at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const reader = await beginToRead(REGISTER);
      expect(reader.statusCode).toBe(200);
      reader.destroy();
      expect(await idle()).toBe(0);
    }
  });

  it('has one register export at a time; the next is told to come again, and others get theirs', async () => {
    const first = await beginToRead(REGISTER);
    const again = await api.as('auditor').fetch(REGISTER, { headers: { 'accept-language': 'en' } });
    const { status, headers, code, errors } = await answerOf(again);
    expect([status, headers.get('retry-after'), code]).toEqual([429, '1', 'platform.own-exports']);
    expect(errors[0]!.message).toMatch(/^You are already fetching a file/);
    expect((await beginToRead(REGISTER, api.as('ciso'))).statusCode).toBe(200);
    first.destroy();
    await idle();
    expect((await beginToRead(REGISTER)).statusCode).toBe(200);
  });

  it('takes with all of an organisation no more than its share: another organisation gets its files', async () => {
    const readers = [];
    for (const role of ROLES) readers.push(await beginToRead(REGISTER, api.as(role)));
    const statuses = readers.map(({ statusCode }) => statusCode);
    expect(statuses).toEqual([200, 200, 200, ...ROLES.slice(3).map(() => 503)]);
    expect(readers[3]!.headers['retry-after']).toBe('1');
    expect((await api.as('ciso', api.other).fetch(REGISTER)).status).toBe(200);
    expect((await auditor.query('{ risks { totalCount } }')).data).toEqual({ risks: { totalCount: EVENTS } });
    readers.forEach((reader) => reader.destroy());
    await idle();
    expect((await beginToRead(REGISTER)).statusCode).toBe(200);
  });
});
