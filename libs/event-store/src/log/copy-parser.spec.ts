// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { RecordedEvent } from '#libs/kernel';
import { CopyParser } from './copy-parser.js';

const EPOCH_2000 = BigInt(Date.UTC(2000, 0, 1));

/** A row as the server sends it. */
function row(fields: Buffer[]): Buffer {
  const head = Buffer.alloc(2);
  head.writeInt16BE(fields.length);
  const sized = fields.flatMap((field) => {
    const size = Buffer.alloc(4);
    size.writeInt32BE(field.length);
    return [size, field];
  });
  return Buffer.concat([head, ...sized]);
}

const int16 = (n: number): Buffer => Buffer.from(new Uint8Array([n >> 8, n & 255]));
const int32 = (n: number): Buffer => Buffer.from(new Uint8Array([n >> 24, n >> 16, n >> 8, n]));
const int64 = (n: bigint): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(n);
  return bytes;
};
const json = (value: unknown): Buffer => Buffer.concat([Buffer.from([1]), Buffer.from(JSON.stringify(value))]);
const uuid = (text: string): Buffer => Buffer.from(text.replaceAll('-', ''), 'hex');

const encoded = (event: RecordedEvent): Buffer =>
  row([
    int16(event.position.epoch),
    int64(BigInt(event.position.tx)),
    int64(BigInt(event.position.position)),
    uuid(event.eventId),
    uuid(event.organisationId),
    uuid(event.streamId),
    int32(event.version),
    Buffer.from(event.type),
    int16(event.schemaVersion),
    json(event.data),
    json(event.metadata),
    int64((BigInt(Date.parse(event.occurredAt)) - EPOCH_2000) * 1000n),
    int64((BigInt(Date.parse(event.recordedAt)) - EPOCH_2000) * 1000n + 999n),
  ]);

const instant = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const event = fc.record({
  eventId: fc.uuid(),
  organisationId: fc.constantFrom('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'),
  streamId: fc.uuid(),
  version: fc.integer({ min: 1, max: 2_000_000_000 }),
  type: fc.constantFrom('RiskIdentified', 'X'),
  schemaVersion: fc.integer({ min: 1, max: 9 }),
  data: fc.record({ words: fc.string({ unit: 'grapheme' }), n: fc.integer(), list: fc.array(fc.string()) }),
  metadata: fc.record({ actor: fc.record({ system: fc.string() }), commandId: fc.uuid(), correlationId: fc.uuid() }),
  occurredAt: instant,
  recordedAt: instant,
  position: fc.record({
    epoch: fc.integer({ min: 1, max: 30_000 }),
    tx: fc.bigInt({ min: 0n, max: 2n ** 62n }).map(String),
    position: fc.bigInt({ min: 1n, max: 2n ** 62n }).map(String),
  }),
});

describe('the parser of the log', () => {
  it('gives the events that were sent, however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 300 })), (events, cuts) => {
        const end = int16(-1);
        const bytes = Buffer.concat([Buffer.alloc(19), ...events.map(encoded), end]);
        const parser = new CopyParser();
        const parsed: RecordedEvent[] = [];
        let at = 0;
        for (const cut of cuts) {
          parser.push(bytes.subarray(at, at + cut), parsed);
          at = Math.min(at + cut, bytes.length);
        }
        parser.push(bytes.subarray(at), parsed);
        expect(parsed).toEqual(events);
      }),
    );
  });
});
