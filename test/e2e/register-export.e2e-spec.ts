// SPDX-License-Identifier: EUPL-1.2
import { cellAt, readWorkbook } from '#libs/spreadsheet';
import { allContexts } from '#libs/installation';
import { type Asker, type TestApi, testApi } from '../support/api.js';
import { fillOrganisation } from '../support/fill.js';
import { must } from '../support/send.js';

jest.setTimeout(120_000);

let api: TestApi;
let ciso: Asker;
beforeAll(async () => {
  api = await testApi();
  await fillOrganisation(api, api.other, 'kanarie');
  await fillOrganisation(api, api.own, 'eget', 7);
  ciso = api.as('ciso');
  await api.settled();
});
afterAll(() => api.close());

const MANY = 10_000;

async function csv(path: string, asker = ciso): Promise<string[][]> {
  const response = await asker.fetch(`/export/register/${path}`);
  expect(response.status).toBe(200);
  const text = await response.text();
  return text
    .trim()
    .split('\r\n')
    .map((line) => line.replace(/^\ufeff/, '').split(';'));
}

async function titles(args: string): Promise<string[]> {
  const document = `{ risks(first: 200, ${args}) { nodes { title } } }`;
  const { data } = await ciso.query<{ risks: { nodes: { title: string }[] } }>(document);
  return data!.risks.nodes.map(({ title }) => title);
}

describe('a register as a file', () => {
  it.each([
    ['', 'sort: "size"'],
    ['&sort=title&descending=true', 'sort: "title", descending: true'],
    ['&sort=title&search=eget%203', 'sort: "title", search: "eget 3"'],
    ['&sort=title&status=decided', 'sort: "title", status: decided'],
    ['&sort=title&status=identified&minSize=1', 'sort: "title", status: identified, minSize: 1'],
  ])('holds exactly the rows of the query, in its order: %s', async (asked, args) => {
    const [header, ...rows] = await csv(`risks.csv?columns=title${asked}`);
    expect(header).toEqual(['Risk']);
    expect(rows.flat()).toEqual(await titles(args));
  });

  it('has the columns that are asked for, in that order, with words and names instead of codes and ids', async () => {
    const rows = await csv('risks.csv?columns=unitIds,title,status,ownerId&sort=title');
    expect(rows[0]).toEqual(['Verksamheter', 'Risk', 'Status', 'Ägare']);
    expect(rows.flat().join()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(new Set(rows.slice(1).map((row) => row[0]))).toEqual(new Set(['eget']));
  });

  it('is the same as a workbook, with days as days', async () => {
    const response = await ciso.fetch('/export/register/risks.xlsx?columns=title,size,assessedOn&sort=title');
    expect(response.headers.get('content-disposition')).toMatch(/risker-\d{4}-\d{2}-\d{2}\.xlsx/);
    const { sheets } = await readWorkbook(Buffer.from(await response.arrayBuffer()), 'risker.xlsx');
    const rows = sheets[0]!.rows.slice(1).map((row) => cellAt(row, 1).text);
    expect(rows).toEqual(await titles('sort: "title"'));
    expect(cellAt(sheets[0]!.rows[1], 2).kind).toBe('number');
    expect(cellAt(sheets[0]!.rows[1], 3).kind).toBe('date');
  });

  it.each(
    allContexts.flatMap(({ registers = [] }) => registers.map((register) => [register.query, register] as const)),
  )('%s gives every column that it says, in both languages', async (query, { columns }) => {
    for (const language of ['sv', 'en'] as const) {
      const response = await ciso.fetch(`/export/register/${query}.csv`, { headers: { 'accept-language': language } });
      const [header] = (await response.text()).split('\r\n');
      expect(header!.replace(/^\ufeff/, '').split(';')).toEqual(
        Object.values(columns).map((column) => column.header[language]),
      );
    }
  });

  it('never holds a formula', async () => {
    const { data } = await ciso.query<{ businessUnits: { nodes: { unitId: string }[] } }>(
      '{ businessUnits { nodes { unitId } } }',
    );
    const unitIds = [data!.businessUnits.nodes[0]!.unitId];
    await must(ciso, 'identifyRisk', { title: '=HYPERLINK("http://x.example")', unitIds });
    await api.settled();
    const rows = await csv('risks.csv?columns=title&search=HYPERLINK');
    expect(rows[1]![0]).toMatch(/^"?'=/);
  });

  it('holds nothing of another organisation, whatever is asked for', async () => {
    const { data } = await api
      .as('ciso', api.other)
      .query<{ businessUnits: { nodes: { unitId: string }[] } }>('{ businessUnits { nodes { unitId } } }');
    const theirs = data!.businessUnits.nodes[0]!.unitId;
    for (const asked of ['', `?underUnitId=${theirs}`, `?unitId=${theirs}`, '?search=kanarie'])
      expect(JSON.stringify(await csv(`risks.csv${asked}`))).not.toContain('kanarie');
  });

  it.each([
    ['risks.csv?status=nonsense', 400],
    ['risks.csv?sort=organisation_id', 400],
    ['risks.csv?sort=title;DROP', 400],
    ['risks.csv?columns=organisationId', 400],
    ['risks.csv?columns=title%20}%20me%20{%20login', 400],
    ['risks.csv?columns=__proto__', 400],
    ['risks.csv?columns=title&columns=size', 400],
    ['risks.csv?first=100000', 400],
    ['risks.csv?constructor=1', 400],
    ['risks.csv?unitId=1%27%20OR%201=1', 400],
    ['risks.csv?minSize=1e9', 400],
    ['risks.csv?search=%00', 400],
    ['risks.csv?search=a&search=b', 400],
    ['me.csv', 404],
    ['constructor.csv', 404],
    ['risks.pdf', 404],
    ['..%2f..%2fetc', 404],
  ])('refuses %s', async (path, status) => {
    const response = await ciso.fetch(`/export/register/${path}`);
    expect([path, response.status]).toEqual([path, status]);
    expect(await response.text()).toContain('"code":"platform.');
  });

  it('is not given to who is not signed in', async () => {
    expect((await api.nobody.fetch('/export/register/risks.csv')).status).toBe(401);
    expect((await api.account.fetch('/export/register/risks.csv')).status).toBe(403);
  });

  it('takes ten thousand rows, page by page', async () => {
    const columns = '"riskId", title, "unitIds", status, size, version, organisation_id';
    await api.owner(
      `INSERT INTO rm.risk (${columns}) SELECT gen_random_uuid(), 'många ' || n, '{}', 'identified', 0, 1, $1
       FROM generate_series(1, ${MANY}) n`,
      [api.own.organisationId],
      api.own.organisationId,
    );
    const rows = await csv('risks.csv?columns=title&search=m%C3%A5nga');
    expect(new Set(rows.slice(1).flat()).size).toBe(MANY);
    const response = await ciso.fetch('/export/register/risks.xlsx?search=m%C3%A5nga');
    const { sheets } = await readWorkbook(Buffer.from(await response.arrayBuffer()), 'risker.xlsx');
    expect(sheets[0]!.rows.length).toBe(MANY + 1);
  });
});

describe('the filter on a unit', () => {
  interface Nodes {
    nodes: { title: string }[];
    totalCount: number;
  }

  it('takes a unit and all below it, for risks, analyses and measures', async () => {
    const unit = async (name: string, parentId?: string): Promise<string> =>
      (await must(api.as('administrator'), 'addBusinessUnit', { name, parentId })).id;
    const above = await unit('Förvaltning');
    const below = await unit('Enhet', above);
    const beside = await unit('Bredvid');
    for (const [title, unitIds] of [
      ['på förvaltningen', [above]],
      ['på enheten', [below]],
      ['bredvid', [beside]],
      ['på båda', [beside, below]],
    ] as const) {
      await must(ciso, 'identifyRisk', { title, unitIds });
      await must(ciso, 'openRiskAnalysis', { title, unitIds });
      await must(ciso, 'proposeSecurityMeasure', { title, unitIds });
    }
    await api.settled();
    for (const query of ['risks', 'riskAnalyses', 'securityMeasures']) {
      const under = async (id: string): Promise<string[]> => {
        const document = `query($id: UUID) { result: ${query}(underUnitId: $id, sort: "title") { totalCount nodes { title } } }`;
        const { data } = await ciso.query<{ result: Nodes }>(document, { id });
        expect(data!.result.totalCount).toBe(data!.result.nodes.length);
        return data!.result.nodes.map(({ title }) => title).sort();
      };
      expect(await under(above)).toEqual(['på båda', 'på enheten', 'på förvaltningen']);
      expect(await under(below)).toEqual(['på båda', 'på enheten']);
      expect(await under(beside)).toEqual(['bredvid', 'på båda']);
    }
    const then = await csv(
      `risks.csv?columns=title&sort=title&underUnitId=${above}&knownAt=${new Date().toISOString()}`,
    );
    expect(then.flat()).toEqual(['Risk', 'på båda', 'på enheten', 'på förvaltningen']);
    const before = await csv(`risks.csv?columns=title&underUnitId=${above}&at=2020-01-01`);
    expect(before).toEqual([['Risk']]);
  });
});
