// SPDX-License-Identifier: EUPL-1.2
import { v7 } from 'uuid';
import { type TestApi, testApi } from '../support/api.js';
import { must, send } from '../support/send.js';

jest.setTimeout(60_000);

let api: TestApi;
const unitId = v7();
beforeAll(async () => {
  api = await testApi();
  await must(api.as('administrator'), 'addBusinessUnit', { unitId, name: 'Vårdcentralen' });
});
afterAll(() => api.close());
beforeEach(() => api.owner('DELETE FROM platform.sign_in_attempt RETURNING 1 AS one'));

async function makeLink(days = 30): Promise<{ linkId: string; token: string }> {
  const document =
    'mutation($input: MakeIncidentReportLinkInput!) { made: makeIncidentReportLink(input: $input) { linkId link } }';
  const { data, errors } = await api
    .as('ciso')
    .query<{ made: { linkId: string; link: string } }>(document, { input: { unitId, label: 'Anslag', days } });
  expect(errors).toEqual([]);
  await api.settled();
  return { linkId: data!.made.linkId, token: data!.made.link.split('/').at(-1)! };
}
const JSON_TYPE = { 'content-type': 'application/json' };
const report = () => ({ reportId: v7(), kind: 'incident', category: 'lost', ongoing: 'no', title: 'Tappad telefon' });
const ask = (token: string) => api.nobody.fetch(`/report/${token}`);
const tell = (token: string, body: object, headers: Record<string, string> = JSON_TYPE) =>
  api.nobody.fetch(`/report/${token}`, { method: 'POST', headers, body: JSON.stringify(body) });
const incidents = async () => {
  const document =
    '{ incidents(first: 200) { totalCount nodes { incidentId title reportedBy anonymous reachable unitIds reportedOn } } }';
  const { data } = await api
    .as('ciso')
    .query<{ incidents: { totalCount: number; nodes: { title: string }[] } }>(document);
  return data!.incidents;
};
const one = async (title: string) => (await incidents()).nodes.find((node) => node.title === title);
const withoutReference = (text: string) => text.replace(/[0-9a-f-]{36}/g, '');

describe('reporting by a link, without an account', () => {
  it('tells whose form it is and records the report, by nobody', async () => {
    const { token } = await makeLink();
    expect(await (await ask(token)).json()).toEqual({ organisation: api.own.name, unit: 'Vårdcentralen' });
    const answer = await tell(token, { ...report(), title: 'Tappad nyckel', contact: '070-1', place: 'Entrén' });
    expect([answer.status, await answer.json()]).toEqual([200, { received: true }]);
    await api.settled();
    expect(await one('Tappad nyckel')).toMatchObject({
      title: 'Tappad nyckel',
      reportedBy: null,
      anonymous: false,
      reachable: true,
      unitIds: [unitId],
    });
  });

  it('is one report however often a phone sends it', async () => {
    const { token } = await makeLink();
    const before = (await incidents()).totalCount;
    const same = report();
    for (let i = 0; i < 3; i += 1) expect((await tell(token, same)).status).toBe(200);
    await api.settled();
    expect((await incidents()).totalCount).toBe(before + 1);
  });

  it('keeps the time at which it was written, where a phone kept it for a while; not one ahead or long past', async () => {
    const { token } = await makeLink();
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString();
    for (const ago of [3, -3, 90]) await tell(token, { ...report(), title: `För ${ago}`, writtenAt: day(ago) });
    await api.settled();
    const rows = await api.owner(
      `SELECT data->>'title' AS title, occurred_at < now() - interval '1 day' AS before FROM es.events
       WHERE type = 'IncidentReported' AND data->>'title' LIKE 'För%' ORDER BY recorded_at`,
      [],
      api.own.organisationId,
    );
    expect(rows).toEqual([
      { title: 'För 3', before: true },
      { title: 'För -3', before: false },
      { title: 'För 90', before: false },
    ]);
  });
});

describe('a link that does not work', () => {
  it('is refused in the same words whatever is wrong with it', async () => {
    const revoked = await makeLink();
    await must(api.as('ciso'), 'revokeIncidentReportLink', { linkId: revoked.linkId });
    const expired = await makeLink();
    await api.settled();
    await api.owner(
      `UPDATE rm.incident_report_link SET "validUntil" = now() - interval '1 second' WHERE "linkId" = $1 RETURNING 1 AS one`,
      [expired.linkId],
      api.own.organisationId,
    );
    const { token } = await makeLink();
    const guessed = `${token.slice(0, -4)}AAAA`;
    const bytes = Buffer.from(token, 'base64url');
    const theirs = Buffer.concat([
      Buffer.from(api.other.organisationId.replaceAll('-', ''), 'hex'),
      bytes.subarray(16),
    ]).toString('base64url');
    const nobodys = Buffer.alloc(40, 7).toString('base64url');
    const answers = await Promise.all(
      [revoked.token, expired.token, guessed, theirs, nobodys, 'x', "a'--"].flatMap((wrong) => [
        ask(encodeURIComponent(wrong)),
        tell(encodeURIComponent(wrong), report()),
      ]),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    const told = new Set(await Promise.all(answers.map(async (answer) => withoutReference(await answer.text()))));
    expect([...told]).toHaveLength(1);
    expect([...told][0]).toContain('incident.link-not-valid');
  });

  it('is not made by everybody, nor revoked, nor listed', async () => {
    const { linkId } = await makeLink();
    for (const role of ['staff', 'riskOwner', 'auditor'] as const) {
      expect((await send(api.as(role), 'revokeIncidentReportLink', { linkId })).code).toBe('platform.not-permitted');
      const { code } = await api.as(role).query('{ incidentReportLinks { linkId } }');
      expect(code).toBe('platform.not-permitted');
    }
    const { code } = await send(api.as('ciso', api.other), 'revokeIncidentReportLink', { linkId });
    expect(code).toBe('incident.link-unknown');
  });
});

describe('the open door', () => {
  it('takes nothing but a report', async () => {
    const { token } = await makeLink();
    const wrong = [
      ...[{}, { ...report(), title: '' }, { ...report(), title: ' ' }, { ...report(), title: 'x'.repeat(201) }],
      ...[
        { ...report(), category: 'unitIds' },
        { ...report(), reportId: 'x' },
        { ...report(), description: 7 },
      ],
    ];
    const statuses = await Promise.all(wrong.map(async (body) => (await tell(token, body)).status));
    expect(statuses).toEqual(wrong.map(() => 400));
    const sneaky = await tell(token, {
      ...report(),
      title: 'Smyg',
      reportedBy: api.own.persons.ciso,
      unitIds: [v7()],
      incidentId: v7(),
    });
    expect(sneaky.status).toBe(200);
    await api.settled();
    expect(await one('Smyg')).toMatchObject({ reportedBy: null, unitIds: [unitId] });
    expect((await tell(token, { ...report(), description: 'x'.repeat(40_000) })).status).toBe(413);
  });

  it('is not opened from another site’s page', async () => {
    const { token } = await makeLink();
    const headers = { ...JSON_TYPE, 'sec-fetch-site': 'cross-site', origin: 'https://example.net' };
    expect((await tell(token, report(), headers)).status).toBe(403);
  });

  it('lets only so many through in a quarter of an hour, and says when to come back', async () => {
    const { token } = await makeLink();
    await tell(token, report());
    await api.owner('UPDATE platform.sign_in_attempt SET attempts = 10000 RETURNING 1 AS one');
    const answer = await tell(token, report());
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '900']);
    await ask('x');
    await api.owner('UPDATE platform.sign_in_attempt SET attempts = 10000 RETURNING 1 AS one');
    expect((await ask('x')).status).toBe(429);
  });
});
