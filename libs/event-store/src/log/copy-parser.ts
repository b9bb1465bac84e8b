// SPDX-License-Identifier: EUPL-1.2
import type { EventMetadata, RecordedEvent } from '#libs/kernel';

const SIGNATURE_BYTES = 19;
const END_OF_DATA = 0xffff;
const EPOCH_2000_MS = 946_684_800_000;
const FIELDS = 13;

/**
 * Parses `COPY (SELECT …) TO STDOUT (FORMAT binary)` of COPY_COLUMNS. Rows may be cut anywhere between chunks; what is
 * left of a chunk is kept for the next. A replay is as quick as this: numbers are read without the checks of Buffer's
 * own methods, and nothing is made that is thrown away again.
 */
export class CopyParser {
  private rest: Buffer | undefined;
  private begun = false;
  /** Where each field of the current row starts, and its length. */
  private readonly starts = new Array<number>(FIELDS).fill(0);
  private readonly lengths = new Array<number>(FIELDS).fill(0);
  private lastTx = { high: -1, low: -1, text: '' };
  private lastOrganisation = { parts: [-1, -1, -1, -1], text: '' };

  /** Adds the events that are complete with this chunk to `into`. */
  push(chunk: Buffer, into: RecordedEvent[]): void {
    const bytes = this.rest ? Buffer.concat([this.rest, chunk]) : chunk;
    this.rest = undefined;
    let at = 0;
    if (!this.begun) {
      if (bytes.length < SIGNATURE_BYTES) return void (this.rest = bytes);
      at = SIGNATURE_BYTES;
      this.begun = true;
    }
    for (;;) {
      const next = this.measure(bytes, at);
      if (next === undefined) break;
      into.push(this.event(bytes));
      at = next;
    }
    if (at < bytes.length) this.rest = bytes.subarray(at);
  }

  /** Finds the fields of the row at `at`; undefined when it is not complete, or at the end. None of them is null. */
  private measure(bytes: Buffer, at: number): number | undefined {
    if (at + 2 > bytes.length || uint16(bytes, at) === END_OF_DATA) return undefined;
    let next = at + 2;
    for (let field = 0; field < FIELDS; field += 1) {
      if (next + 4 > bytes.length) return undefined;
      const length = uint32(bytes, next);
      next += 4;
      if (next + length > bytes.length) return undefined;
      this.starts[field] = next;
      this.lengths[field] = length;
      next += length;
    }
    return next;
  }

  private event(bytes: Buffer): RecordedEvent {
    const { starts, lengths } = this;
    return {
      eventId: uuid(bytes, starts[3]!),
      organisationId: this.organisation(bytes, starts[4]!),
      streamId: uuid(bytes, starts[5]!),
      version: uint32(bytes, starts[6]!),
      type: bytes.toString('latin1', starts[7]!, starts[7]! + lengths[7]!),
      schemaVersion: uint16(bytes, starts[8]!),
      data: this.json(bytes, 9),
      occurredAt: instant(bytes, starts[11]!),
      recordedAt: instant(bytes, starts[12]!),
      metadata: this.json(bytes, 10) as EventMetadata,
      position: {
        epoch: uint16(bytes, starts[0]!),
        tx: this.tx(bytes, starts[1]!),
        position: uint64(uint32(bytes, starts[2]!), uint32(bytes, starts[2]! + 4)),
      },
    };
  }

  /** jsonb in binary is a version byte and the text. */
  private json(bytes: Buffer, field: number): unknown {
    return JSON.parse(bytes.toString('utf8', this.starts[field]! + 1, this.starts[field]! + this.lengths[field]!));
  }

  /** Neighbours often come from the same transaction. */
  private tx(bytes: Buffer, at: number): string {
    const high = uint32(bytes, at);
    const low = uint32(bytes, at + 4);
    const last = this.lastTx;
    if (last.high !== high || last.low !== low) this.lastTx = { high, low, text: uint64(high, low) };
    return this.lastTx.text;
  }

  /** Neighbours mostly belong to the same organisation. */
  private organisation(bytes: Buffer, at: number): string {
    const last = this.lastOrganisation;
    const isSame = last.parts.every((part, i) => part === uint32(bytes, at + 4 * i));
    if (!isSame) {
      const parts = last.parts.map((_, i) => uint32(bytes, at + 4 * i));
      this.lastOrganisation = { parts, text: uuid(bytes, at) };
    }
    return this.lastOrganisation.text;
  }
}

const uint16 = (bytes: Buffer, at: number): number => (bytes[at]! << 8) | bytes[at + 1]!;

const uint32 = (bytes: Buffer, at: number): number =>
  ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0;

/** Up to 2⁵³ a number is exact. */
const uint64 = (high: number, low: number): string =>
  high < 0x20_0000 ? String(high * 0x1_0000_0000 + low) : ((BigInt(high) << 32n) | BigInt(low)).toString();

/** Where the sixteen bytes of an id stand in its text. */
const PLACES = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
const HEX = Buffer.from(Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, '0')).join(''));
const id = Buffer.alloc(36, '-');

function uuid(bytes: Buffer, at: number): string {
  for (let i = 0; i < 16; i += 1) {
    const place = PLACES[i]!;
    const digits = bytes[at + i]! * 2;
    id[place] = HEX[digits]!;
    id[place + 1] = HEX[digits + 1]!;
  }
  return id.toString('latin1');
}

const MINUTE_MS = 60_000;
const two = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));
const three = Array.from({ length: 1000 }, (_, n) => `.${String(n).padStart(3, '0')}Z`);

/** Texts of minutes that came lately, each in the place of its number: `2026-11-24T23:59:`. */
const KEPT = 1024;
const minutes = new Float64Array(KEPT).fill(NaN);
const texts = new Array<string>(KEPT).fill('');

/** Microseconds since 2000 → UTC text with milliseconds. */
function instant(bytes: Buffer, at: number): string {
  const micros = (uint32(bytes, at) | 0) * 0x1_0000_0000 + uint32(bytes, at + 4);
  const ms = EPOCH_2000_MS + Math.floor(micros / 1000);
  const minute = Math.floor(ms / MINUTE_MS);
  const place = ((minute % KEPT) + KEPT) % KEPT;
  if (minutes[place] !== minute) {
    minutes[place] = minute;
    texts[place] = new Date(minute * MINUTE_MS).toISOString().slice(0, 17);
  }
  const rest = ms - minute * MINUTE_MS;
  const second = Math.floor(rest / 1000);
  return texts[place]! + two[second]! + three[rest - second * 1000]!;
}
