// SPDX-License-Identifier: EUPL-1.2
import { type Asker, type TestApi, testApi } from '../support/api.js';
import { must, send } from '../support/send.js';

jest.setTimeout(120_000);

let api: TestApi;
let officer: Asker;
let unitIds: string[];
beforeAll(async () => {
  api = await testApi();
  officer = api.as('procurementOfficer');
  unitIds = [(await must(api.as('administrator'), 'addBusinessUnit', { name: 'Vårdcentralen' })).id];
});
afterAll(() => api.close());

const asset = async (name: string, kind: string): Promise<string> => {
  const ownerId = api.own.persons.riskOwner;
  return (await must(api.as('ciso'), 'registerAsset', { name, kind, ownerId, unitIds })).id;
};

/** Classifies an asset; the approval's event is what everything that follows is because of. */
async function classify(assetId: string, confidentiality: number): Promise<string> {
  const levels = { confidentiality, integrity: 1, availability: 1, traceability: 0 };
  const reasons = { confidentiality: 'Sekretess', integrity: 'Vård', availability: 'Vård', traceability: 'Nej' };
  await must(api.as('ciso'), 'proposeClassification', { assetId, levels, reasons });
  const approved = await must(api.as('riskOwner'), 'approveClassification', { assetId });
  await api.settled();
  return approved.eventIds[0]!;
}

interface Details {
  class: { confidentiality: number };
  classSource: string;
  toReview: boolean;
  assetIds: string[];
  review: { added: { requirementId: string }[]; dropped: { requirementId: string }[] } | null;
}
const FIELDS = `class { confidentiality } classSource toReview assetIds
  review { added { requirementId } dropped { requirementId } }`;
async function details(procurementId: string): Promise<Details> {
  await api.settled();
  const { data, errors } = await officer.query<{ procurement: Details }>(
    `query($id: UUID!) { procurement(id: $id) { ${FIELDS} } }`,
    { id: procurementId },
  );
  expect(errors).toEqual([]);
  return data!.procurement;
}
/** Reactions answer in their own time. */
async function until(procurementId: string, good: (found: Details) => boolean): Promise<Details> {
  for (let left = 200; left > 0; left -= 1) {
    const found = await details(procurementId);
    if (good(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return details(procurementId);
}
const events = async (stream: string) => {
  const { data } = await officer.query<{
    events: { type: string; actorSystem: string | null; causationId: string | null }[];
  }>('query($stream: UUID!) { events(stream: $stream, first: 200) { type actorSystem causationId } }', { stream });
  return data!.events;
};

/** A system that carries information of this class, and a procurement of the system with its list. */
async function procured(name: string, confidentiality: number) {
  const [system, information] = [await asset(name, 'system'), await asset(`${name}uppgifter`, 'information')];
  await must(api.as('ciso'), 'linkAssets', { assetId: system, toAssetId: information, relation: 'carries' });
  await classify(information, confidentiality);
  const { id: procurementId } = await must(officer, 'startProcurement', { name, unitIds });
  await must(officer, 'linkProcurement', { procurementId, assetIds: [system] });
  await must(officer, 'generateRequirementList', { procurementId });
  return { procurementId, system, information };
}

it('a procurement gets its class from what it is about, with the reason', async () => {
  const { procurementId, system } = await procured('Journal', 2);
  expect(await details(procurementId)).toMatchObject({
    ...{ class: { confidentiality: 2 }, classSource: 'classification', assetIds: [system], toReview: false },
  });
  const { data } = await officer.query(
    `query($ids: [UUID!]!) { procurementClass(assetIds: $ids) { class { confidentiality }
       reasons { aspect level name from } assets { name class { confidentiality } } } }`,
    { ids: [system] },
  );
  expect(data).toEqual({
    procurementClass: {
      class: { confidentiality: 2 },
      reasons: [
        { aspect: 'confidentiality', level: 2, name: 'Journal', from: 'Journaluppgifter' },
        { aspect: 'integrity', level: 1, name: 'Journal', from: 'Journaluppgifter' },
        { aspect: 'availability', level: 1, name: 'Journal', from: 'Journaluppgifter' },
      ],
      assets: [{ name: 'Journal', class: { confidentiality: 2 } }],
    },
  });
});

it('when what a system carries is classified anew, the open list is to be reviewed, because of that', async () => {
  const { procurementId, information } = await procured('Röntgen', 1);
  const approval = await classify(information, 3);
  const found = await until(procurementId, ({ toReview }) => toReview);
  expect(found.class).toEqual({ confidentiality: 3 });
  expect(found.review!.added.map(({ requirementId }) => requirementId.slice(0, 2))).toEqual(
    expect.arrayContaining(['K2', 'K3']),
  );
  expect(found.review!.dropped).toEqual([]);
  expect((await events(procurementId)).slice(-2)).toEqual([
    { type: 'ProcurementLinked', actorSystem: 'procurement.follow-class', causationId: approval },
    { type: 'RequirementListReviewDue', actorSystem: 'procurement.follow-class', causationId: approval },
  ]);
  const { data } = await officer.query<{ tasks: { nodes: { title: string; kind: string }[] } }>(
    '{ tasks(first: 100) { nodes { title kind } } }',
  );
  expect(data!.tasks.nodes).toContainEqual({ title: 'Röntgen', kind: 'procurementReview' });

  await classify(information, 1);
  const back = await until(procurementId, ({ toReview }) => !toReview);
  expect([back.class, back.review]).toEqual([{ confidentiality: 1 }, null]);
});

it('a link between assets moves the class too; a class given by hand does not follow', async () => {
  const { procurementId, system } = await procured('Larm', 1);
  const byHand = await procured('Kök', 1);
  const same = { integrity: 1, availability: 1, traceability: 0 };
  const given = { class: { confidentiality: 1, ...same }, assetIds: [byHand.system] };
  await must(officer, 'linkProcurement', { procurementId: byHand.procurementId, ...given });
  const secret = await asset('Skyddade personer', 'information');
  await classify(secret, 3);
  for (const assetId of [system, byHand.system])
    await must(api.as('ciso'), 'linkAssets', { assetId, toAssetId: secret, relation: 'carries' });
  expect((await until(procurementId, ({ toReview }) => toReview)).class).toEqual({ confidentiality: 3 });
  expect(await details(byHand.procurementId)).toMatchObject({
    ...{ class: { confidentiality: 1 }, classSource: 'entered', toReview: false },
  });
});

it('an asset that is not classified, or not of the organisation, gives no class', async () => {
  const bare = await asset('Oklassad', 'system');
  const { id: procurementId } = await must(officer, 'startProcurement', { name: 'Oklassat', unitIds });
  const link = (assetIds: string[]) => send(officer, 'linkProcurement', { procurementId, assetIds });
  expect((await link([bare])).code).toBe('procurement.class-missing');
  expect((await link([])).code).toBe('procurement.class-missing');
  const { id: foreignUnit } = await must(api.as('administrator', api.other), 'addBusinessUnit', { name: 'Annan' });
  const theirs = await must(api.as('ciso', api.other), 'registerAsset', {
    ...{ name: 'Deras', kind: 'system', ownerId: api.other.persons.riskOwner, unitIds: [foreignUnit] },
  });
  await api.settled();
  expect((await link([theirs.id])).code).toBe('inventory.asset-unknown');
  const { text } = await officer.query(
    'query($ids: [UUID!]!) { procurementClass(assetIds: $ids) { assets { name } class { confidentiality } } }',
    { ids: [theirs.id] },
  );
  expect(text).not.toContain('Deras');
});
