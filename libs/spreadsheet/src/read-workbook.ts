// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { readCsv } from './csv/read-csv.js';
import { LIMITS } from './limits.js';
import type { Workbook } from './workbook.js';
import { readXlsx } from './xlsx/read-xlsx.js';

/** What a file is, by its first bytes and never by its name. */
type Kind = 'xlsx' | 'ole' | 'text' | { other: string };

const OTHERS: [string, string][] = [
  ['25504446', 'PDF'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['1f8b', 'gzip'],
  ['377abcaf', '7z'],
  ['526172211a', 'RAR'],
  ['7b5c727466', 'RTF'],
  ['7f454c46', 'program'],
  ['4d5a90', 'program'],
];

/**
 * Reads an .xlsx or .csv. Refuses with a code of `spreadsheet.*` and a text that says what to do: macros, encryption, old formats,
 * bombs, document types, damage, anything that is no workbook, and more than the limits of limits.ts.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  const name = fileName.replace(/^.*[\\/]/, '').slice(0, 200);
  if (bytes.byteLength === 0) reject('spreadsheet.empty', { name });
  if (bytes.byteLength > LIMITS.fileBytes)
    reject('spreadsheet.too-large', { name, megabytes: LIMITS.fileBytes / 1024 / 1024 });
  const kind = kindOf(bytes);
  if (kind === 'ole') refuseOle(bytes, name);
  if (typeof kind === 'object') reject('spreadsheet.not-a-workbook', { name, found: kind.other });
  if (kind === 'xlsx' && /\.xl(sm|tm|am)$/i.test(name)) reject('spreadsheet.macros', { name });
  const workbook = kind === 'xlsx' ? await readXlsx(bytes, name) : readCsv(bytes, name);
  if (workbook.sheets.every(({ hidden, rows }) => hidden || rows.length === 0))
    reject('spreadsheet.no-sheets', { name });
  return workbook;
}

function kindOf(bytes: Uint8Array): Kind {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (start.startsWith('d0cf11e0')) return 'ole';
  if (start.startsWith('504b0304') || start.startsWith('504b0506') || start.startsWith('504b0708')) return 'xlsx';
  if (/^(0900|0902|0904|0908)(04|06|08|10)/.test(start)) return 'ole';
  const other = OTHERS.find(([signature]) => start.startsWith(signature))?.[1];
  if (other) return { other };
  const head = Buffer.from(bytes.subarray(0, 500))
    .toString('latin1')
    .replace(/\0/g, '')
    .replace(/^ï»¿/, '')
    .trimStart();
  if (/^(<!doctype html|<html|<\?xml|<svg)/i.test(head)) return { other: /html/i.test(head) ? 'HTML' : 'XML' };
  return /^[[{]\s*("|[[{\]}])/.test(head) ? { other: 'JSON' } : 'text';
}

/** The container of old .xls files, which also wraps encrypted new ones: told apart by the names in its directory. */
function refuseOle(bytes: Uint8Array, name: string): never {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => buffer.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) reject('spreadsheet.encrypted', { name });
  if (holds('WordDocument')) reject('spreadsheet.not-a-workbook', { name, found: 'Word' });
  reject('spreadsheet.old-xls', { name });
}
