// SPDX-License-Identifier: EUPL-1.2
import { answerOf, type Asker, type TestApi, testApi } from '../support/api.js';
import { fillOrganisation } from '../support/fill.js';
import { must } from '../support/send.js';

jest.setTimeout(120_000);

let api: TestApi;
let officer: Asker;
let procurementId: string;
let unitId: string;

async function send(name: string, input: Record<string, unknown>): Promise<string> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { made: ${name}(input: $input) { id } }`;
  const { data, errors } = await officer.query<{ made: { id: string } }>(document, { input });
  expect(errors).toEqual([]);
  return data!.made.id;
}

beforeAll(async () => {
  api = await testApi();
  ({ unitId } = await fillOrganisation(api, api.own, 'eget'));
  officer = api.as('procurementOfficer');
  procurementId = await send('startProcurement', { name: 'Journalsystem', unitIds: [unitId] });
  const low = { confidentiality: 1, integrity: 1, availability: 1, traceability: 1 };
  await send('linkProcurement', { procurementId, class: low });
  await send('generateRequirementList', { procurementId });
  await api.settled();
});
afterAll(() => api.close());

const annex = (asker: Asker, file = `${procurementId}.docx`) => asker.fetch(`/export/procurement/${file}`);

describe('the annex of a procurement', () => {
  it.each(['docx', 'xlsx'])('is a download as .%s, for every role of the organisation', async (format) => {
    for (const role of ['procurementOfficer', 'staff', 'auditor'] as const) {
      const response = await annex(api.as(role), `${procurementId}.${format}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; .*Journalsystem/);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(5_000);
    }
  });
  it('is not there for another organisation, and says nothing of it', async () => {
    const { code, status } = await answerOf(await annex(api.as('ciso', api.other)));
    const nobodys = await answerOf(await annex(api.as('ciso'), '00000000-0000-4000-8000-00000000dead.docx'));
    expect([code, status]).toEqual(['procurement.unknown', nobodys.status]);
    expect(nobodys.code).toBe('procurement.unknown');
  });
  it('has no other format and no other name', async () => {
    for (const file of [`${procurementId}.pdf`, 'x.docx', `${procurementId}`])
      expect((await answerOf(await annex(officer, file))).code).toBe('platform.not-found');
  });
  it('shows nothing of a day before the procurement began', async () => {
    const { code } = await answerOf(await annex(officer, `${procurementId}.docx?at=2020-01-01`));
    expect(code).toBe('procurement.unknown');
  });
});

describe('a contract that says when its supplier is to be followed up', () => {
  const plannedFor = async (supplier: string) => {
    await api.settled();
    const answer = await api
      .as('auditor')
      .query<{ followUps: { nodes: { followUpId: string; title: string }[] } }>(
        '{ followUps(targetKind: supplier) { nodes { followUpId title dueOn status unitIds responsibleId } } }',
      );
    expect(answer.errors).toEqual([]);
    return answer.data!.followUps.nodes.filter(({ title }) => title === supplier);
  };
  const until = async (supplier: string) => {
    for (let left = 100; left > 0; left -= 1) {
      const found = await plannedFor(supplier);
      if (found.length > 0) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return [];
  };

  it('has that planned for whoever signed it, once, and the follow-up says because of what', async () => {
    const started = await must(officer, 'startProcurement', { name: 'Larm', unitIds: [unitId] });
    const terms = { procurementId: started.id, supplier: 'Trygg Larm AB', followUpOn: '2020-01-01' };
    const signed = await must(officer, 'signContract', terms);
    await must(officer, 'signContract', terms);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(Date.now());
    const [followUp, ...more] = await until('Trygg Larm AB');
    expect(more).toEqual([]);
    expect(followUp).toMatchObject({
      ...{ dueOn: today, status: 'planned', unitIds: [unitId] },
      responsibleId: api.own.persons.procurementOfficer,
    });
    const history = await api
      .as('auditor')
      .query('query($id: UUID!) { events(stream: $id) { type actorSystem causationId } }', {
        id: followUp!.followUpId,
      });
    expect(history.data).toEqual({
      events: [
        {
          ...{ type: 'FollowUpPlanned', actorSystem: 'followup.plan-when-contracted' },
          causationId: signed.eventIds[0],
        },
      ],
    });
  });
});
