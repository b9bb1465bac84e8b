// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v5 } from 'uuid';
import { checkout } from '#infra/data-dir';
import { type Fact, infosakkollen2023 } from '#libs/assessment';
import { type EventStore, type NewEvent } from '#libs/kernel';
import { workload } from '../../../libs/assessment/src/engine/testing/workload.js';

export interface PastEvent {
  event: NewEvent;
  streamId: string;
  /** UTC milliseconds. */
  occurredAt: number;
}

/** What the engine's own workload says of an event; all the rest is as in the type's golden file. */
const COPIED = [
  'countsInCoverage',
  'phase',
  'reassessment',
  'consequence',
  'likelihoodLevel',
  'certainty',
  'introduce',
  'fit',
  'sufficient',
  'modelMeasureId',
  'modelId',
  'from',
] as const;

/** The engine's workload as events that the log takes: the life of a large organisation over four years, in order. */
export function history(count: number, organisationId: string): PastEvent[] {
  const golden = new Map<string, Record<string, unknown>>();
  return workload(count, infosakkollen2023).map((fact) => {
    const example = golden.get(fact.type) ?? exampleOf(fact.type);
    golden.set(fact.type, example);
    return pastEvent(fact, example, organisationId);
  });
}

const exampleOf = (type: string): Record<string, unknown> =>
  (
    JSON.parse(readFileSync(join(checkout(), 'test/golden', `${type}.json`), 'utf8')) as {
      data: Record<string, unknown>;
    }
  ).data;

function pastEvent(fact: Fact, example: Record<string, unknown>, organisationId: string): PastEvent {
  const id = (name: unknown): string => v5(String(name), organisationId);
  const said = fact.data;
  const data: Record<string, unknown> = { ...example, ...namesIn(said, id), ...particularsOf(fact, id) };
  for (const field of COPIED) if (field in said) data[field] = said[field];
  // A decision to mitigate would make a reaction propose its measure: the history would go on growing by itself.
  if (said.choice) data.choice = said.choice === 'mitigate' ? 'transfer' : said.choice;
  const about = data.attestationId ?? said.measureId ?? said.riskId ?? said.analysisId ?? said.unitId;
  const event = { type: fact.type, schemaVersion: 1, data: JSON.parse(JSON.stringify(data)) as object };
  return { event, streamId: id(`stream of ${String(about)}`), occurredAt: fact.occurredAt };
}

type Id = (name: unknown) => string;

/** The workload names things in words; the log takes ids. */
function namesIn(said: Fact['data'], id: Id): Record<string, unknown> {
  const fields = ['unitId', 'parentId', 'riskId', 'analysisId', 'measureId'].filter((field) => said[field]);
  const ids = fields.map((field) => [field, id(said[field])]);
  return Object.fromEntries(Array.isArray(said.unitIds) ? [...ids, ['unitIds', said.unitIds.map(id)]] : ids);
}

/** What would otherwise be the same in all events of a type, or names a measure of the model instead of a thing. */
function particularsOf({ id: factId, type, order, data }: Fact, id: Id): Record<string, unknown> {
  if (type === 'BusinessUnitAdded') return { name: `Enhet ${order}` };
  if (type !== 'MeasureAttested') return {};
  return { measureId: data.measureId, attestationId: id(factId), to: undefined, files: undefined };
}

const PER_COMMAND = 50;

/** Writes a history into a synthetic organisation's log, as if it had been recorded when it happened. */
export async function writeHistory(store: EventStore, organisationId: string, past: PastEvent[]): Promise<void> {
  for (let at = 0; at < past.length; at += PER_COMMAND) {
    const part = past.slice(at, at + PER_COMMAND);
    const commandId = v5(`history ${at}`, organisationId);
    const streams = new Map<string, NewEvent[]>();
    for (const { streamId, event } of part) streams.set(streamId, [...(streams.get(streamId) ?? []), event]);
    await store.append({
      organisationId,
      commandId,
      commandHash: commandId,
      correlationId: commandId,
      actor: { system: 'bench' },
      occurredAt: new Date(part[0]!.occurredAt).toISOString(),
      recordedAt: new Date(part.at(-1)!.occurredAt).toISOString(),
      streams: [...streams].map(([streamId, events]) => ({ streamId, expectedVersion: 'any', events })),
    });
  }
}
