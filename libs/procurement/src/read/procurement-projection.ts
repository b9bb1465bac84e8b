// SPDX-License-Identifier: EUPL-1.2
import type { RowProjection } from '#libs/event-store';
import type { RecordedEvent } from '#libs/kernel';
import * as events from '../domain/procurement/events.js';
import { evolveProcurement } from '../domain/procurement/evolve.js';
import type { Procurement as State } from '../domain/procurement/snapshot.js';
import type { Procurement } from './procurement-row.js';
import { nextStep } from './steps.js';

/** The register's columns, and beside them all that is known: the very state that decisions look at. */
export type ProcurementRow = Procurement & { state: State } & Record<string, unknown>;

const keys = (event: RecordedEvent<string, never>): unknown[][] => [
  [(event.data as { procurementId: string }).procurementId],
];

/** A row from a state. */
function rowOf(state: State, version: number): ProcurementRow {
  const { procurementId, name, unitIds, responsibleId, status, startedOn, list, contract, tenders } = state;
  return {
    ...{ procurementId, name, unitIds, responsibleId, status, startedOn, state, version },
    step: nextStep(state),
    wantedOn: state.wantedOn ?? null,
    requirementCount: (contract?.agreed ?? list?.requirements ?? []).length,
    toReview: state.review !== undefined,
    answersBy: state.answersBy ?? null,
    answeredCount: tenders.filter(({ answeredOn }) => answeredOn !== undefined).length,
    supplier: contract?.supplier ?? null,
    followUpOn: contract?.followUpOn ?? null,
    endedOn: state.endedOn ?? null,
    basedOn: basedOn(state),
  };
}

/** What the class follows: the assets that it is about, and those whose class it is. Nothing once it follows no more. */
function basedOn({ assetIds, classFrom = [], classSource, contract, endedOn }: State): string[] {
  if (classSource !== 'classification' || contract || endedOn) return [];
  return [...new Set([...assetIds, ...classFrom.map(({ sourceId }) => sourceId)])];
}

const handler = {
  keys,
  fold: (row: ProcurementRow | undefined, event: RecordedEvent<string, never>): ProcurementRow | undefined => {
    const state = evolveProcurement(row?.state, event as never);
    return state && rowOf(state, event.version);
  },
};

export const procurementProjection: RowProjection<ProcurementRow> = {
  kind: 'rows',
  name: 'procurements',
  version: 2,
  table: {
    name: 'procurement',
    columns: {
      procurementId: 'uuid',
      name: 'text',
      unitIds: 'uuid[]',
      responsibleId: 'uuid',
      status: 'text',
      step: 'integer',
      startedOn: 'date',
      wantedOn: 'date',
      requirementCount: 'integer',
      toReview: 'boolean',
      answersBy: 'date',
      answeredCount: 'integer',
      supplier: 'text',
      followUpOn: 'date',
      endedOn: 'date',
      basedOn: 'uuid[]',
      version: 'integer',
      state: 'jsonb',
    },
    key: ['procurementId'],
    indexes: [['name', 'procurementId'], ['startedOn', 'procurementId'], ['step', 'procurementId'], ['followUpOn']],
  },
  on: Object.fromEntries(Object.values(events).map(({ type }) => [type, handler])),
};
