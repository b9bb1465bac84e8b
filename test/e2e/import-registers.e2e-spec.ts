// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { v7 } from 'uuid';
import { writeXlsx } from '#libs/spreadsheet';
import { type Answer, type Asker, type TestApi, testApi } from '../support/api.js';

jest.setTimeout(120_000);

const UNITS = 'docs/examples/lillans-enheter.xlsx';
const RISKS = 'docs/examples/lillans-risker.csv';
const DAY = '2025-09-30';

interface Imported {
  position: string | null;
  fresh: number;
  known: number;
  details: number;
  mapping: { columns: Record<string, string> } | null;
  problems: { sheet: string | null; row: number | null; column: string | null; code: string }[];
}

let api: TestApi;
let ciso: Asker;
beforeAll(async () => {
  api = await testApi();
  ciso = api.as('ciso');
});
afterAll(() => api.close());

async function upload(path: string, bytes: Buffer = readFileSync(path)): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), path.split('/').at(-1)!);
  const response = await ciso.fetch('/files', { method: 'POST', body: form });
  expect(response.status).toBe(200);
  return ((await response.json()) as { fileId: string }).fileId;
}

function importing(mutation: string, input: object): Promise<Answer<{ imported: Imported }>> {
  const document = `mutation($input: ImportRegisterInput!) { imported: ${mutation}(input: $input) {
    position fresh known details mapping problems { sheet row column code } } }`;
  return ciso.query<{ imported: Imported }>(document, { input: { day: DAY, ...input } });
}

async function imported(mutation: string, input: object): Promise<Imported> {
  const answer = await importing(mutation, input);
  expect(answer.errors).toEqual([]);
  return answer.data!.imported;
}

async function count(register: 'businessUnits' | 'risks', minPosition?: string | null): Promise<number> {
  const document = `query($minPosition: String) { found: ${register}(minPosition: $minPosition) { totalCount } }`;
  const { data, errors } = await ciso.query<{ found: { totalCount: number } }>(document, { minPosition });
  expect(errors).toEqual([]);
  return data!.found.totalCount;
}

/** Head counts recorded, in all. */
const headCounts = async (): Promise<number> =>
  Number(
    (
      await api.owner(
        `SELECT count(*) AS n FROM es.events WHERE type = 'HeadCountRecorded'`,
        [],
        api.own.organisationId,
      )
    )[0]!['n'],
  );

it('business units and risks come out of files: a dry run first, then all of it, once', async () => {
  const before = await count('businessUnits');
  const fileId = await upload(UNITS);

  const tried = await imported('importBusinessUnits', { fileId, dryRun: true });
  expect(tried).toMatchObject({ position: null, fresh: 9, known: 0, details: 6, problems: [] });
  expect(tried.mapping!.columns).toMatchObject({ name: 'Enhet', parent: 'Tillhör', headCount: 'Antal anställda' });
  expect(await count('businessUnits')).toBe(before);

  const commandId = '00000000-0000-4000-8000-00000000a001';
  const done = await imported('importBusinessUnits', { fileId, commandId });
  expect(done.fresh).toBe(9);
  expect(await count('businessUnits', done.position)).toBe(before + 9);
  expect(await headCounts()).toBe(6);

  const again = await imported('importBusinessUnits', { fileId, commandId: '00000000-0000-4000-8000-00000000a002' });
  expect(again).toMatchObject({ fresh: 0, known: 9, problems: [] });
  expect(await count('businessUnits', again.position)).toBe(before + 9);
  expect(await headCounts()).toBe(6);

  const risks = await upload(RISKS);
  const wish = { fileId: risks, commandId: '00000000-0000-4000-8000-00000000a003' };
  const found = await imported('importRisks', wish);
  expect(found).toMatchObject({ fresh: 4, details: 3, problems: [] });
  expect(await count('risks', found.position)).toBe(4);

  const retried = await imported('importRisks', wish);
  expect(await count('risks', retried.position)).toBe(4);
  const anew = await imported('importRisks', { fileId: risks, dryRun: true });
  expect(anew.problems.map(({ code, row, column }) => [code, row, column])).toEqual(
    [2, 3, 4, 5].map((row) => ['import.risk-exists', row, 'A']),
  );
});

it('150 systems come out of one file in one go, with the classes that their owners are to approve', async () => {
  const headers = [
    'System',
    'Verksamhet',
    'Konfidentialitet',
    'Riktighet',
    'Tillgänglighet',
    'Spårbarhet',
    'Motivering',
  ];
  const systems = Array.from({ length: 150 }, (_, i) => [
    `System ${i}`,
    'Kommunledning',
    `${i % 4}`,
    '1',
    '2',
    '0',
    'Skäl',
  ]);
  const bytes = await writeXlsx([{ name: 'System', rows: [headers, ...systems], headerRow: 1 }]);
  const wish = { fileId: await upload('system.xlsx', bytes), commandId: v7() };
  const looked = await imported('importAssets', { ...wish, commandId: v7(), dryRun: true });
  expect(looked).toMatchObject({ position: null, fresh: 150, details: 150, problems: [] });
  const done = await imported('importAssets', wish);
  expect(done).toMatchObject({ fresh: 150, problems: [] });
  expect(await imported('importAssets', wish)).toMatchObject({ fresh: 150, problems: [] });
  const document = `query($p: String) { classifications(status: proposed, minPosition: $p) { totalCount } }`;
  const { data } = await ciso.query<{ classifications: { totalCount: number } }>(document, { p: done.position });
  expect(data!.classifications.totalCount).toBe(150);
});

it('nothing is written while there is a problem, and every one is named', async () => {
  const before = await count('businessUnits');
  const fileId = await upload(
    'fel.csv',
    Buffer.from('Enhet;Tillhör;Antal anställda\nBad;Ingenstans;tolv\n;;5\nNy;;3\n'),
  );
  const { problems } = await imported('importBusinessUnits', { fileId, dryRun: true });
  expect(problems).toEqual([
    { sheet: 'fel', row: 2, column: 'C', code: 'import.head-count-unclear' },
    { sheet: 'fel', row: 3, column: 'A', code: 'import.unit-name-missing' },
    { sheet: 'fel', row: 2, column: 'B', code: 'import.unit-parent-unknown' },
  ]);
  const refused = await importing('importBusinessUnits', { fileId });
  expect(refused.code).toBe('assessment.workbook-problems');
  expect(refused.errors[0]!.message).toContain('3');
  expect(await count('businessUnits')).toBe(before);
});

it('a dry run says what would hinder the import beside the file itself', async () => {
  const commandId = '00000000-0000-4000-8000-00000000a004';
  const input = { fileId: await upload('en.csv', Buffer.from('Enhet\nArkivet\n')), commandId };
  expect((await imported('importBusinessUnits', { ...input, dryRun: true })).problems).toEqual([]);
  await imported('importBusinessUnits', input);
  const other = { fileId: await upload('två.csv', Buffer.from('Enhet\nMuseet\n')), commandId };
  const { problems } = await imported('importBusinessUnits', { ...other, dryRun: true });
  expect(problems).toMatchObject([{ sheet: null, row: null, code: 'platform.command-id-reused' }]);
  expect((await importing('importBusinessUnits', other)).code).toBe('platform.command-id-reused');
});

it('a file that is no workbook is refused with what to do', async () => {
  const refused = await importing('importRisks', { fileId: await upload('x.xlsx', Buffer.from('%PDF-1.7')) });
  expect(refused.code).toBe('spreadsheet.not-a-workbook');
});
