// SPDX-License-Identifier: EUPL-1.2
import { testApi, type TestApi } from '../support/api.js';
import { type FilledIds, fillOrganisation } from '../support/fill.js';

const ADD_UNIT =
  'mutation ($input: AddBusinessUnitInput!) { addBusinessUnit(input: $input) { id version position eventIds repeated } }';
const DECIDE = 'mutation ($input: RecordRiskDecisionInput!) { recordRiskDecision(input: $input) { id version } }';
const NOBODYS = '00000000-0000-4000-8000-00000000dead';
const DAY = 86_400_000;

describe('bad input', () => {
  let api: TestApi;
  let mine: FilledIds;
  let theirs: FilledIds;
  let before: string;

  beforeAll(async () => {
    api = await testApi();
    mine = await fillOrganisation(api, api.own, 'eget');
    theirs = await fillOrganisation(api, api.other, 'annat');
    before = await recorded();
  }, 60_000);
  afterAll(() => api.close());

  /** Nothing changed: no event more, in whichever organisation. */
  const recorded = async (): Promise<string> => {
    const counts = await Promise.all(
      [api.own, api.other].map(({ organisationId }) =>
        api.owner('SELECT count(*)::int AS n FROM es.events', [], organisationId),
      ),
    );
    return JSON.stringify(counts);
  };
  afterEach(async () => expect(await recorded()).toBe(before));

  const refused = async (document: string, variables: object, language = 'sv') => {
    const answer = await api
      .as('ciso')
      .query(document, variables as Record<string, unknown>, { 'accept-language': language });
    expect(answer.text).not.toMatch(/node_modules|\.ts:|stacktrace|at \w+ \(/);
    expect(answer.errors[0]!.message.length).toBeGreaterThan(15);
    return answer;
  };

  it.each([
    ['malformed GraphQL', '{ me { name '],
    ['an unknown field', '{ me { names } }'],
    ['an unknown argument', '{ risks(colour: "red") { totalCount } }'],
    ['an unknown operation', 'mutation { dropEverything { id } }'],
    ['a wrong type in the document', '{ risks(first: "ten") { totalCount } }'],
    ['a missing selection', '{ me }'],
    ['an unused variable', 'query ($x: Int) { me { name } }'],
    ['several operations and no name', 'query a { me { name } } query b { me { name } }'],
    ['no operation', 'fragment a on Me { name }'],
  ])('%s is refused with platform.bad-query, in both languages', async (_, document) => {
    const [sv, en] = [await refused(document, {}), await refused(document, {}, 'en')];
    expect([sv.code, en.code]).toEqual(['platform.bad-query', 'platform.bad-query']);
    expect(sv.errors[0]!.message).toMatch(/^Frågan går inte att läsa/);
    expect(en.errors[0]!.message).toMatch(/^The query cannot be read/);
  });

  it.each([
    ['a misspelt input field', { nam: 'Enhet', name: 'Enhet' }],
    ['a missing input field', {}],
    ['a number for a text', { name: 17 }],
    ['an id that is none', { name: 'Enhet', parentId: 'igår' }],
    ['a time without a zone', { name: 'Enhet', occurredAt: '2026-01-01T12:00:00' }],
    ['a day that does not exist', { name: 'Enhet', occurredAt: '2026-02-30T00:00:00Z' }],
    ['a day beyond any month', { name: 'Enhet', occurredAt: '2026-02-32T00:00:00Z' }],
    ['a month that does not exist', { name: 'Enhet', occurredAt: '2026-13-01T00:00:00Z' }],
    ['a minute that does not exist', { name: 'Enhet', occurredAt: '2026-02-28T23:60:00Z' }],
    ['a zone that does not exist', { name: 'Enhet', occurredAt: '2026-02-28T12:00:00+25:00' }],
    ['an hour that does not exist', { name: 'Enhet', occurredAt: '2026-02-28T24:00:00Z' }],
    ['a version that is no number', { name: 'Enhet', expectedVersion: 'ett' }],
    ['an object for a list of nothing', { name: { sv: 'Enhet' } }],
  ])('%s is refused with platform.bad-query', async (_, input) => {
    expect((await refused(ADD_UNIT, { input })).code).toBe('platform.bad-query');
  });

  it('a text that is too long or empty is refused with the name of its field', async () => {
    for (const name of ['', 'x'.repeat(100_000)]) {
      const answer = await refused(ADD_UNIT, { input: { name, parentId: mine.unitId } });
      expect(answer.code).toMatch(/^(platform\.invalid-event|organisation\.)/);
    }
  });

  it('a stale version is refused with the actual one', async () => {
    const input = { riskId: mine.riskId, choice: 'accept', rationale: 'x', expectedVersion: 1 };
    const { code, errors } = await refused(DECIDE, { input });
    expect(code).toBe('platform.version-conflict');
    expect(errors[0]!.extensions.params).toMatchObject({
      streamId: mine.riskId,
      expected: 1,
      actual: expect.any(Number),
    });
    expect(errors[0]!.message).toContain('Någon annan hann före');
  });

  it('an unknown id and another organisation’s id are refused in the same words', async () => {
    const [unknown, others] = await Promise.all(
      [NOBODYS, theirs.riskId].map((riskId) =>
        refused(DECIDE, { input: { riskId, choice: 'accept', rationale: 'x' } }),
      ),
    );
    expect(others.code).toBe('risk.unknown');
    expect(others.text).toBe(unknown.text);
    for (const stream of [NOBODYS, theirs.riskId]) {
      expect(
        (await api.as('ciso').query('query ($s: UUID!) { events(stream: $s) { type } }', { s: stream })).data,
      ).toEqual({ events: [] });
    }
    const files = await Promise.all([NOBODYS, theirs.fileId].map((id) => api.as('ciso').fetch(`/files/${id}`)));
    expect(files.map(({ status }) => status)).toEqual([404, 404]);
    expect(await files[0]!.text()).toBe(await files[1]!.text());
  });

  it('another organisation’s units and persons cannot be referred to', async () => {
    const identify = 'mutation ($input: IdentifyRiskInput!) { identifyRisk(input: $input) { id } }';
    const one = await refused(identify, { input: { title: 'x', unitIds: [theirs.unitId] } });
    const two = await refused(identify, { input: { title: 'x', unitIds: [mine.unitId], ownerId: theirs.personId } });
    expect([one.code, two.code]).toEqual([expect.stringMatching(/unknown/), expect.stringMatching(/unknown/)]);
  });

  it('an organisation that is there cannot be registered again and so be entered', async () => {
    const register = 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id } }';
    const input = { organisationId: theirs.organisationId, name: 'Min', myName: 'Jag', actorGroup: 'municipality' };
    const answer = await api.administrator.query(register, { input });
    expect(answer.errors).toHaveLength(1);
    const { data } = await api.administrator.query<{ me: { organisations: unknown[] } }>(
      '{ me { organisations { name } } }',
    );
    expect(data!.me.organisations).toEqual([{ name: api.own.name }]);
  });

  it('a time in the future, and one too long ago without a reason, are refused', async () => {
    const at = (ms: number): string => new Date(Date.now() + ms).toISOString();
    const named = { name: 'Enhet', parentId: mine.unitId };
    const future = await refused(ADD_UNIT, { input: { ...named, occurredAt: at(DAY) } });
    const late = await refused(ADD_UNIT, { input: { ...named, occurredAt: at(-40 * DAY) } });
    const ancient = await refused(ADD_UNIT, {
      input: { ...named, occurredAt: '1850-01-01T00:00:00Z', lateReason: 'x' },
    });
    expect([future.code, late.code, ancient.code]).toEqual([
      'platform.occurred-in-future',
      'platform.late-reason-needed',
      'platform.occurred-too-long-ago',
    ]);
  });

  it.each([
    ['a page of no rows', '{ risks(first: 0) { totalCount } }', 'platform.page-size'],
    ['a page of too many', '{ risks(first: 201) { totalCount } }', 'platform.page-size'],
    ['a cursor that is none', '{ risks(after: "xx") { totalCount } }', 'platform.bad-cursor'],
    [
      'a cursor of another order',
      `{ risks(after: "${Buffer.from('["title","a","b"]').toString('base64url')}") { totalCount } }`,
      'platform.bad-cursor',
    ],
    ['an order that there is not', '{ risks(sort: "riskId; DROP TABLE x") { totalCount } }', 'platform.unknown-sort'],
  ])('%s is refused with its own code', async (_, document, code) => {
    expect((await refused(document, {})).code).toBe(code);
  });

  it.each([
    ['a text with U+0000', { search: 'a\u0000b' }],
    ['half a character', { search: '\ud83d' }],
    ['variables that are a text', 'x'],
    ['variables that are a list', [1]],
  ])('%s is refused with platform.bad-request, in words and with 400', async (_, variables) => {
    const answer = await refused(
      'query ($search: String) { risks(search: $search) { totalCount } }',
      variables as object,
    );
    expect([answer.code, answer.status]).toEqual(['platform.bad-request', 400]);
    expect(answer.errors[0]!.message).toMatch(/^Anropet går inte att läsa/);
  });

  it('U+0000 written out in the document is refused too, and in the fields of a form it is left out', async () => {
    expect((await refused('{ risks(search: "a\\u0000b") { totalCount } }', {})).code).toBe('platform.bad-request');
    const form = {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'login=a%00b&password=x',
    };
    expect((await api.nobody.fetch('/sign-in', form)).status).toBe(401);
  });

  it('a position that is none is the caller’s fault: 400', async () => {
    const answer = await refused('{ risks(minPosition: "x") { totalCount } }', {});
    expect([answer.code, answer.status]).toEqual(['platform.bad-position', 400]);
    const variable = await refused('query ($p: String) { risks(minPosition: $p) { totalCount } }', { p: '1.2' });
    expect([variable.code, variable.status]).toEqual(['platform.bad-position', 400]);
  });

  it('a search for wildcards and quotes finds words and nothing else', async () => {
    for (const search of ['%', '_', "'", '\\', '"; --']) {
      const { data, errors } = await api
        .as('ciso')
        .query('query ($search: String) { risks(search: $search) { totalCount } }', { search });
      expect([errors, data]).toEqual([[], { risks: { totalCount: 0 } }]);
    }
  });
});

describe('a command that is sent again', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  }, 60_000);
  afterAll(() => api.close());

  it('gives the first result, and is refused with other content under the same id', async () => {
    const commandId = '77777777-0000-4000-8000-000000000001';
    const send = (name: string) =>
      api.as('ciso').query<{ addBusinessUnit: Record<string, unknown> }>(ADD_UNIT, { input: { name, commandId } });
    const [first, second, other] = [await send('Kommunen'), await send('Kommunen'), await send('Regionen')];
    expect(second.data!.addBusinessUnit).toEqual({ ...first.data!.addBusinessUnit, repeated: true });
    expect(first.data!.addBusinessUnit.repeated).toBe(false);
    expect(other.code).toBe('platform.command-id-reused');
  });
});
