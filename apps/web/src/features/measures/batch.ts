// SPDX-License-Identifier: EUPL-1.2
import type { SecurityMeasuresQuery } from '#libs/api-client';
import type { BatchAction } from '../../app/batch.js';
import { usePersons } from '../organisation/names.js';
import { useMeasureTexts } from './texts.js';

type Row = SecurityMeasuresQuery['securityMeasures']['nodes'][number];

const undo: BatchAction<Row>['undo'] = {
  command: 'withdrawSecurityMeasureEntries',
  input: ({ measureId }, eventIds, reason) => ({ measureId, eventIds, reason }),
};

/** What can be done with several security measures at once. */
export function useMeasureBatch(): BatchAction<Row>[] {
  const t = useMeasureTexts();
  const persons = usePersons();
  return [
    {
      id: 'decide',
      label: t('batchDecide'),
      command: 'decideSecurityMeasure',
      fields: [{ name: 'reason', label: t('why'), type: 'text' }],
      input: ({ measureId }, { reason }) => ({ measureId, introduce: true, reason: reason?.trim() }),
      change: ({ status }) => [{ what: t('status'), from: t(status), to: t('decided') }],
      undo,
    },
    {
      id: 'allocate',
      label: t('batchAllocate'),
      command: 'allocateMeasureResources',
      fields: [
        { name: 'responsibleId', label: t('whoSees'), type: 'select', options: persons.choices },
        { name: 'dueOn', label: t('whenDue'), type: 'date' },
      ],
      // What was set aside before stays: the command takes the place of all of it.
      input: ({ measureId, hours, budget }, { responsibleId, dueOn }) => ({
        ...{ measureId, hours: hours ?? undefined, budget: budget ?? undefined, responsibleId, dueOn },
      }),
      change: (row, { responsibleId, dueOn }) => [
        { what: t('responsible'), from: persons.name(row.responsibleId), to: persons.name(responsibleId) },
        { what: t('dueOn'), from: row.dueOn ?? '–', to: dueOn ?? '–' },
      ],
      undo,
    },
    {
      id: 'stop',
      label: t('batchStop'),
      command: 'stopSecurityMeasure',
      fields: [{ name: 'reason', label: t('whyStop'), type: 'text' }],
      input: ({ measureId }, { reason }) => ({ measureId, reason: reason?.trim() }),
      change: ({ status }) => [{ what: t('status'), from: t(status), to: t('stopped') }],
      undo,
    },
  ];
}
