// SPDX-License-Identifier: EUPL-1.2
import iconv from 'iconv-lite';

export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'cp850';
}

const LIKELY = /[åäöÅÄÖéÉüÜ]/g;
const PLAUSIBLE = /[–—’”“…§°²³½µ·«»èêëàáâæøÆØçñóòôíìîúùûß✓→•´`¨€£©®±×÷¹¼¾¿¡]/g;

/** The text of a .csv: by its byte order mark, by the zeros of UTF-16, as valid UTF-8, else by which old code page gives Swedish. */
export function decodeText(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = buffer.subarray(0, 3).toString('hex');
  if (mark === 'efbbbf') return { text: buffer.toString('utf8', 3), encoding: 'utf-8' };
  if (mark.startsWith('fffe')) return wide(buffer.subarray(2), 'utf-16le');
  if (mark.startsWith('feff')) return wide(buffer.subarray(2), 'utf-16be');
  const zeros = wideWithoutMark(buffer);
  if (zeros) return wide(buffer, zeros);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(buffer), encoding: 'utf-8' };
  } catch {
    return best(buffer);
  }
}

const wide = (buffer: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded => ({
  text: new TextDecoder(encoding).decode(buffer),
  encoding,
});

function wideWithoutMark(buffer: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const sample = buffer.subarray(0, 4_000);
  if (sample.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (const [i, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (i % 2 === 1) odd += 1;
    else even += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : undefined;
}

const SAMPLE = 500_000;

/** Judged by a sample that begins with the first letter that is in doubt. */
function best(buffer: Buffer): Decoded {
  const first = Math.max(0, buffer.findIndex((byte) => byte > 0x7f) - 1_000);
  const sample = buffer.subarray(first, first + SAMPLE);
  const scores = (['windows-1252', 'cp850'] as const).map((name) => score(iconv.decode(sample, name)));
  const encoding = scores[1]! > scores[0]! ? 'cp850' : 'windows-1252';
  return { text: iconv.decode(buffer, encoding), encoding };
}

/** Letters that Swedish texts are full of count for a reading, signs that they hardly ever hold count against it. */
function score(text: string): number {
  const odd = [...text].filter((sign) => sign > '\u007f').length;
  const likely = text.match(LIKELY)?.length ?? 0;
  const plausible = text.match(PLAUSIBLE)?.length ?? 0;
  const inWords = text.match(/[a-zåäö][åäöéü]|[åäöéü][a-zåäö]|(^|[\s;,"])[ÅÄÖ]/g)?.length ?? 0;
  return 3 * likely + plausible + inWords - 2 * (odd - likely - plausible);
}
