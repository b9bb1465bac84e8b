// SPDX-License-Identifier: EUPL-1.2
import type { EventMetadata, RecordedEvent } from '#libs/kernel';

const SIGNATURE_BYTES = 19;
const END_OF_DATA = -1;
const EPOCH_2000_MS = 946_684_800_000;
const FIELDS = 13;

/**
 * Parses `COPY (SELECT …) TO STDOUT (FORMAT binary)` of COPY_COLUMNS. Rows may be cut anywhere between chunks; what is
 * left of a chunk is kept for the next.
 */
export class CopyParser {
  private rest: Buffer | undefined;
  private begun = false;
  /** Where each field of the current row starts, and its length. */
  private readonly starts = new Array<number>(FIELDS).fill(0);
  private readonly lengths = new Array<number>(FIELDS).fill(0);

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

  /** Finds the fields of the row at `at`; undefined when it is not complete, or at the end. */
  private measure(bytes: Buffer, at: number): number | undefined {
    if (at + 2 > bytes.length || bytes.readInt16BE(at) === END_OF_DATA) return undefined;
    let next = at + 2;
    for (let field = 0; field < FIELDS; field += 1) {
      if (next + 4 > bytes.length) return undefined;
      const length = bytes.readInt32BE(next);
      next += 4;
      if (next + length > bytes.length) return undefined;
      this.starts[field] = next;
      this.lengths[field] = length;
      next += length;
    }
    return next;
  }

  private event(bytes: Buffer): RecordedEvent {
    const { starts } = this;
    return {
      eventId: uuid(bytes, starts[3]!),
      organisationId: this.organisation(bytes, starts[4]!),
      streamId: uuid(bytes, starts[5]!),
      version: bytes.readInt32BE(starts[6]!),
      type: this.text(bytes, 7),
      schemaVersion: bytes.readInt16BE(starts[8]!),
      data: this.json(bytes, 9),
      occurredAt: instant(bytes, starts[11]!),
      recordedAt: instant(bytes, starts[12]!),
      metadata: this.json(bytes, 10) as EventMetadata,
      position: {
        epoch: bytes.readInt16BE(starts[0]!),
        tx: bytes.readBigUInt64BE(starts[1]!).toString(),
        position: bytes.readBigInt64BE(starts[2]!).toString(),
      },
    };
  }

  private text(bytes: Buffer, field: number): string {
    return bytes.toString('latin1', this.starts[field]!, this.starts[field]! + this.lengths[field]!);
  }

  /** jsonb in binary is a version byte and the text. */
  private json(bytes: Buffer, field: number): unknown {
    return JSON.parse(bytes.toString('utf8', this.starts[field]! + 1, this.starts[field]! + this.lengths[field]!));
  }

  private lastOrganisation = { high: 0n, low: 0n, text: '' };

  /** Neighbours mostly belong to the same organisation. */
  private organisation(bytes: Buffer, at: number): string {
    const high = bytes.readBigUInt64BE(at);
    const low = bytes.readBigUInt64BE(at + 8);
    const last = this.lastOrganisation;
    if (last.high !== high || last.low !== low || !last.text) {
      this.lastOrganisation = { high, low, text: uuid(bytes, at) };
    }
    return this.lastOrganisation.text;
  }
}

function uuid(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const DAY_MS = 86_400_000;
const two = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));
const three = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0'));
let lastDay = { day: 0, text: '1970-01-01' };

/** Microseconds since 2000 → UTC text with milliseconds. Neighbours mostly are of the same day. */
function instant(bytes: Buffer, at: number): string {
  const micros = bytes.readInt32BE(at) * 4_294_967_296 + bytes.readUInt32BE(at + 4);
  const ms = EPOCH_2000_MS + Math.floor(micros / 1000);
  const day = Math.floor(ms / DAY_MS);
  if (lastDay.day !== day) lastDay = { day, text: new Date(ms).toISOString().slice(0, 10) };
  const rest = ms - day * DAY_MS;
  const seconds = Math.floor(rest / 1000);
  const minutes = Math.floor(seconds / 60);
  const time = `${two[Math.floor(minutes / 60)]!}:${two[minutes % 60]!}:${two[seconds % 60]!}`;
  return `${lastDay.text}T${time}.${three[rest % 1000]!}Z`;
}
