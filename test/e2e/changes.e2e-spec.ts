// SPDX-License-Identifier: EUPL-1.2
import { testApi, type TestApi } from '../support/api.js';
import { fillOrganisation, type FilledIds } from '../support/fill.js';

const DAY = 86_400_000;
const day = (ago: number): string =>
  new Date(Date.now() - ago * DAY).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

interface Moment {
  level: number;
  points: { exact: string };
  asOfEvent: string;
}
interface Changes {
  then: Moment;
  now: Moment;
  areas: { code: string; levelThen: number; levelNow: number }[];
  measures: {
    measureId: string;
    gained: boolean;
    because: string;
    expiredOn: string | null;
    events: { eventId: string; type: string; withdrawn: boolean }[];
  }[];
  questions: { no: number }[];
  counts: { type: string; count: number }[];
}

const CHANGES = `query ($from: Day!, $to: Day!, $knownFrom: Instant, $knownTo: Instant) {
  changes(from: $from, to: $to, knownFrom: $knownFrom, knownTo: $knownTo) {
    then { level points { exact } asOfEvent } now { level points { exact } asOfEvent }
    areas { code levelThen levelNow }
    measures { measureId gained because expiredOn events { eventId type withdrawn } }
    questions { no } counts { type count } } }`;

describe('two moments compared', () => {
  let api: TestApi;
  let ids: FilledIds;
  beforeAll(async () => {
    api = await testApi();
    ids = await fillOrganisation(api, api.own, 'egna');
    await fillOrganisation(api, api.other, 'andras', 3);
    await api.settled();
  }, 60_000);
  afterAll(() => api.close());

  const compare = async (variables: object): Promise<Changes> => {
    const { data, text } = await api.as('auditor').query<{ changes: Changes }>(CHANGES, { ...variables });
    if (!data) throw new Error(text);
    return data.changes;
  };
  const attest = async (measureId: string, from: string, to?: string): Promise<string> => {
    const document = 'mutation ($input: AttestMeasureInput!) { attestMeasure(input: $input) { id } }';
    const input = { measureId, from, to, statement: 'Så är det.', links: ['https://example.se/bevis'] };
    const { data, text } = await api.as('ciso').query<{ attestMeasure: { id: string } }>(document, { input });
    if (!data) throw new Error(text);
    await api.settled();
    return data.attestMeasure.id;
  };
  const of = ({ measures }: Changes, id: string) => measures.find(({ measureId }) => measureId === id);

  it('name what was gained, by which event, and the question that it gave points to', async () => {
    await attest('2.1', day(0));
    const changes = await compare({ from: day(1), to: day(0) });
    expect(of(changes, '2.1')).toMatchObject({ gained: true, because: 'event', events: [{ type: 'MeasureAttested' }] });
    expect(changes.questions.map(({ no }) => no)).toContain(2);
    expect(changes.counts).toContainEqual({ type: 'MeasureAttested', count: expect.any(Number) as number });
    expect(changes.areas).toHaveLength(10);
  });

  it('name evidence that expired, with the day and what it rested on', async () => {
    await attest('13.1', day(60), day(10));
    const changes = await compare({ from: day(20), to: day(0) });
    expect(of(changes, '13.1')).toMatchObject({
      ...{ gained: false, because: 'expired', expiredOn: day(10) },
      events: [{ type: 'MeasureAttested' }],
    });
    expect(of(await compare({ from: day(20), to: day(11) }), '13.1')).toBeUndefined();
  });

  it('name the event that took evidence back, between what was known then and now', async () => {
    const attestationId = await attest('15.1', day(5));
    const knownFrom = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const withdraw = 'mutation ($input: WithdrawAttestationInput!) { withdrawAttestation(input: $input) { id } }';
    await api.as('ciso').query(withdraw, { input: { attestationId, reason: 'Fel.' } });
    await api.settled();
    const changes = await compare({ from: day(0), to: day(0), knownFrom });
    expect(of(changes, '15.1')).toMatchObject({
      ...{ gained: false, because: 'event' },
      events: [{ type: 'MeasureAttested', withdrawn: true }],
    });
    expect(changes.counts).toEqual([{ type: 'AttestationWithdrawn', count: 1 }]);
    expect(of(await compare({ from: day(0), to: day(0) }), '15.1')).toBeUndefined();
  });

  it('say the same level and points as the level itself does', async () => {
    const { now, then } = await compare({ from: day(20), to: day(0) });
    for (const [moment, at] of [
      [then, day(20)],
      [now, day(0)],
    ] as const) {
      const { data } = await api
        .as('auditor')
        .query<{ maturity: Moment }>('query ($at: Day) { maturity(at: $at) { level points { exact } asOfEvent } }', {
          at,
        });
      expect(moment).toEqual(data!.maturity);
    }
  });

  it('are the same twice: nothing differs', async () => {
    const { measures, questions, counts } = await compare({ from: day(0), to: day(0) });
    expect({ measures, questions, counts }).toEqual({ measures: [], questions: [], counts: [] });
  });

  it('count only what is the organisation’s own', async () => {
    const { counts } = await compare({ from: day(1), to: day(0) });
    expect(counts.find(({ type }) => type === 'RiskIdentified')).toEqual({ type: 'RiskIdentified', count: 1 });
    expect(ids.riskId).toMatch(/-/);
  });

  it('are refused the wrong way round', async () => {
    const { code } = await api.as('auditor').query(CHANGES, { from: day(0), to: day(1) });
    expect(code).toBe('assessment.period-reversed');
  });
});
