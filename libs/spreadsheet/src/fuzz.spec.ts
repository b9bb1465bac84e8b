// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Rejection } from '#libs/kernel';
import { readWorkbook } from './index.js';
import { oneSheet, xlsx, xlsxParts, zip } from './testing/zip.js';

const RUNS = process.env.TRAPPAN_DEEP ? 20_000 : 600;
const SECONDS = 5;
const sheet =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45352</v></c><c t="b"><v>1</v></c><c><f>1</f><v>2</v></c></row>';
const whole = {
  ...oneSheet(sheet, '<mergeCells><mergeCell ref="A1:A9"/></mergeCells>'),
  strings: '<si><t>å</t></si>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
};
const seeds: [string, Buffer][] = [
  ['x.xlsx', xlsx(whole)],
  ['x.xlsx', readFileSync('docs/examples/lillans-kommun.xlsx')],
  ['x.csv', readFileSync('docs/examples/region-exempel.csv')],
];

/** A broken file is read or refused with a code, in seconds, and never breaks the process. */
async function survives(bytes: Buffer, name: string): Promise<void> {
  const start = Date.now();
  try {
    await readWorkbook(bytes, name);
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    expect(error.code).toMatch(/^spreadsheet\./);
  }
  expect(Date.now() - start).toBeLessThan(SECONDS * 1_000);
}

const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('flip', 'cut', 'double', 'zero'), fc.nat(255)), {
  minLength: 1,
  maxLength: 12,
});

function edited(bytes: Buffer, list: readonly (readonly [number, string, number])[]): Buffer {
  let result = Buffer.from(bytes);
  for (const [place, how, value] of list) {
    const at = place % Math.max(1, result.length);
    if (how === 'flip') result[at] = (result[at] ?? 0) ^ (value || 1);
    else if (how === 'cut') result = Buffer.concat([result.subarray(0, at), result.subarray(at + value)]);
    else if (how === 'double')
      result = Buffer.concat([result.subarray(0, at), result.subarray(Math.max(0, at - value))]);
    else result.fill(0, at, Math.min(result.length, at + value));
  }
  return result;
}

describe('a damaged file', () => {
  it('is read or refused, never worse: any bytes of it changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...seeds), edits, ([name, bytes], list) => survives(edited(bytes, list), name)),
      { seed: 20_261_124, numRuns: RUNS },
    );
  }, 600_000);

  it('is read or refused, never worse: any part of a sound archive changed', async () => {
    const parts = xlsxParts(whole);
    await fc.assert(
      fc.asyncProperty(fc.nat(parts.length - 1), edits, (which, list) =>
        survives(
          zip(
            parts.map((part, i) =>
              i === which ? { ...part, data: edited(Buffer.from(part.data as string), list) } : part,
            ),
          ),
          'x.xlsx',
        ),
      ),
      { seed: 20_261_124, numRuns: RUNS },
    );
  }, 600_000);

  it('is read or refused, never worse: noise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), (bytes) => survives(Buffer.from(bytes), 'x.csv')),
      { seed: 20_261_124, numRuns: RUNS },
    );
  }, 600_000);
});
