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
  };
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
  version: 1,
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
      version: 'integer',
      state: 'jsonb',
    },
    key: ['procurementId'],
    indexes: [['name', 'procurementId'], ['startedOn', 'procurementId'], ['step', 'procurementId'], ['followUpOn']],
  },
  on: Object.fromEntries(Object.values(events).map(({ type }) => [type, handler])),
};
