// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises';
import { testApi, type TestApi } from '../support/api.js';
import { fillOrganisation, type FilledIds } from '../support/fill.js';

const DAY = 86_400_000;
const day = (ago: number): string => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10);
const noon = (ago: number): string => `${day(ago)}T12:00:00.000Z`;

const RISKS = `query ($at: Day, $k: Instant, $due: Boolean) {
  risks(at: $at, knownAt: $k, due: $due, sort: "title") { totalCount nodes { riskId title status size } } }`;
const RISK = `query ($id: UUID!, $at: Day, $k: Instant) {
  risk(id: $id, at: $at, knownAt: $k) { status size assessments { consequence } decisions { choice } followUps { note } } }`;

interface Seen {
  risks: { totalCount: number; nodes: { title: string }[] };
  risk: { assessments: { consequence: number }[] } | null;
  riskAnalysis: { status: string } | null;
}

describe('registers and objects of the past', () => {
  let api: TestApi;
  let ids: FilledIds;
  beforeAll(async () => {
    api = await testApi();
    ids = await fillOrganisation(api, api.own, 'idag');
  }, 60_000);
  afterAll(() => api.close());

  const ask = async (document: string, variables: object): Promise<Partial<Seen> & { code?: string }> => {
    const { data, code } = await api.as('auditor').query<Seen>(document, { ...variables });
    return { ...data, code };
  };
  const send = async (mutation: string, input: object): Promise<{ id: string; eventIds: string[] }> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { id eventIds } }`;
    const { data, text } = await api
      .as('ciso')
      .query<Record<string, { id: string; eventIds: string[] }>>(document, { input });
    if (!data?.[mutation]) throw new Error(text);
    return data[mutation];
  };
  const late = { lateReason: 'Förs in i efterhand' };
  const identify = (title: string, ago: number) =>
    send('identifyRisk', { title, unitIds: [ids.unitId], occurredAt: noon(ago), ...late });

  it('show what had happened by the end of a day', async () => {
    const { id } = await identify('Gammal risk', 40);
    const judged = { phase: 'before', certainty: 'medium', consequences: [{ harm: 'trust', degree: 3 }] };
    await send('assessRisk', {
      ...{ riskId: id, ...judged, likelihood: { frequencyPerYear: 1 } },
      ...{ occurredAt: noon(35), ...late },
    });
    await api.settled();
    const titles = async (at: string) => (await ask(RISKS, { at })).risks?.nodes.map(({ title }) => title);
    expect(await titles(day(41))).toEqual([]);
    expect(await titles(day(40))).toEqual(['Gammal risk']);
    const before = await ask(RISK, { id, at: day(36) });
    expect(before.risk).toMatchObject({ status: 'identified', size: 0, assessments: [] });
    const after = await ask(RISK, { id, at: day(35) });
    expect(after.risk).toMatchObject({ status: 'assessed', assessments: [{ consequence: 3 }] });
    expect((await ask(RISK, { id: ids.riskId, at: day(1) })).risk).toBe(null);
  });

  it('show what was known at a time, whenever it had happened', async () => {
    await sleep(5);
    const before = new Date().toISOString();
    await sleep(5);
    await identify('Sent känd risk', 50);
    await api.settled();
    const found = async (variables: object) =>
      (await ask(RISKS, variables)).risks!.nodes.some(({ title }) => title === 'Sent känd risk');
    expect(await found({ k: before })).toBe(false);
    expect(await found({ at: day(45), k: before })).toBe(false);
    expect(await found({ at: day(45) })).toBe(true);
    expect(await found({ at: day(45), k: new Date().toISOString() })).toBe(true);
    expect(await found({ at: day(51) })).toBe(false);
    expect(await found({})).toBe(true);
  });

  it('leave out for all days what has been withdrawn, unless they are asked what was known before', async () => {
    const { id } = await identify('Prövad risk', 60);
    const judged = { riskId: id, phase: 'before', certainty: 'medium', likelihood: { frequencyPerYear: 1 } };
    const assess = async (degree: number, ago: number) =>
      (
        await send('assessRisk', {
          ...judged,
          consequences: [{ harm: 'trust', degree }],
          occurredAt: noon(ago),
          ...late,
        })
      ).eventIds;
    await assess(1, 58);
    const eventIds = await assess(4, 55);
    await assess(2, 20);
    await sleep(5);
    const before = new Date().toISOString();
    await sleep(5);
    await send('withdrawRiskEntries', { riskId: id, eventIds, reason: 'Fel risk' });
    await api.settled();
    const size = async (variables: object) =>
      (await ask(RISK, { id, ...variables })).risk!.assessments.map(({ consequence }) => consequence);
    expect(await size({ at: day(30) })).toEqual([1]);
    expect(await size({ at: day(30), k: before })).toEqual([1, 4]);
    expect(await size({ k: before })).toEqual([1, 4, 2]);
    expect(await size({})).toEqual([1, 2]);
  });

  it('show an object that was withdrawn as withdrawn, from its first day', async () => {
    const input = { title: 'Öppnad av misstag', unitIds: [ids.unitId], occurredAt: noon(29), ...late };
    const { id } = await send('openRiskAnalysis', input);
    await sleep(5);
    const before = new Date().toISOString();
    await sleep(5);
    await send('withdrawRiskAnalysis', { analysisId: id, reason: 'Dubblett' });
    await api.settled();
    const ONE = 'query ($id: UUID!, $at: Day, $k: Instant) { riskAnalysis(id: $id, at: $at, knownAt: $k) { status } }';
    const status = async (variables: object) => (await ask(ONE, { id, ...variables })).riskAnalysis?.status;
    expect(await status({ at: day(30) })).toBe(undefined);
    expect(await status({ at: day(28) })).toBe('withdrawn');
    expect(await status({ at: day(28), k: before })).toBe('open');
  });

  it('give the same rows for what is known now as for now itself', async () => {
    const now = await ask(RISKS, {});
    const known = await ask(RISKS, { k: new Date().toISOString() });
    expect(known.risks).toEqual(now.risks);
    expect((await ask(RISKS, { at: day(0) })).risks).toEqual(now.risks);
  });

  it('refuse what is still ahead', async () => {
    expect((await ask(RISKS, { at: day(-2) })).code).toBe('platform.day-in-future');
    const ahead = new Date(Date.now() + 60_000).toISOString();
    expect((await ask(RISKS, { k: ahead })).code).toBe('platform.known-in-future');
    expect(
      (await ask('{ risk(id: "00000000-0000-4000-8000-000000000001", at: "2999-01-01") { title } }', {})).code,
    ).toBe('platform.day-in-future');
  });
});
