// SPDX-License-Identifier: EUPL-1.2
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Rejection, reject } from '#libs/kernel';
import { LIMITS } from '../limits.js';

/** The parts of an .xlsx, checked against bombs and macros before anything is unpacked. */
export interface Parts {
  fileName: string;
  paths: readonly string[];
  has(path: string): boolean;
  /** Unpacks one part piece by piece as text. Refuses document types, and parts that are larger than they said. */
  read(path: string): AsyncIterable<string>;
}

const MACROS = /(^|\/)(vbaproject\.bin|vbadata\.xml)$|(^|\/)macrosheets\//;
const XML = /\.(xml|rels|vml)$/;

/** Opens the archive. Part names are compared without regard to case, as the format demands. */
export async function openParts(bytes: Uint8Array, fileName: string): Promise<Parts> {
  const damaged = (part: string): never => reject('spreadsheet.damaged', { name: fileName, part });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true }).catch(() => damaged('zip'));
  const entries = await listEntries(zip, fileName);
  checkKind(entries, fileName);
  const parts: Parts = {
    fileName,
    paths: [...entries.keys()],
    has: (path) => entries.has(path.toLowerCase()),
    read: (path) => readPart(zip, entries.get(path.toLowerCase()) ?? damaged(path), fileName),
  };
  return parts;
}

async function listEntries(zip: ZipFile, name: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  if (zip.entryCount > LIMITS.entries) reject('spreadsheet.bomb', { name, part: `${zip.entryCount} parts` });
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName, uncompressedSize: size, compressedSize: packed } = entry;
      if (fileName.endsWith('/')) continue;
      if (entry.isEncrypted()) reject('spreadsheet.encrypted', { name });
      unpacked += size;
      const tight = size > LIMITS.ratioFrom && size > packed * LIMITS.ratio;
      if (tight || unpacked > LIMITS.unpackedBytes) reject('spreadsheet.bomb', { name, part: fileName });
      entries.set(fileName.toLowerCase(), entry);
    }
  } catch (error) {
    if (error instanceof Rejection) throw error;
    reject('spreadsheet.damaged', { name, part: 'zip' });
  }
  return entries;
}

function checkKind(entries: ReadonlyMap<string, Entry>, name: string): void {
  const paths = [...entries.keys()];
  if (paths.some((path) => MACROS.test(path))) reject('spreadsheet.macros', { name });
  if (entries.has('xl/workbook.bin')) reject('spreadsheet.binary-workbook', { name });
  if (entries.has('[content_types].xml') && paths.some((path) => path.startsWith('xl/'))) return;
  const found = entries.has('word/document.xml')
    ? 'Word'
    : entries.has('ppt/presentation.xml')
      ? 'PowerPoint'
      : entries.has('content.xml') && entries.has('mimetype')
        ? 'OpenDocument'
        : 'zip';
  reject('spreadsheet.not-a-workbook', { name, found });
}

async function* readPart(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<string> {
  const part = entry.fileName;
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let tail = '';
  const stream = await zip
    .openReadStreamPromise(entry)
    .catch((): never => reject('spreadsheet.damaged', { name, part }));
  try {
    // A stream that is left early is destroyed below: waiting for it to close would be waiting for ever.
    for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      decoder ??= new TextDecoder(encodingOf(chunk));
      const text = decoder.decode(chunk, { stream: true });
      if (/<!(DOCTYPE|ENTITY)/i.test(tail + text)) reject('spreadsheet.doctype', { name, part });
      tail = text.slice(-10);
      yield text;
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    if (error instanceof Rejection) throw error;
    reject('spreadsheet.damaged', { name, part });
  } finally {
    stream.destroy();
  }
}

/** By byte order mark or by the shape of `<?`; anything else is UTF-8. */
function encodingOf(chunk: Buffer): string {
  const start = chunk.subarray(0, 4).toString('hex');
  if (start.startsWith('fffe') || start.startsWith('3c00')) return 'utf-16le';
  if (start.startsWith('feff') || start.startsWith('003c')) return 'utf-16be';
  return /^<\?xml[^>]*encoding=["'](iso-8859-1|windows-1252|latin1)["']/i.test(chunk.toString('latin1', 0, 200))
    ? 'windows-1252'
    : 'utf-8';
}

/** Reads the parts that nobody else will read, only to refuse document types in them. */
export async function checkOtherParts(parts: Parts, seen: ReadonlySet<string>): Promise<void> {
  for (const path of parts.paths) {
    if (seen.has(path) || !XML.test(path)) continue;
    for await (const text of parts.read(path)) void text;
  }
}
