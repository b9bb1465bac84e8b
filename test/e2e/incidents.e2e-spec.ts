// SPDX-License-Identifier: EUPL-1.2
import { v7 } from 'uuid';
import { type TestApi, testApi } from '../support/api.js';
import { must, send } from '../support/send.js';

jest.setTimeout(60_000);

let api: TestApi;
const unitId = v7();
beforeAll(async () => {
  api = await testApi();
  await must(api.as('administrator'), 'addBusinessUnit', { unitId, name: 'Vården' });
});
afterAll(() => api.close());

const report = {
  kind: 'incident',
  category: 'outage',
  title: 'Journalsystemet nere',
  ongoing: 'yes',
  unitIds: [unitId],
};
const FIELDS = `incidentId title status severity reportedBy anonymous waitsForSecond nextDueAt riskIds
  verdicts { track significant proposedBy secondBy } clocks { track step dueAt sentAt reference }
  lessons { title proposes ledToId } linked { id kind title } timeline { type byId text detail } investigation { rootCause cost }`;
interface Incident {
  status: string;
  waitsForSecond: boolean;
  clocks: { step: string; dueAt: string; sentAt: string | null }[];
  timeline: { type: string; byId: string | null }[];
  [field: string]: unknown;
}
async function incident(id: string, minPosition?: string): Promise<Incident> {
  const document = `query($id: UUID!, $p: String) { incident(id: $id, minPosition: $p) { ${FIELDS} } }`;
  const { data, errors } = await api.as('auditor').query<{ incident: Incident }>(document, { id, p: minPosition });
  expect(errors).toEqual([]);
  return data!.incident;
}
const codeOf = async (asker: ReturnType<TestApi['as']>, mutation: string, input: object) =>
  (await send(asker, mutation, input)).code;

describe('an incident', () => {
  it('is reported, sorted, judged by two, reported on, investigated, learnt from and closed', async () => {
    const ciso = api.as('ciso');
    const leader = api.as('leadership');
    const { id: incidentId } = await must(api.as('staff'), 'reportIncident', report);
    await must(ciso, 'triageIncident', { incidentId, kind: 'incident', severity: 'serious', urgency: 'immediate' });
    const identifiedAt = new Date(Date.now() - 60_000).toISOString();
    const judgement = { incidentId, track: 'csl', significant: true };
    const judged = await must(ciso, 'proposeSignificance', { ...judgement, reason: 'Länge nere', identifiedAt });
    const running = await incident(incidentId, judged.position);
    expect(running).toMatchObject({ waitsForSecond: true, verdicts: [{ secondBy: null }] });
    expect(running.clocks.map(({ step, dueAt }) => [step, Date.parse(dueAt) - Date.parse(identifiedAt)])).toEqual([
      ['earlyWarning', 24 * 3_600_000],
      ['notification', 72 * 3_600_000],
    ]);
    expect(await codeOf(ciso, 'decideSignificance', judgement)).toBe('incident.same-person');
    await must(leader, 'decideSignificance', judgement);
    const sentAt = new Date().toISOString();
    for (const step of ['earlyWarning', 'notification'])
      await must(ciso, 'recordNotification', { incidentId, track: 'csl', step, reference: `C-${step}`, sentAt });
    expect(await codeOf(ciso, 'closeIncident', { incidentId, toldReporter: true, toldUnits: true })).toBe(
      'incident.not-investigated',
    );
    await must(ciso, 'investigateIncident', {
      incidentId,
      rootCause: 'Ingen reservdrift',
      cause: 'systemFault',
      cost: 1,
    });
    await must(ciso, 'recordLesson', { incidentId, title: 'Skaffa reservdrift', proposes: 'routine' });
    await must(ciso, 'recordIncidentAction', { incidentId, action: 'restored', note: 'I drift' });
    expect(await codeOf(ciso, 'closeIncident', { incidentId, toldReporter: true, toldUnits: true })).toBe(
      'incident.notifications-left',
    );
    await must(ciso, 'recordNotification', {
      ...{ incidentId, track: 'csl', step: 'finalReport', reference: 'C-3', sentAt: new Date().toISOString() },
    });
    const closed = await must(ciso, 'closeIncident', { incidentId, toldReporter: true, toldUnits: true });
    const done = await incident(incidentId, closed.position);
    expect(done).toMatchObject({
      ...{ status: 'closed', nextDueAt: null, waitsForSecond: false, reportedBy: api.own.persons.staff },
      ...{ investigation: { rootCause: 'Ingen reservdrift', cost: 1 }, lessons: [{ proposes: 'routine' }] },
    });
    expect(done.timeline).toHaveLength(11);
  });

  it('that is withdrawn in part stands as it stood before', async () => {
    const { id: incidentId } = await must(api.as('staff'), 'reportIncident', report);
    const { eventIds } = await must(api.as('ciso'), 'rejectIncident', { incidentId, reason: 'Underhåll' });
    expect(
      await codeOf(api.as('ciso'), 'linkIncident', { incidentId, assetIds: [], riskIds: [], measureIds: [] }),
    ).toBe('incident.rejected');
    const back = await must(api.as('ciso'), 'withdrawIncidentEntries', { incidentId, eventIds, reason: 'Fel' });
    expect(await incident(incidentId, back.position)).toMatchObject({ status: 'reported' });
  });

  it('reported anonymously is nobody’s: neither the row, nor its timeline, nor the log holds the person', async () => {
    const { id, position } = await must(api.as('staff'), 'reportIncident', { ...report, anonymous: true });
    expect(await incident(id, position)).toMatchObject({ reportedBy: null, timeline: [{ byId: null }] });
    const rows = await api.owner('SELECT e::text FROM es.events e WHERE stream_id = $1', [id], api.own.organisationId);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(api.own.persons.staff);
  });

  it('tells by name what its lessons led to, what it was linked to and which incidents share its cause', async () => {
    const ciso = api.as('ciso');
    const { id: incidentId } = await must(api.as('staff'), 'reportIncident', report);
    const { id: earlier } = await must(api.as('staff'), 'reportIncident', { ...report, title: 'Samma sak i våras' });
    const { id: assetId } = await must(ciso, 'registerAsset', { name: 'Jurnal', kind: 'system', unitIds: [unitId] });
    await must(ciso, 'changeAsset', { assetId, name: 'Journal', unitIds: [unitId] });
    await must(ciso, 'triageIncident', { incidentId, kind: 'incident', severity: 'low', urgency: 'low' });
    await must(ciso, 'linkIncident', { incidentId, assetIds: [assetId], riskIds: [], measureIds: [] });
    const cause = { rootCause: 'Ingen reservdrift', cause: 'systemFault', relatedIncidentIds: [earlier] };
    await must(ciso, 'investigateIncident', { incidentId, ...cause });
    const lesson = await must(ciso, 'recordLesson', { incidentId, title: 'Öva driftstopp', proposes: 'measure' });
    await api.settled();
    const { linked, lessons } = await incident(incidentId, lesson.position);
    const [{ ledToId }] = lessons as [{ ledToId: string }];
    const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);
    expect((linked as { title: string }[]).sort(byTitle)).toEqual([
      { id: assetId, kind: 'asset', title: 'Journal' },
      { id: earlier, kind: 'incident', title: 'Samma sak i våras' },
      { id: ledToId, kind: 'measure', title: 'Öva driftstopp' },
    ]);
  });

  it('is linked only to what there is in the organisation', async () => {
    const { id: incidentId } = await must(api.as('staff'), 'reportIncident', report);
    const theirs = await must(api.as('ciso'), 'identifyRisk', { title: 'Avbrott', unitIds: [unitId] });
    const links = { incidentId, assetIds: [], measureIds: [] };
    const linked = await must(api.as('ciso'), 'linkIncident', { ...links, riskIds: [theirs.id] });
    expect(await incident(incidentId, linked.position)).toMatchObject({
      riskIds: [theirs.id],
      linked: [{ id: theirs.id, kind: 'risk', title: 'Avbrott' }],
    });
    expect(await codeOf(api.as('ciso'), 'linkIncident', { ...links, riskIds: [incidentId] })).toBe(
      'incident.object-unknown',
    );
  });
});
