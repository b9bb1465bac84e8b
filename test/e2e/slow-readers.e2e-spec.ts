// SPDX-License-Identifier: EUPL-1.2
import { get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { type Asker, type TestApi, testApi } from '../support/api.js';

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

const opened: IncomingMessage[] = [];
afterEach(() => opened.splice(0).forEach((answer) => answer.destroy()));

/** Begins to read and stops after the first bytes. */
async function beginToRead(path: string): Promise<IncomingMessage> {
  const [answer] = (await once(get(`${api.url}${path}`, { headers: auditor.headers, agent: false }), 'response')) as [
    IncomingMessage,
  ];
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
    const readers = [];
    for (let n = 0; n < 14; n += 1) readers.push(await beginToRead(`/export/events.${format}`));
    expect(readers.map(({ statusCode }) => statusCode)).toEqual(readers.map(() => 200));
    expect(await idle()).toBe(0);
    expect((await auditor.query('{ risks { totalCount } }')).data).toEqual({ risks: { totalCount: EVENTS } });
  });

  it('and leaves, gives the place of a register export back at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const reader = await beginToRead('/export/register/risks.csv');
      expect(reader.statusCode).toBe(200);
      reader.destroy();
      expect(await idle()).toBe(0);
    }
  });

  it('is one of a few in a register export; the next is told to come again', async () => {
    const readers = [];
    for (let n = 0; n < 4; n += 1) readers.push(await beginToRead('/export/register/risks.csv'));
    expect(readers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 503]);
    expect(readers[3]!.headers['retry-after']).toBe('1');
    readers.forEach((reader) => reader.destroy());
    await idle();
    expect((await beginToRead('/export/register/risks.csv')).destroy().statusCode).toBe(200);
  });
});
