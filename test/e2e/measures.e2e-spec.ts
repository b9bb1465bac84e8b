// SPDX-License-Identifier: EUPL-1.2
import { v7 } from 'uuid';
import { type TestApi, testApi } from '../support/api.js';
import { must, send } from '../support/send.js';

jest.setTimeout(60_000);

let api: TestApi;
const unit = { ward: v7(), school: v7() };
beforeAll(async () => {
  api = await testApi();
  await must(api.as('administrator'), 'addBusinessUnit', { unitId: unit.ward, name: 'Boendet' });
  await must(api.as('administrator'), 'addBusinessUnit', { unitId: unit.school, name: 'Skola' });
});
afterAll(() => api.close());

interface Measure {
  measureId: string;
  title: string;
  status: string;
}
const measures = async (filter: string, position?: string): Promise<Measure[]> => {
  const document = `query($p: String) { securityMeasures(minPosition: $p, ${filter}) {
    nodes { measureId title status riskId unitIds modelMeasureId introducedUnitIds fit hours dueOn } } }`;
  const answer = await api.as('auditor').query<{ securityMeasures: { nodes: Measure[] } }>(document, { p: position });
  expect(answer.errors).toEqual([]);
  return answer.data!.securityMeasures.nodes;
};

/** Asks again until there is an answer: a reaction comes after the read models. */
async function eventually<T>(ask: () => Promise<T[]>): Promise<T[]> {
  for (let left = 100; left > 0; left -= 1) {
    const rows = await ask();
    if (rows.length > 0) return rows;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return [];
}

describe('a security measure', () => {
  it('is proposed, decided on, resourced, introduced unit by unit, evaluated and stopped', async () => {
    const ciso = api.as('ciso');
    const { id: measureId } = await must(api.as('staff'), 'proposeSecurityMeasure', {
      ...{ title: 'Tvåfaktor', unitIds: [unit.ward, unit.school], description: null },
    });
    await must(ciso, 'decideSecurityMeasure', { measureId, introduce: true, reason: 'Rimligt', modelMeasureId: '6.4' });
    const responsibleId = api.own.persons.riskOwner;
    await must(ciso, 'allocateMeasureResources', { measureId, hours: 40, responsibleId, dueOn: '2099-01-01' });
    const part = await must(ciso, 'introduceSecurityMeasure', { measureId, unitIds: [unit.school] });
    expect(await measures('status: introducedInPart', part.position)).toEqual([
      {
        ...{ measureId, title: 'Tvåfaktor', status: 'introducedInPart', riskId: null, modelMeasureId: '6.4' },
        ...{ unitIds: [unit.ward, unit.school], introducedUnitIds: [unit.school], fit: null, hours: 40 },
        dueOn: '2099-01-01',
      },
    ]);
    await must(ciso, 'introduceSecurityMeasure', { measureId });
    const evaluated = await must(ciso, 'evaluateSecurityMeasure', { measureId, fit: true, sufficient: false });
    expect(await measures('evaluated: true, status: introduced', evaluated.position)).toMatchObject([{ fit: true }]);
    const stopped = await must(ciso, 'stopSecurityMeasure', { measureId, reason: 'Ersatt' });
    const withdrawn = { measureId, eventIds: stopped.eventIds, reason: 'Fel åtgärd' };
    const back = await must(ciso, 'withdrawSecurityMeasureEntries', withdrawn);
    const one = await api
      .as('staff')
      .query('query($id: UUID!, $p: String) { securityMeasure(id: $id, minPosition: $p) { status version } }', {
        ...{ id: measureId, p: back.position },
      });
    expect(one.data).toEqual({ securityMeasure: { status: 'introduced', version: 8 } });
  });

  it('that is decided with a due day that has passed is overdue', async () => {
    const ciso = api.as('ciso');
    const { id: measureId } = await must(ciso, 'proposeSecurityMeasure', { title: 'Sen', unitIds: [unit.ward] });
    await must(ciso, 'decideSecurityMeasure', { measureId, introduce: true, reason: 'Rimligt' });
    const past = new Date(Date.now() - 10 * 86_400_000);
    const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
    const { position } = await must(ciso, 'allocateMeasureResources', {
      ...{ measureId, dueOn: day, occurredAt: past.toISOString() },
    });
    expect(await measures('overdue: true', position)).toMatchObject([{ title: 'Sen' }]);
    expect((await measures('overdue: false', position)).map(({ title }) => title)).not.toContain('Sen');
  });

  it.each([
    ['proposeSecurityMeasure', () => ({ title: 'x', unitIds: [v7()] }), 'organisation.unit-unknown'],
    ['proposeSecurityMeasure', () => ({ title: 'x', riskId: v7() }), 'risk.unknown'],
    ['proposeSecurityMeasure', () => ({ title: 'x' }), 'measures.no-unit'],
    [
      'proposeSecurityMeasure',
      () => ({ title: 'x', unitIds: [unit.ward], modelMeasureId: '7.1' }),
      'measures.model-measure-unknown',
    ],
    ['decideSecurityMeasure', () => ({ measureId: v7(), introduce: true, reason: 'x' }), 'measures.unknown'],
    ['allocateMeasureResources', () => ({ measureId: v7(), hours: 1 }), 'measures.unknown'],
    ['allocateMeasureResources', () => ({ measureId: v7(), responsibleId: v7() }), 'organisation.person-unknown'],
    ['introduceSecurityMeasure', () => ({ measureId: v7() }), 'measures.unknown'],
    ['evaluateSecurityMeasure', () => ({ measureId: v7(), fit: true, sufficient: true }), 'measures.unknown'],
    ['stopSecurityMeasure', () => ({ measureId: v7(), reason: 'x' }), 'measures.unknown'],
    ['withdrawSecurityMeasureEntries', () => ({ measureId: v7(), eventIds: [v7()], reason: 'x' }), 'measures.unknown'],
  ])('%s about something unknown is refused and leaves nothing: %#', async (mutation, input, code) => {
    const before = await api.owner('SELECT count(*) FROM es.events', [], api.own.organisationId);
    expect((await send(api.as('ciso'), mutation, input())).code).toBe(code);
    expect(await api.owner('SELECT count(*) FROM es.events', [], api.own.organisationId)).toEqual(before);
  });
});

describe('a risk decided as mitigate', () => {
  it('proposes its measure once, however often it is decided', async () => {
    const leadership = api.as('leadership');
    const { id: riskId } = await must(leadership, 'identifyRisk', { title: 'Avbrott', unitIds: [unit.ward] });
    await must(leadership, 'assessRisk', {
      ...{ riskId, phase: 'before', certainty: 'low', consequences: [{ harm: 'trust', degree: 4 }] },
      likelihood: { frequencyPerYear: 1 },
    });
    const wish = { riskId, choice: 'mitigate', rationale: 'Rimligt', measureTitle: 'Reservkraft' };
    const first = await must(leadership, 'recordRiskDecision', wish);
    const [proposed] = await eventually(() => measures(`riskId: "${riskId}"`, first.position));
    expect(proposed).toMatchObject({ title: 'Reservkraft', status: 'proposed', riskId, unitIds: [unit.ward] });

    const shouted = { ...wish, rationale: 'Fortfarande', measureTitle: 'RESERVKRAFT ' };
    await must(leadership, 'recordRiskDecision', shouted);
    await must(leadership, 'recordRiskDecision', { ...wish, choice: 'accept', rationale: 'Ändrat' });
    const other = await must(leadership, 'recordRiskDecision', { ...wish, measureTitle: 'Larm' });
    await eventually(async () => (await measures('search: "Larm"', other.position)).slice(0, 1));
    expect((await measures(`riskId: "${riskId}"`)).map(({ title }) => title)).toEqual(['Larm', 'Reservkraft']);

    const measureId = proposed!.measureId;
    const events = await api
      .as('auditor')
      .query<{ events: object[] }>('query($id: UUID!) { events(stream: $id) { type actorSystem causationId } }', {
        id: measureId,
      });
    expect(events.data!.events).toEqual([
      {
        ...{ type: 'SecurityMeasureProposed', actorSystem: 'measures.propose-when-mitigated' },
        causationId: first.eventIds[0],
      },
    ]);
  });
});
