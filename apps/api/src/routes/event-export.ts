// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream';
import { reject } from '#libs/kernel';
import { type EventFilter, type LoggedRow, ReadSession, readEventLog, Uuid } from '#libs/platform';
import { csvLines, streamXlsx } from '#libs/spreadsheet';
import { FILES, inPlace, Places } from './places.js';
import { type Asked, day, instant, parameter } from './query-string.js';
import type { Call, RestOperation } from './route.js';

const PAGE = 1_000;
/** A slow reader holds no connection, but each page of a fast one is a query over the whole log. */
const places = new Places(FILES);

function id(asked: Asked, name: string): string | undefined {
  const text = parameter(asked, name);
  try {
    return text === undefined ? undefined : (Uuid.parseValue(text) as string);
  } catch {
    return reject('platform.bad-query', { problem: `${name} must be a UUID` });
  }
}

const IDS = ['stream', 'event', 'person', 'unit'] as const;
const DAYS = ['occurredFrom', 'occurredTo', 'recordedFrom', 'recordedTo', 'at'] as const;
const FILTERS: ReadonlySet<string> = new Set([...IDS, ...DAYS, 'types', 'system', 'search', 'knownAt']);

/** The filter of `eventLog`, from the query string; `types` with commas between. A misspelt one is refused: it would give the whole log. */
function filterOf(asked: Asked): EventFilter & { at?: string; knownAt?: string } {
  const unknown = Object.keys(asked).find((name) => !FILTERS.has(name));
  if (unknown !== undefined) reject('platform.bad-query', { problem: `there is no filter ${unknown.slice(0, 60)}` });
  return {
    types: parameter(asked, 'types')?.split(',').filter(Boolean),
    ...Object.fromEntries(IDS.map((name) => [name, id(asked, name)])),
    ...Object.fromEntries(DAYS.map((name) => [name, day(asked, name)])),
    system: parameter(asked, 'system'),
    search: parameter(asked, 'search'),
    knownAt: instant(asked, 'knownAt'),
  };
}

/**
 * Events page after page, each in a read transaction of its own, so that a slow reader holds no connection. The log only
 * grows at its other end, so the pages fit together.
 */
async function* pagesOf(call: Call, filter: EventFilter & { knownAt?: string }): AsyncGenerator<LoggedRow[]> {
  let after: string | null | undefined;
  do {
    const page = await pageAfter(call, filter, after);
    yield page.nodes;
    after = page.hasNextPage ? page.endCursor : undefined;
  } while (after);
}

async function pageAfter({ me, edge }: Call, filter: EventFilter, after: string | null | undefined) {
  const reads = new ReadSession(edge.database.readPool, me.organisationId);
  try {
    const asked = { ...filter, first: PAGE, after };
    return await readEventLog(reads, asked, { book: edge.eventBook, language: me.language, most: PAGE });
  } finally {
    await reads.end();
  }
}

const COLUMNS = [
  ...(['recordedAt', 'occurredAt', 'type', 'title', 'subjectTitle', 'actorName', 'actorSystem', 'lateReason'] as const),
  ...(['withdrawn', 'position', 'eventId', 'streamId', 'version', 'commandId', 'causationId', 'data'] as const),
];

const cellsOf = (event: LoggedRow): string[] =>
  COLUMNS.map((column) => {
    const value = event[column];
    return value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  });

async function* rowsOf(pages: AsyncIterable<LoggedRow[]>): AsyncGenerator<readonly string[]> {
  yield COLUMNS;
  for await (const events of pages) yield* events.map(cellsOf);
}

/** Excel’s own limit for one cell; what is longer stands whole in the other files. */
const CELL = 32_767;

async function* sheetOf(pages: AsyncIterable<LoggedRow[]>): AsyncGenerator<readonly string[]> {
  for await (const cells of rowsOf(pages))
    yield cells.map((text) => (text.length > CELL ? `… (${text.length}; .csv, .jsonl)` : text));
}

async function* jsonLines(pages: AsyncIterable<LoggedRow[]>): AsyncGenerator<string> {
  for await (const events of pages) yield events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

type Format = 'csv' | 'jsonl' | 'xlsx';
const TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function bytesOf(pages: AsyncIterable<LoggedRow[]>, format: Format): Readable {
  if (format === 'csv') return Readable.from(csvLines(rowsOf(pages)));
  if (format === 'jsonl') return Readable.from(jsonLines(pages));
  return streamXlsx([{ name: 'events', rows: sheetOf(pages), headerRow: 1, widths: COLUMNS.map(() => 24) }]);
}

/** The first page is read before the answer begins, so that a refusal is still one. */
async function download(call: Call, filter: EventFilter, format: Format) {
  const pages = pagesOf(call, filter);
  // Who asks is known by now: the transaction that told waits neither for the pages' own nor for a slow reader.
  await call.reads.end();
  const first = await pages.next();
  const all = (async function* () {
    if (!first.done) yield first.value;
    yield* pages;
  })();
  return { name: `events.${format}`, contentType: TYPES[format], bytes: bytesOf(all, format) };
}

const exportOf = (format: Format): RestOperation => ({
  name: `GET /export/events.${format}`,
  method: 'GET',
  url: `/export/events.${format}`,
  allowed: ['administrator', 'ciso', 'auditor'],
  handle: async (call) => {
    const filter = filterOf(call.request.query as Asked);
    return inPlace(places, call.me, () => download(call, filter, format));
  },
});

/** The events under a filter, the newest first, as a table (.csv, .xlsx) or one JSON object a line. */
export const eventExports: readonly RestOperation[] = [exportOf('csv'), exportOf('jsonl'), exportOf('xlsx')];
