// SPDX-License-Identifier: EUPL-1.2
import { cellAt, readWorkbook } from '#libs/spreadsheet';
import { testApi, type TestApi } from '../support/api.js';
import { fillOrganisation, type FilledIds } from '../support/fill.js';

interface Node {
  eventId: string;
  type: string;
  title: string;
  label: string;
  subjectKind: string;
  subjectId: string;
  subjectTitle: string | null;
  actorName: string | null;
  actorId: string | null;
  actorSystem: string | null;
  position: string;
  withdrawn: boolean;
  causationId: string | null;
}
interface Page {
  eventLog: { nodes: Node[]; endCursor: string | null; hasNextPage: boolean };
}

const ARGS = `$first: Int, $after: String, $types: [String!], $stream: UUID, $event: UUID, $person: UUID, $system: String, $unit: UUID,
  $occurredFrom: Day, $occurredTo: Day, $recordedFrom: Day, $recordedTo: Day, $search: String, $at: Day, $knownAt: Instant`;
const GIVEN = ARGS.match(/\$\w+/g)!
  .map((name) => `${name.slice(1)}: ${name}`)
  .join(', ');
const LOG = `query (${ARGS}) { eventLog(${GIVEN}) { nodes { eventId type title label subjectKind subjectId subjectTitle actorName actorId
  actorSystem position withdrawn causationId } endCursor hasNextPage } }`;

const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

describe('the event log', () => {
  let api: TestApi;
  let ids: FilledIds;
  beforeAll(async () => {
    api = await testApi();
    ids = await fillOrganisation(api, api.own, 'egna', 3);
    await fillOrganisation(api, api.other, 'andras');
    await api.settled();
  }, 60_000);
  afterAll(() => api.close());

  const ask = async (variables: object = {}, headers = {}): Promise<Page['eventLog']> => {
    const { data, text } = await api.as('auditor').query<Page>(LOG, { first: 200, ...variables }, headers);
    if (!data) throw new Error(text);
    return data.eventLog;
  };
  const codeOf = async (variables: object): Promise<string | undefined> =>
    (await api.as('auditor').query(LOG, { ...variables })).code;
  const identify = async (title: string): Promise<string> => {
    const input = { title, unitIds: [ids.unitId] };
    const document = 'mutation ($input: IdentifyRiskInput!) { identifyRisk(input: $input) { id } }';
    const { data, text } = await api.as('ciso').query<{ identifyRisk: { id: string } }>(document, { input });
    if (!data) throw new Error(text);
    return data.identifyRisk.id;
  };

  it('says what happened, to what and by whom, in the language of who asks', async () => {
    const { nodes } = await ask({ types: ['RiskAssessed'], stream: ids.riskId });
    expect(nodes[0]).toMatchObject({
      label: 'Riskbedömning',
      subjectKind: 'risk',
      subjectId: ids.riskId,
      subjectTitle: 'egna 2',
      actorName: expect.stringMatching(/\S/) as string,
    });
    expect(nodes[0]!.title).toMatch(/^Riskbedömning: konsekvens 3, sannolikhet \d, före åtgärder$/);
    const english = await ask({ types: ['RiskAssessed'], stream: ids.riskId }, { 'accept-language': 'en' });
    expect(english.nodes[0]!.title).toMatch(/^Risk assessment: consequence 3, likelihood \d, before measures$/);
  });

  it('gives the newest first, each event once, while others go on recording', async () => {
    const whole = (await ask()).nodes.map(({ eventId }) => eventId);
    const seen: string[] = [];
    let after: string | null | undefined;
    do {
      const page = await ask({ first: 7, after });
      seen.push(...page.nodes.map(({ eventId }) => eventId));
      after = page.hasNextPage ? page.endCursor : undefined;
      await identify(`Medan någon läser ${seen.length}`);
    } while (after);
    expect(seen).toEqual(whole);
  });

  it.each<[string, (ids: FilledIds) => object, (node: Node) => boolean]>([
    ['event types', () => ({ types: ['RiskIdentified', 'PersonAdded'] }), ({ type }) => /RiskId|PersonA/.test(type)],
    ['an object', ({ riskId }) => ({ stream: riskId }), ({ subjectId }) => subjectId === ids.riskId],
    ['a person', () => ({ person: api.own.persons.ciso }), ({ actorId }) => actorId === api.own.persons.ciso],
    ['words of a title', () => ({ search: 'EGNA 1' }), ({ subjectTitle }) => /egna 1/.test(subjectTitle ?? '')],
    ['the days it happened', () => ({ occurredFrom: today, occurredTo: today }), () => true],
    ['the days it was recorded', () => ({ recordedFrom: today, recordedTo: today }), () => true],
  ])('is narrowed by %s', async (_, filter, fits) => {
    const { nodes } = await ask(filter(ids));
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.filter((node) => !fits(node))).toEqual([]);
    const ours = new Set(nodes.map(({ eventId }) => eventId));
    const left = (await ask()).nodes.filter(({ eventId }) => !ours.has(eventId));
    expect(left.filter((node) => 'subjectTitle' in node && fits(node) && !('occurredFrom' in filter(ids))).length).toBe(
      'recordedFrom' in filter(ids) ? left.length : 0,
    );
  });

  it('knows nothing of days on which nothing happened', async () => {
    for (const filter of [{ occurredTo: yesterday }, { recordedTo: yesterday }, { at: yesterday }])
      expect(await ask(filter)).toMatchObject({ nodes: [], hasNextPage: false });
    expect((await ask({ knownAt: `${yesterday}T12:00:00.000Z` })).nodes).toEqual([]);
    expect(await codeOf({ knownAt: new Date(Date.now() + 60_000).toISOString() })).toBe('platform.known-in-future');
    expect(await codeOf({ at: '2999-01-01' })).toBe('platform.day-in-future');
  });

  it('takes events that name a unit or one below it', async () => {
    const add = 'mutation ($input: AddBusinessUnitInput!) { addBusinessUnit(input: $input) { id } }';
    const input = { name: 'Under', parentId: ids.unitId };
    const { data } = await api.as('ciso').query<{ addBusinessUnit: { id: string } }>(add, { input });
    const below = data!.addBusinessUnit.id;
    await api.settled();
    const riskIn = 'mutation ($input: IdentifyRiskInput!) { identifyRisk(input: $input) { id } }';
    await api.as('ciso').query(riskIn, { input: { title: 'Längst ned', unitIds: [below] } });
    await api.settled();
    const under = (await ask({ unit: below })).nodes.map(({ title }) => title);
    expect(under).toEqual(['Risk upptäckt: Under', 'Verksamhet upplagd: Under']);
    const above = (await ask({ unit: ids.unitId })).nodes.map(({ title }) => title);
    expect(above).toEqual(expect.arrayContaining(under));
    expect((await ask({ unit: '00000000-0000-4000-8000-00000000dead' })).nodes).toEqual([]);
  });

  it('marks what has been withdrawn', async () => {
    const { attestationId } = ids;
    const withdraw = 'mutation ($input: WithdrawAttestationInput!) { withdrawAttestation(input: $input) { id } }';
    await api.as('ciso').query(withdraw, { input: { attestationId, reason: 'Fel fil.' } });
    const { nodes } = await ask({ stream: attestationId });
    expect(nodes.map(({ title, withdrawn }) => [title.slice(0, 28), withdrawn])).toEqual([
      ['Intyg återtaget: Fel fil.', false],
      [expect.stringMatching(/^Intyg: /), true],
    ]);
  });

  it('leads from what the system did to the event that it answered to', async () => {
    const decide = 'mutation ($input: RecordRiskDecisionInput!) { recordRiskDecision(input: $input) { id } }';
    const input = { riskId: ids.riskId, choice: 'mitigate', rationale: 'Den är stor.', measureTitle: 'Nya lås' };
    const { code } = await api.as('leadership').query(decide, { input });
    expect(code).toBeUndefined();
    let answered: Node | undefined;
    while (!answered) [answered] = (await ask({ types: ['SecurityMeasureProposed'], search: 'Nya lås' })).nodes;
    const { causationId, position, actorId, actorSystem } = answered;
    expect([actorId, actorSystem]).toEqual([null, expect.stringMatching(/./)]);
    const { nodes } = await ask({ event: causationId, after: position, first: 1 });
    expect(nodes).toMatchObject([{ eventId: causationId, title: 'Riskbeslut: minska', subjectId: ids.riskId }]);
    const bySystem = (await ask({ system: actorSystem })).nodes;
    expect(bySystem.length).toBeGreaterThan(0);
    expect(bySystem.filter((node) => node.actorSystem !== actorSystem)).toEqual([]);
  });

  it('shows nothing of another organisation, whoever is asked for', async () => {
    const theirs = (await api.as('auditor', api.other).query<Page>(LOG, { first: 200 })).data!.eventLog.nodes;
    const ours = (await ask()).nodes;
    const ourIds = new Set(ours.map(({ eventId }) => eventId));
    expect(theirs.filter(({ eventId }) => ourIds.has(eventId))).toEqual([]);
    for (const [key, value] of [
      ['stream', theirs[0]!.subjectId],
      ['event', theirs[0]!.eventId],
      ['person', api.other.persons.ciso],
      ['search', 'andras'],
    ] as const)
      expect((await ask({ [key]: value })).nodes).toEqual([]);
    const beforeTheirs = await ask({ after: theirs[0]!.position });
    expect(beforeTheirs.nodes.filter(({ eventId }) => !ourIds.has(eventId))).toEqual([]);
  });

  it.each<[string, object, string | undefined]>([
    ['no events', { first: 0 }, 'platform.page-size'],
    ['too many', { first: 201 }, 'platform.page-size'],
    ['a mark that is none', { after: "1.1.1'; DROP TABLE es.events" }, 'platform.bad-cursor'],
    ['a mark beyond numbers', { after: '99999.99999999999999999999.9999999999999999999' }, 'platform.bad-cursor'],
    ['a word too long', { search: 'x'.repeat(201) }, 'platform.bad-filter'],
    ['a word with a null', { search: 'a\u0000b' }, 'platform.bad-request'],
    ['very many types', { types: Array.from({ length: 201 }, () => 'x') }, 'platform.bad-filter'],
    ['signs of a pattern', { search: '%_\\' }, undefined],
    ['an unknown type', { types: ["x' OR true"] }, undefined],
  ])('takes %s without harm', async (_, variables, code) => {
    const answer = await api.as('auditor').query<Page>(LOG, { ...variables });
    expect(answer.code).toBe(code);
    if (!code) expect(answer.data!.eventLog.nodes).toEqual([]);
  });

  it('has a name for every event type there is', async () => {
    const { data } = await api
      .as('auditor')
      .query<{ eventLabels: { type: string; label: string }[] }>('{ eventLabels { type label } }');
    expect(data!.eventLabels.length).toBeGreaterThan(40);
  });

  it('is taken out as a file under the same filter, by those who may', async () => {
    const { nodes } = await ask({ types: ['RiskIdentified'] });
    const file = async (path: string): Promise<string> => (await api.as('auditor').fetch(path)).text();
    const lines = (await file('/export/events.jsonl?types=RiskIdentified')).trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as Node).eventId)).toEqual(nodes.map(({ eventId }) => eventId));
    const csv = await file('/export/events.csv?types=RiskIdentified');
    expect(csv.trim().split('\r\n')).toHaveLength(nodes.length + 1);
    for (const { eventId, title } of nodes) expect([csv.includes(eventId), csv.includes(title)]).toEqual([true, true]);
    const workbook = await api.as('auditor').fetch('/export/events.xlsx?types=RiskIdentified');
    const { sheets } = await readWorkbook(Buffer.from(await workbook.arrayBuffer()), 'events.xlsx');
    const ids = ['eventId', ...nodes.map(({ eventId }) => eventId)];
    expect(sheets[0]!.rows.map((row) => cellAt(row, 11).text)).toEqual(ids);
    expect((await api.as('staff').fetch('/export/events.csv')).status).toBe(403);
    expect((await api.as('auditor').fetch('/export/events.csv?person=x')).status).toBe(400);
    expect((await api.as('auditor').fetch('/export/events.csv?occurredTo=x')).status).toBe(400);
    expect(await file(`/export/events.jsonl?recordedTo=${yesterday}`)).toBe('');
  });
});
