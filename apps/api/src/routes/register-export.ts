// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream';
import { allContexts } from '#libs/installation';
import { fromDayNumber, reject, stockholmDay } from '#libs/kernel';
import { namesOf, type Names } from '#libs/organisation';
import { EVERYBODY, type ExportedColumn, type ExportedRegister, type Language } from '#libs/platform';
import { csvLines, type OutCell, streamXlsx } from '#libs/spreadsheet';
import { FILES, inPlace, Places } from './places.js';
import type { Call, Download, RestOperation } from './route.js';
import { carryOut, type Field, rootField, valueOf } from './schema-operation.js';

type Row = Record<string, unknown>;
interface Page {
  nodes: Row[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const registers = new Map(
  allContexts.flatMap(({ registers: declared = [] }) => declared.map((register) => [register.query, register])),
);
const FILE = /^([A-Za-z]{1,60})\.(xlsx|csv)$/;
const PAGE = 200;
/** What the file itself decides. */
const OURS = new Set(['first', 'after']);
/** A slow reader holds a connection to the database. */
const places = new Places(FILES);
const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
};

/** What a file of a made-up organisation says of itself: in its name, and in a workbook on a sheet of its own. */
const SYNTHETIC = {
  sv: { name: 'pahittad-', sheet: 'Påhittad', text: 'Påhittad organisation: demonstrationsdata.' },
  en: { name: 'made-up-', sheet: 'Made up', text: 'Made-up organisation: demonstration data.' },
};

/**
 * A register as a file, with the filter, order and columns of the screen, and every row: the arguments of the query of
 * the same name, and `columns`, a list of its fields. Written page by page as it is read.
 */
export const registerExport: RestOperation = {
  name: 'GET /export/register/:file',
  method: 'GET',
  url: '/export/register/:file',
  allowed: EVERYBODY,
  handle: async (call) => {
    const [, query = '', format = ''] = FILE.exec((call.request.params as { file: string }).file) ?? [];
    const register = registers.get(query) ?? reject('platform.not-found');
    const field = rootField(call.edge.schema(), 'query', query) ?? reject('platform.not-found');
    const asked = askedOf(call, register, field);
    const { language } = call.context;
    return inPlace(places, call.me, async () => {
      const first = await pageOf(call, field, asked);
      return download({ call, field, asked, register, first }, format as 'xlsx' | 'csv', language);
    });
  },
};

interface Asked {
  given: Record<string, unknown>;
  columns: string[];
}

/** What the address asks for. Refuses what the query does not take, and columns that there are not or that are not for the role. */
function askedOf({ request, me }: Call, register: ExportedRegister, field: Field): Asked {
  const { columns: wished, ...rest } = request.query as Record<string, unknown>;
  const all = Object.keys(register.columns);
  const needed = (column: string) => register.columns[column]!.allowed;
  const isGiven = (column: string) => needed(column)?.some((role) => me.roles.includes(role)) ?? true;
  const given = Object.entries(rest).map(([name, text]) => {
    const argument = OURS.has(name) ? undefined : field.args.find((each) => each.name === name);
    if (!argument) return reject('platform.bad-query', { problem: `there is no filter ${name.slice(0, 60)}` });
    if (typeof text !== 'string')
      return reject('platform.bad-query', { problem: `${name.slice(0, 60)} is given twice` });
    return [name, text === '' ? undefined : valueOf(argument, text)] as const;
  });
  const columns = typeof wished === 'string' && wished ? wished.split(',') : all.filter(isGiven);
  const unknown = columns.find((column) => !all.includes(column));
  if (unknown !== undefined || (wished !== undefined && typeof wished !== 'string'))
    reject('platform.bad-query', { problem: `there is no column ${String(unknown).slice(0, 60)}` });
  const forbidden = columns.find((column) => !isGiven(column));
  if (forbidden !== undefined) reject('platform.not-permitted', { needed: needed(forbidden)!.join(', ') });
  return {
    given: Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    columns: [...new Set(columns)],
  };
}

const pageOf = (call: Call, field: Field, { given, columns }: Asked, after?: string): Promise<Page> =>
  carryOut<Page>(call, 'query', field, {
    given: { ...given, first: PAGE, ...(after && { after }) },
    selection: `{ nodes { ${columns.join(' ')} } pageInfo { endCursor hasNextPage } }`,
  });

interface Export {
  call: Call;
  field: Field;
  asked: Asked;
  register: ExportedRegister;
  first: Page;
}

function download(taken: Export, format: 'xlsx' | 'csv', language: Language): Download & { bytes: Readable } {
  const { register, asked } = taken;
  const title = register.title[language];
  const rows = cellsOf(taken, language);
  const remark = taken.call.me.synthetic ? SYNTHETIC[language] : undefined;
  const widths = asked.columns.map((column) => (register.columns[column]!.as ? 18 : 40));
  const stream =
    format === 'csv'
      ? Readable.from(csvLines(rows))
      : streamXlsx([
          { name: title, rows, headerRow: 1, widths },
          ...(remark ? [{ name: remark.sheet, rows: [[remark.text]] }] : []),
        ]);
  const day = fromDayNumber(stockholmDay(new Date().toISOString()));
  return {
    name: `${remark?.name ?? ''}${title.toLowerCase()}-${day}.${format}`,
    contentType: TYPES[format],
    bytes: stream,
  };
}

async function* cellsOf(
  { call, field, asked, register, first }: Export,
  language: Language,
): AsyncGenerator<OutCell[]> {
  const columns = asked.columns.map((name) => [name, register.columns[name]!] as const);
  yield columns.map(([, { header }]) => header[language]);
  for (let page = first; ; page = await pageOf(call, field, asked, page.pageInfo.endCursor!)) {
    const names = await namesOf(call.context.reads, idsOf(page.nodes, columns));
    for (const row of page.nodes) yield columns.map(([name, column]) => cell(row[name], column, names, language));
    if (!page.pageInfo.hasNextPage) return;
  }
}

function idsOf(rows: Row[], columns: (readonly [string, ExportedColumn])[]) {
  const of = (as: ExportedColumn['as']): string[] =>
    columns
      .filter(([, column]) => column.as === as)
      .flatMap(([name]) => rows.flatMap((row) => row[name] as string | string[] | null))
      .filter((id) => id !== null);
  return { unitIds: of('units'), personIds: of('person') };
}

function cell(value: unknown, { as = 'text', words }: ExportedColumn, names: Names, language: Language): OutCell {
  if (value === null || value === undefined) return null;
  const list = (Array.isArray(value) ? value : [value]) as unknown[];
  switch (as) {
    case 'number':
      return { number: String(value) };
    case 'day':
      return { day: value as string };
    case 'yesNo':
      return language === 'sv' ? (value ? 'Ja' : 'Nej') : value ? 'Yes' : 'No';
    case 'units':
      return list.map((id) => names.unit(id as string)).join(', ');
    case 'person':
      return names.person(value as string);
    case 'text':
      return list.map((each) => words?.[String(each)]?.[language] ?? String(each)).join(', ');
  }
}
