// SPDX-License-Identifier: EUPL-1.2
import { v7 } from 'uuid';
import { type TestApi, testApi } from '../support/api.js';
import { type FilledProcurement, fillProcurement, invite } from '../support/fill-procurement.js';
import { must, send } from '../support/send.js';

jest.setTimeout(60_000);

let api: TestApi;
let unitId: string;
beforeAll(async () => {
  api = await testApi();
  unitId = (await must(api.as('administrator'), 'addBusinessUnit', { name: 'Hemtjänsten' })).id;
});
afterAll(() => api.close());
beforeEach(() => api.owner('DELETE FROM platform.sign_in_attempt RETURNING 1 AS one'));

const JSON_TYPE = { 'content-type': 'application/json' };
const filled = (words: string): Promise<FilledProcurement> => fillProcurement(api, api.own, { unitId, words });
const ask = (token: string) => api.nobody.fetch(`/tender/${token}`);
const tell = (token: string, body: unknown, headers: Record<string, string> = JSON_TYPE) =>
  api.nobody.fetch(`/tender/${token}`, { method: 'POST', headers, body: JSON.stringify(body) });
const idsOf = ({ procurementId, tenderId }: FilledProcurement) => ({ procurementId, tenderId });
type Answered = { requirementId: string; answer: string; note?: string };
const all = ({ asked }: FilledProcurement, answer = 'yes'): { answers: Answered[] } => ({
  answers: asked.map((requirementId) => ({ requirementId, answer })),
});
type Tender = { tenderId: string; supplier: string; linkUntil: string | null; answers: Answered[] };
async function tendersOf(procurementId: string): Promise<Tender[]> {
  await api.settled();
  const { data } = await api
    .as('auditor')
    .query<{ procurement: { tenders: Tender[] } }>(
      'query($id: UUID!) { procurement(id: $id) { tenders { tenderId supplier linkUntil answers { requirementId answer note } } } }',
      { id: procurementId },
    );
  return data!.procurement.tenders;
}
const refused = async (answer: Response) => {
  const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return { status: answer.status, code: errors[0]!.extensions.code, message: errors[0]!.message };
};

describe('a supplier that answers by its link, without an account', () => {
  it('sees what is asked, and its answers become its tender’s, by nobody of the organisation', async () => {
    const made = await filled('Journalsystem');
    const seen = (await (await ask(made.token)).json()) as Record<string, unknown> & { requirements: Answered[] };
    expect(seen).toMatchObject({ organisation: api.own.name, procurement: 'Journalsystem', answers: [] });
    expect(seen.requirements.map(({ requirementId }) => requirementId)).toEqual(made.asked);
    const said = all(made, 'partly');
    said.answers[0]!.note = '  Sedan 2020 ';
    const answer = await tell(made.token, said);
    expect([answer.status, await answer.json()]).toEqual([200, { received: true }]);
    const [tender] = await tendersOf(made.procurementId);
    expect(tender!.answers).toHaveLength(made.asked.length);
    expect(tender!.answers[0]).toEqual({ requirementId: made.asked[0], answer: 'partly', note: 'Sedan 2020' });
    const { data } = await api.as('auditor').query<{
      events: object[];
    }>('query($id: UUID!) { events(stream: $id, first: 200) { type actorSystem actorId } }', { id: made.procurementId });
    expect(data!.events.at(-1)).toEqual({
      ...{ type: 'TenderAnswered', actorSystem: 'procurement.tender-link', actorId: null },
    });
  });

  it('may change its answers; sent twice they are received once', async () => {
    const made = await filled('Larm');
    for (const answer of ['yes', 'yes', 'no']) expect((await tell(made.token, all(made, answer))).status).toBe(200);
    const [tender] = await tendersOf(made.procurementId);
    expect(new Set(tender!.answers.map(({ answer }) => answer))).toEqual(new Set(['no']));
    const { data } = await api.as('auditor').query<{
      events: { type: string }[];
    }>('query($id: UUID!) { events(stream: $id, first: 200) { type } }', { id: made.procurementId });
    expect(data!.events.filter(({ type }) => type === 'TenderAnswered')).toHaveLength(2);
  });

  it('never sees another supplier, nor what the organisation does itself', async () => {
    const made = await filled('Kök');
    const other = await invite(api, api.own, { procurementId: made.procurementId, supplier: 'Hemliga Grannen AB' });
    const said = all(made);
    said.answers[0]!.note = 'Grannens hemlighet';
    expect((await tell(other.token, said)).status).toBe(200);
    await api.settled();
    const text = await (await ask(made.token)).text();
    expect(text).not.toMatch(/Granne/);
    expect(text).not.toContain(other.tenderId);
    expect(text).not.toMatch(/"own"|linkHash|unitIds|responsible/);
    expect((JSON.parse(text) as { answers: object[] }).answers).toEqual([]);
    expect((await tendersOf(made.procurementId)).filter(({ answers }) => answers.length > 0)).toHaveLength(1);
  });

  it('answers for nobody else, whatever it sends along', async () => {
    const made = await filled('Bilar');
    const other = await invite(api, api.own, { procurementId: made.procurementId, supplier: 'Den Andra AB' });
    const sneaky = { ...all(made), tenderId: other.tenderId, supplier: 'Den Andra AB', procurementId: v7() };
    expect((await tell(made.token, sneaky)).status).toBe(200);
    const answered = (await tendersOf(made.procurementId)).filter(({ answers }) => answers.length > 0);
    expect(answered.map(({ tenderId }) => tenderId)).toEqual([made.tenderId]);
  });
});

describe('a supplier’s link that does not work', () => {
  it('is refused in the same words whatever is wrong with it, to read as to answer', async () => {
    const revoked = await filled('Återkallad');
    await must(api.as('procurementOfficer'), 'revokeTenderLink', idsOf(revoked));
    const replaced = await filled('Ersatt');
    const { procurementId, tenderId } = replaced;
    await invite(api, api.own, { procurementId, tenderId, supplier: 'Ersatt' });
    const over = await filled('Avbruten');
    const reason = 'Inga medel';
    await must(api.as('procurementOfficer'), 'cancelProcurement', { procurementId: over.procurementId, reason });
    const signed = await filled('Tecknad');
    await must(api.as('procurementOfficer'), 'signContract', { ...idsOf(signed), supplier: 'Tecknad' });
    const expired = await filled('Utgången');
    await api.settled();
    await api.owner(
      `UPDATE rm.procurement SET state = jsonb_set(state, '{tenders,0,linkUntil}', '"2020-01-01"') WHERE "procurementId" = $1 RETURNING 1 AS one`,
      [expired.procurementId],
      api.own.organisationId,
    );
    const works = await filled('Gäller');
    const bytes = Buffer.from(works.token, 'base64url');
    const of = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');
    const parts = (...some: Buffer[]) => Buffer.concat(some).toString('base64url');
    const wrong = [
      ...[revoked, replaced, over, signed, expired].map(({ token }) => token),
      `${works.token.slice(0, -4)}AAAA`,
      parts(of(api.other.organisationId), bytes.subarray(16)),
      parts(bytes.subarray(0, 16), of(revoked.procurementId), bytes.subarray(32)),
      Buffer.alloc(56, 7).toString('base64url'),
      ...['x', "a'--", `${works.token}=`],
    ];
    const answers = await Promise.all(
      wrong.flatMap((token) => [ask(encodeURIComponent(token)), tell(encodeURIComponent(token), all(works))]),
    );
    const told = new Set((await Promise.all(answers.map(refused))).map((one) => JSON.stringify(one)));
    expect([...told]).toHaveLength(1);
    expect([...told][0]).toMatch(/404.*procurement\.link-not-valid/);
    expect((await ask(works.token)).status).toBe(200);
  });

  it('is refused by the decision too, before the read model knows', async () => {
    const made = await filled('Snabb');
    await must(api.as('procurementOfficer'), 'revokeTenderLink', idsOf(made));
    await api.settled();
    await api.owner(
      `UPDATE rm.procurement SET state = jsonb_set(jsonb_set(state, '{tenders,0,linkUntil}', '"2999-01-01"'), '{tenders,0,linkHash}',
         to_jsonb((SELECT data->>'linkHash' FROM es.events WHERE type = 'TenderInvited' AND stream_id = $1))) WHERE "procurementId" = $1 RETURNING 1 AS one`,
      [made.procurementId],
      api.own.organisationId,
    );
    expect((await ask(made.token)).status).toBe(200);
    expect(await refused(await tell(made.token, all(made)))).toMatchObject({ code: 'procurement.link-not-valid' });
  });

  it('is kept nowhere: neither in the log nor in a read model stands its secret', async () => {
    const { token, procurementId } = await filled('Hemlig');
    const rows = await api.owner(
      `SELECT data::text AS kept FROM es.events WHERE stream_id = $1
       UNION ALL SELECT state::text FROM rm.procurement WHERE "procurementId" = $1`,
      [procurementId],
      api.own.organisationId,
    );
    const secret = token.slice(-20);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ kept }) => (kept as string).includes(secret))).toEqual([]);
  });

  it('is not shown a second time, when the command is repeated', async () => {
    const { procurementId } = await filled('Upprepad');
    const linkUntil = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    const input = { procurementId, supplier: 'Igen AB', linkUntil, commandId: v7() };
    const document = 'mutation($input: InviteTendererInput!) { made: inviteTenderer(input: $input) { tenderId link } }';
    const officer = api.as('procurementOfficer');
    type Made = { made: { tenderId: string; link: string | null } };
    const first = await officer.query<Made>(document, { input });
    const second = await officer.query<Made>(document, { input });
    expect(first.data!.made.link).toMatch(/\/anbud\/[\w-]{75}$/);
    expect(second.data!.made).toEqual({ tenderId: first.data!.made.tenderId, link: null });
  });

  it('is made and revoked by those who run procurements, in their own organisation', async () => {
    const made = await filled('Roller');
    const { procurementId, tenderId } = made;
    for (const role of ['staff', 'leadership', 'auditor', 'administrator'] as const)
      expect((await send(api.as(role), 'revokeTenderLink', { procurementId, tenderId })).code).toBe(
        'platform.not-permitted',
      );
    const stranger = api.as('procurementOfficer', api.other);
    const { code } = await send(stranger, 'revokeTenderLink', { procurementId, tenderId });
    expect(code).toBe('procurement.unknown');
    expect((await ask(made.token)).status).toBe(200);
  });
});

describe('the open door for suppliers', () => {
  it('takes answers to what was asked, all of it, and nothing else', async () => {
    const made = await filled('Fält');
    const { answers } = all(made);
    const note = 'x'.repeat(1001);
    const wrong: unknown[] = [
      ...[null, {}, [], { answers: [] }, { answers: 'yes' }, { answers: [null] }, { answers: answers.slice(1) }],
      ...[{ answers: [...answers, answers[0]] }, { answers: [...answers, { requirementId: 'X9.9', answer: 'yes' }] }],
      { answers: answers.map((one) => ({ ...one, answer: 'maybe' })) },
      { answers: [{ ...answers[0], note }, ...answers.slice(1)] },
      { answers: [{ ...answers[0], note: 7 }, ...answers.slice(1)] },
      { answers: [{ ...answers[0], requirementId: { $ne: 1 } }, ...answers.slice(1)] },
    ];
    const statuses = await Promise.all(wrong.map(async (body) => (await tell(made.token, body)).status));
    expect(statuses).toEqual(wrong.map(() => 400));
    expect((await tell(made.token, { answers, more: 'x'.repeat(600_000) })).status).toBe(413);
    expect((await tendersOf(made.procurementId))[0]!.answers).toEqual([]);
  });

  it('is not opened from another site’s page', async () => {
    const made = await filled('Sida');
    const headers = { ...JSON_TYPE, 'sec-fetch-site': 'cross-site', origin: 'https://example.net' };
    expect((await tell(made.token, all(made), headers)).status).toBe(403);
  });

  it('lets only so many through in a quarter of an hour, and says when to come back', async () => {
    const made = await filled('Takt');
    await tell(made.token, all(made));
    await api.owner('UPDATE platform.sign_in_attempt SET attempts = 10000 RETURNING 1 AS one');
    const answer = await tell(made.token, all(made));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '900']);
    await ask('x');
    await api.owner('UPDATE platform.sign_in_attempt SET attempts = 10000 RETURNING 1 AS one');
    expect((await ask('x')).status).toBe(429);
  });
});
