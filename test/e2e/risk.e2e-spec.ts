// SPDX-License-Identifier: EUPL-1.2
import { v7 } from 'uuid';
import { type TestApi, testApi } from '../support/api.js';
import { must, send } from '../support/send.js';

jest.setTimeout(60_000);

let api: TestApi;
const unit = { top: v7(), ward: v7(), school: v7() };
beforeAll(async () => {
  api = await testApi();
  const administrator = api.as('administrator');
  await must(administrator, 'addBusinessUnit', { unitId: unit.top, name: 'Omsorg' });
  await must(administrator, 'addBusinessUnit', { unitId: unit.ward, name: 'Boendet', parentId: unit.top });
  await must(administrator, 'addBusinessUnit', { unitId: unit.school, name: 'Skola' });
});
afterAll(() => api.close());

const judgement = (riskId: string, degree: number, frequencyPerYear = 0.5) => ({
  riskId,
  phase: 'before',
  consequences: [
    { harm: 'trust', degree },
    { harm: 'economy', degree: 0 },
  ],
  likelihood: { likeliest: '2030-01-01', frequencyPerYear },
  certainty: 'medium',
});

async function judgedRisk(unitId: string, degree: number): Promise<string> {
  const owner = api.as('riskOwner');
  const { id } = await must(owner, 'identifyRisk', { title: `Risk av grad ${degree}`, unitIds: [unitId] });
  await must(owner, 'assessRisk', judgement(id, degree));
  return id;
}

const riskAt = async (id: string, position: string): Promise<Record<string, unknown>> => {
  const document = `query($id: UUID!, $position: String) { risk(id: $id, minPosition: $position) {
    status size choice waitsForId threat version assessments { consequence likelihoodLevel consequences { harm degree } }
    decisions { rationale mandateId asLeadership byId } proposalsUpward { byId } followUps { status } } }`;
  const answer = await api.as('auditor').query<{ risk: Record<string, unknown> }>(document, { id, position });
  expect(answer.errors).toEqual([]);
  return answer.data!.risk;
};

describe('a risk from analysis to decision', () => {
  it('is found in an analysis, judged, decided on within a mandate and followed up', async () => {
    const owner = api.as('riskOwner');
    const analysis = await must(owner, 'openRiskAnalysis', { title: 'Nytt system', unitIds: [unit.ward] });
    const risk = await must(owner, 'identifyRisk', { analysisId: analysis.id, title: 'Avbrott', threat: 'Brand' });
    await must(owner, 'assessRisk', judgement(risk.id, 2));
    const mandate = await must(api.as('leadership'), 'grantMandate', {
      ...{ personId: api.own.persons.riskOwner, unitId: unit.top, maxConsequence: 2, maxLikelihood: 4 },
    });
    await must(owner, 'proposeRiskTreatment', { riskId: risk.id, treatment: 'accept', proposal: 'Lev med den' });
    const decision = { riskId: risk.id, choice: 'accept', rationale: 'Liten', reviewOn: '2035-01-01' };
    await must(owner, 'recordRiskDecision', decision);
    const last = await must(owner, 'followUpRisk', { riskId: risk.id, status: 'better' });
    expect(await riskAt(risk.id, last.position)).toMatchObject({
      ...{ status: 'decided', size: 8, choice: 'accept', waitsForId: null, threat: 'Brand', version: 5 },
      assessments: [
        {
          consequence: 2,
          likelihoodLevel: 4,
          consequences: [
            { harm: 'economy', degree: 0 },
            { harm: 'trust', degree: 2 },
          ],
        },
      ],
      decisions: [{ rationale: 'Liten', mandateId: mandate.id, asLeadership: false, byId: api.own.persons.riskOwner }],
      followUps: [{ status: 'better' }],
    });
    const closing = await must(owner, 'closeRiskAnalysis', { analysisId: analysis.id, summary: 'En risk' });
    const answer = await api
      .as('staff')
      .query(
        `query($p: String) { riskAnalyses(status: closed, minPosition: $p) { totalCount nodes { title riskCount } } }`,
        { p: closing.position },
      );
    expect(answer.data).toEqual({
      riskAnalyses: { totalCount: 1, nodes: [{ title: 'Nytt system', riskCount: 1 }] },
    });
    const late = await send(owner, 'identifyRisk', { analysisId: analysis.id, title: 'För sent' });
    expect(late.code).toBe('risk.analysis-closed');
  });

  it('above the mandate goes to the nearest above who has one, and then to the leadership', async () => {
    const riskId = await judgedRisk(unit.ward, 3);
    const wish = { riskId, choice: 'mitigate', rationale: 'För stor för mig' };
    const upward = await must(api.as('riskOwner'), 'recordRiskDecision', wish);
    expect(await riskAt(riskId, upward.position)).toMatchObject({ status: 'proposedUpward', waitsForId: null });
    const { ciso } = api.own.persons;
    await must(api.as('leadership'), 'grantMandate', { personId: ciso, maxConsequence: 3, maxLikelihood: 5 });
    const again = await must(api.as('riskOwner'), 'recordRiskDecision', { ...wish, rationale: 'Fortfarande' });
    expect(await riskAt(riskId, again.position)).toMatchObject({ status: 'proposedUpward', waitsForId: ciso });
    const decided = await must(api.as('ciso'), 'recordRiskDecision', wish);
    expect(await riskAt(riskId, decided.position)).toMatchObject({ status: 'decided', waitsForId: null });
  });

  it('of any size is for the leadership to decide', async () => {
    const riskId = await judgedRisk(unit.school, 4);
    const decided = await must(api.as('leadership'), 'recordRiskDecision', {
      riskId,
      choice: 'avoid',
      rationale: 'Nej',
    });
    expect(await riskAt(riskId, decided.position)).toMatchObject({
      decisions: [{ asLeadership: true, mandateId: null }],
    });
  });

  it('is decided on right after it was judged: the decision sees the judgement', async () => {
    for (let i = 0; i < 5; i += 1) {
      const riskId = await judgedRisk(unit.ward, i % 3);
      await must(api.as('leadership'), 'recordRiskDecision', { riskId, choice: 'accept', rationale: 'Snabbt' });
    }
  });
});

describe('a command', () => {
  it('sent again with its id and content gives the first result, also where we chose the id of the object', async () => {
    const input = { commandId: v7(), title: 'Dubblett', unitIds: [unit.ward], threat: null };
    const first = await must(api.as('riskOwner'), 'identifyRisk', input);
    expect(await must(api.as('riskOwner'), 'identifyRisk', input)).toEqual({ ...first, repeated: true });
    const other = await send(api.as('riskOwner'), 'identifyRisk', { ...input, title: 'En annan' });
    expect(other.code).toBe('platform.command-id-reused');
  });

  it('with a version that has passed is refused, with the version there is', async () => {
    const riskId = await judgedRisk(unit.ward, 1);
    const stale = await send(api.as('riskOwner'), 'closeRisk', { riskId, reason: 'Borta', expectedVersion: 1 });
    expect(stale.errors[0]!.extensions).toEqual({
      code: 'platform.version-conflict',
      params: { streamId: riskId, expected: 1, actual: 2 },
    });
  });

  it.each([
    ['identifyRisk', () => ({ title: 'x', unitIds: [v7()] }), 'organisation.unit-unknown'],
    ['identifyRisk', () => ({ title: 'x', unitIds: [unit.ward], ownerId: v7() }), 'organisation.person-unknown'],
    ['identifyRisk', () => ({ title: 'x', analysisId: v7() }), 'risk.analysis-unknown'],
    ['openRiskAnalysis', () => ({ title: 'x', unitIds: [unit.ward], leaderId: v7() }), 'organisation.person-unknown'],
    ['openRiskAnalysis', () => ({ title: 'x', unitIds: [] }), 'platform.invalid-event'],
    ['assessRisk', () => judgement(v7(), 2), 'risk.unknown'],
    ['recordRiskDecision', () => ({ riskId: v7(), choice: 'accept', rationale: 'x' }), 'risk.unknown'],
    ['followUpRisk', () => ({ riskId: v7(), status: 'better' }), 'risk.unknown'],
    ['closeRisk', () => ({ riskId: v7(), reason: 'x' }), 'risk.unknown'],
    ['withdrawRiskEntries', () => ({ riskId: v7(), eventIds: [v7()], reason: 'x' }), 'risk.unknown'],
    ['closeRiskAnalysis', () => ({ analysisId: v7() }), 'risk.analysis-unknown'],
    ['withdrawRiskAnalysis', () => ({ analysisId: v7(), reason: 'x' }), 'risk.analysis-unknown'],
  ])('%s about something unknown is refused and leaves nothing: %#', async (mutation, input, code) => {
    const before = await api.owner('SELECT count(*) FROM es.events', [], api.own.organisationId);
    expect((await send(api.as('ciso'), mutation, input())).code).toBe(code);
    expect(await api.owner('SELECT count(*) FROM es.events', [], api.own.organisationId)).toEqual(before);
  });

  it('about another organisation’s risk or unit is refused as if it did not exist', async () => {
    const riskId = await judgedRisk(unit.ward, 2);
    const stranger = api.as('ciso', api.other);
    const decide = await send(stranger, 'recordRiskDecision', { riskId, choice: 'accept', rationale: 'x' });
    expect(decide.code).toBe('risk.unknown');
    expect((await send(stranger, 'closeRisk', { riskId, reason: 'x' })).code).toBe('risk.unknown');
    const identify = await send(stranger, 'identifyRisk', { title: 'x', unitIds: [unit.ward] });
    expect(identify.code).toBe('organisation.unit-unknown');
    const read = await stranger.query('query($id: UUID!) { risk(id: $id) { title } }', { id: riskId });
    expect(read.data).toEqual({ risk: null });
  });
});

describe('withdrawing', () => {
  it('a risk analysis leaves it in the register as withdrawn, and takes no more risks', async () => {
    const owner = api.as('riskOwner');
    const { id: analysisId } = await must(owner, 'openRiskAnalysis', { title: 'Dubblett', unitIds: [unit.ward] });
    const { position } = await must(owner, 'withdrawRiskAnalysis', { analysisId, reason: 'Öppnad två gånger' });
    const document =
      'query($id: UUID!, $p: String) { riskAnalysis(id: $id, minPosition: $p) { status leaderId version } }';
    const answer = await api.as('auditor').query(document, { id: analysisId, p: position });
    expect(answer.data).toEqual({
      riskAnalysis: { status: 'withdrawn', leaderId: api.own.persons.riskOwner, version: 2 },
    });
    expect((await send(owner, 'identifyRisk', { analysisId, title: 'x' })).code).toBe('risk.analysis-withdrawn');
  });

  it('a decision leaves the risk as it was judged, and the decision out of its story', async () => {
    const riskId = await judgedRisk(unit.ward, 1);
    const wish = { riskId, choice: 'accept', rationale: 'Fel risk' };
    const { eventIds } = await must(api.as('leadership'), 'recordRiskDecision', wish);
    const gone = await must(api.as('leadership'), 'withdrawRiskEntries', { riskId, eventIds, reason: 'Fel risk' });
    expect(await riskAt(riskId, gone.position)).toMatchObject({ status: 'assessed', choice: null, decisions: [] });
  });
});

describe('the risk register', () => {
  it('filters, sorts and pages', async () => {
    const document = `query($after: String) { risks(first: 2, after: $after, unitId: "${unit.ward}", sort: "size", descending: true) {
      totalCount nodes { riskId size } pageInfo { hasNextPage endCursor } } }`;
    type Page = {
      risks: { totalCount: number; nodes: { riskId: string; size: number }[]; pageInfo: { endCursor: string } };
    };
    await api.settled();
    const sizes: number[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const page: Page = (await api.as('staff').query<Page>(document, { after })).data!;
      sizes.push(...page.risks.nodes.map(({ size }) => size));
      total = page.risks.totalCount;
      after = page.risks.nodes.length === 2 ? page.risks.pageInfo.endCursor : null;
    } while (after);
    expect(sizes).toHaveLength(total);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
  it.each([
    ['status: decided'],
    ['choice: accept'],
    ['minSize: 9'],
    ['due: true'],
    ['search: "grad"'],
    ['sort: "title"'],
    ['ownerId: "00000000-0000-4000-8000-000000000001"'],
    ['waitsForId: "00000000-0000-4000-8000-000000000001"'],
    ['analysisId: "00000000-0000-4000-8000-000000000001"'],
  ])('takes %s', async (filter) => {
    const answer = await api.as('staff').query(`{ risks(${filter}) { totalCount nodes { title } } }`);
    expect(answer.errors).toEqual([]);
  });
  it('refuses a sort it does not know', async () =>
    expect((await api.as('staff').query('{ risks(sort: "colour") { totalCount } }')).code).toBe(
      'platform.unknown-sort',
    ));
  it('tells the scales', async () => {
    const answer = await api.as('staff').query('{ riskScales { harmTypes likelihoodLevels { level fromPerYear } } }');
    expect(answer.errors).toEqual([]);
  });
});
