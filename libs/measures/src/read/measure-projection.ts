// SPDX-License-Identifier: EUPL-1.2
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import type * as events from '../domain/measure/events.js';
import { statusOf } from '../domain/measure/measure.js';
import type { SecurityMeasure } from './measure-row.js';

type Row = SecurityMeasure & Record<string, unknown>;
type Change<Data> = (row: Row, data: Data, day: string) => Partial<SecurityMeasure>;

const keys = (event: RecordedEvent<string, never>): unknown[][] => [[(event.data as { measureId: string }).measureId]];
const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));

/** Events of an unknown measure change nothing; each event may name the model measure that it is. */
const change = <Data extends { modelMeasureId?: string }>(next: Change<Data>) => ({
  keys,
  fold: (row: Row | undefined, event: RecordedEvent<string, never>) => {
    if (!row) return undefined;
    const data = event.data as Data;
    const named = { ...row, modelMeasureId: data.modelMeasureId ?? row.modelMeasureId };
    return { ...named, ...next(named, data, dayOf(event)), version: event.version };
  },
});

const nothingYet = {
  introduce: null,
  decidedOn: null,
  hours: null,
  budget: null,
  responsibleId: null,
  dueOn: null,
  introducedUnitIds: [] as string[],
  introducedOn: null,
  fit: null,
  sufficient: null,
  evaluatedOn: null,
  stoppedOn: null,
};

export const measureProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'security-measures',
  version: 1,
  table: {
    name: 'security_measure',
    columns: {
      measureId: 'uuid',
      title: 'text',
      unitIds: 'uuid[]',
      riskId: 'uuid',
      modelMeasureId: 'text',
      status: 'text',
      proposedOn: 'date',
      introduce: 'boolean',
      decidedOn: 'date',
      hours: 'double precision',
      budget: 'double precision',
      responsibleId: 'uuid',
      dueOn: 'date',
      introducedUnitIds: 'uuid[]',
      introducedOn: 'date',
      fit: 'boolean',
      sufficient: 'boolean',
      evaluatedOn: 'date',
      stoppedOn: 'date',
      version: 'integer',
    },
    key: ['measureId'],
    indexes: [['title', 'measureId'], ['proposedOn', 'measureId'], ['status', 'measureId'], ['riskId'], ['dueOn']],
  },
  on: {
    SecurityMeasureProposed: {
      keys,
      fold: (_, event) => {
        const data = event.data as DataOf<typeof events.SecurityMeasureProposed>;
        const { measureId, title, unitIds, riskId = null, modelMeasureId = null } = data;
        const named = { measureId, title, unitIds, riskId, modelMeasureId, proposedOn: dayOf(event) };
        return { ...nothingYet, ...named, status: 'proposed', version: event.version };
      },
    },
    SecurityMeasureDecided: change<DataOf<typeof events.SecurityMeasureDecided>>((row, { introduce }, decidedOn) =>
      withStatus({ ...row, introduce, decidedOn }),
    ),
    SecurityMeasureResourced: change<DataOf<typeof events.SecurityMeasureResourced>>((row, data) => {
      const { hours = null, budget = null, responsibleId = null, dueOn = null } = data;
      return withStatus({ ...row, hours, budget, responsibleId, dueOn });
    }),
    SecurityMeasureIntroduced: change<DataOf<typeof events.SecurityMeasureIntroduced>>((row, data, introducedOn) => {
      const introducedUnitIds = [...new Set([...row.introducedUnitIds, ...data.unitIds])];
      return withStatus({ ...row, introducedUnitIds, introducedOn });
    }),
    SecurityMeasureEvaluated: change<DataOf<typeof events.SecurityMeasureEvaluated>>((_, data, evaluatedOn) => ({
      fit: data.fit,
      sufficient: data.sufficient,
      evaluatedOn,
    })),
    SecurityMeasureStopped: change((_row, _data, stoppedOn) => ({ status: 'stopped', stoppedOn })),
    SecurityMeasureEntriesWithdrawn: change<DataOf<typeof events.SecurityMeasureEntriesWithdrawn>>((_, data) => ({
      ...nothingYet,
      ...data.standing,
      unitIds: data.unitIds,
      riskId: data.riskId ?? null,
      modelMeasureId: data.modelMeasureId ?? null,
    })),
  },
};

function withStatus(row: SecurityMeasure): SecurityMeasure {
  const resources = [row.hours, row.budget, row.responsibleId, row.dueOn];
  return { ...row, status: statusOf({ ...row, resourced: resources.some((given) => given !== null) }) };
}
