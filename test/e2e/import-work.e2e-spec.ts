// SPDX-License-Identifier: EUPL-1.2
import { v7 } from 'uuid';
import { type Answer, type Asker, type TestApi, testApi } from '../support/api.js';

jest.setTimeout(120_000);

interface Imported {
  position: string | null;
  fresh: number;
  details: number;
  problems: { row: number | null; column: string | null; code: string }[];
}
let api: TestApi;
let ciso: Asker;
beforeAll(async () => {
  api = await testApi();
  ciso = api.as('ciso');
  const fileId = await upload('Enhet\nKommunledning\n');
  const { position } = await imported('importBusinessUnits', { fileId, commandId: v7() });
  await asked('query($p: String) { businessUnits(minPosition: $p) { totalCount } }', position);
});
afterAll(() => api.close());

async function upload(text: string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([text]), 'arbete.csv');
  const response = await ciso.fetch('/files', { method: 'POST', body: form });
  expect(response.status).toBe(200);
  return ((await response.json()) as { fileId: string }).fileId;
}

const importing = (mutation: string, input: object): Promise<Answer<{ imported: Imported }>> =>
  ciso.query<{ imported: Imported }>(
    `mutation($input: ImportRegisterInput!) { imported: ${mutation}(input: $input) {
      position fresh details problems { row column code } } }`,
    { input },
  );
async function imported(mutation: string, input: object): Promise<Imported> {
  const answer = await importing(mutation, input);
  expect(answer.errors).toEqual([]);
  return answer.data!.imported;
}
async function asked<T>(document: string, p: string | null): Promise<T> {
  const { data, errors } = await ciso.query<T>(document, { p });
  expect(errors).toEqual([]);
  return data!;
}
const inYears = (years: number): string => `${new Date().getFullYear() + years}-03-01`;

/** Tried first, then written, then sent once more under the same id. */
async function taken(mutation: string, text: string): Promise<Imported> {
  const fileId = await upload(text);
  const tried = await imported(mutation, { fileId, commandId: v7(), dryRun: true });
  expect(tried).toMatchObject({ position: null, problems: [] });
  const wish = { fileId, commandId: v7() };
  const done = await imported(mutation, wish);
  expect(await imported(mutation, wish)).toMatchObject({ fresh: done.fresh, problems: [] });
  return done;
}

it('incidents out of a file are reported on their days, and sorted where it says how serious they are', async () => {
  const text = `Rubrik;Typ;Kategori;Enhet;Allvar;Datum
Dator borta;Incident;Stöld;Kommunledning;Hög;2025-02-03
Fel bilaga;Avvikelse;Felskick;Kommunledning;;2025-02-04
`;
  const { fresh, details, position } = await taken('importIncidents', text);
  expect({ fresh, details }).toEqual({ fresh: 2, details: 1 });
  const { incidents } = await asked<{ incidents: { nodes: object[] } }>(
    `query($p: String) { incidents(first: 10, minPosition: $p) { nodes { title kind category status severity reportedOn } } }`,
    position,
  );
  expect(incidents.nodes).toEqual(
    expect.arrayContaining([
      {
        ...{ title: 'Dator borta', kind: 'incident', category: 'lost', status: 'triaged', severity: 'serious' },
        reportedOn: '2025-02-03',
      },
      {
        ...{ title: 'Fel bilaga', kind: 'nonconformity', category: 'wrongReceiver', status: 'reported' },
        ...{ severity: null, reportedOn: '2025-02-04' },
      },
    ]),
  );
  const again = await imported('importIncidents', { fileId: await upload(text), commandId: v7(), dryRun: true });
  expect(again.problems).toEqual([2, 3].map((row) => ({ row, column: 'A', code: 'import.row-exists' })));
});

it('needs out of a file become procurements at their first step', async () => {
  const text = `Upphandling;Verksamhet;Behov;Behövs\nSkrivare;Kommunledning;Nya;${inYears(1)}\n`;
  const { position } = await taken('importProcurements', text);
  const { procurements } = await asked<{ procurements: { nodes: object[] } }>(
    `query($p: String) { procurements(first: 10, minPosition: $p) { nodes { name step wantedOn } } }`,
    position,
  );
  expect(procurements.nodes).toEqual([expect.objectContaining({ name: 'Skrivare', wantedOn: inYears(1) })]);
});

it('a year plan becomes follow-ups, each with its recurrence', async () => {
  const text = `Uppföljning;Gäller;Vad;Ska göras;Upprepas\nKlassas det?;Arbetssätt;Klassning;${inYears(1)};årligen\n`;
  const { position } = await taken('importFollowUps', text);
  const { followUps } = await asked<{ followUps: { nodes: object[] } }>(
    `query($p: String) { followUps(first: 10, minPosition: $p) { nodes { title dueOn rule targetKind wayOfWorking } } }`,
    position,
  );
  expect(followUps.nodes).toEqual([
    {
      ...{ title: 'Klassas det?', dueOn: inYears(1), rule: 'FREQ=YEARLY' },
      ...{ targetKind: 'wayOfWorking', wayOfWorking: 'classification' },
    },
  ]);
});

it('what the ways of working have in place earns its measures', async () => {
  const text = `Arbetssätt;Del;Dokument\nKlassning;Beslut;Riktlinje 12\nKlassning;Roller;Riktlinje 12\nKlassning;32.4;Rutin 3\n`;
  const { fresh, position } = await taken('importPractices', text);
  expect(fresh).toBe(3);
  const { measure } = await asked<{ measure: { met: boolean } }>(
    `query($p: String) { measure(id: "4.1", minPosition: $p) { met } }`,
    position,
  );
  expect(measure.met).toBe(true);
});

it.each([
  ['importPractices', 'Arbetssätt;Del\nKlassning;Beslut\n', 'practice.decision-missing'],
  ['importFollowUps', 'Uppföljning;Gäller;Vad;Ska göras\nKlassas det?;Risk;;2020-01-01\n', 'import.cell-needed'],
])('%s writes nothing while something hinders it, and says what', async (mutation, text, code) => {
  const fileId = await upload(text);
  const { problems } = await imported(mutation, { fileId, commandId: v7(), dryRun: true });
  expect(problems.map((problem) => problem.code)).toContain(code);
  const refused = await importing(mutation, { fileId, commandId: v7() });
  expect(['assessment.workbook-problems', code]).toContain(refused.code);
});
