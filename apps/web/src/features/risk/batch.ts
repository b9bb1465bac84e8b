// SPDX-License-Identifier: EUPL-1.2
import type { BatchAction } from '../../app/batch.js';
import { usePersons } from '../organisation/names.js';
import type { RiskRow } from './documents.js';
import { useRiskTexts } from './texts.js';

const undo: BatchAction<RiskRow>['undo'] = {
  command: 'withdrawRiskEntries',
  input: ({ riskId }, eventIds, reason) => ({ riskId, eventIds, reason }),
};

/** What can be done with several risks at once. */
export function useRiskBatch(): BatchAction<RiskRow>[] {
  const t = useRiskTexts();
  const persons = usePersons();
  const moves = (['unchanged', 'better', 'worse'] as const).map((move): [string, string] => [move, t(move)]);
  return [
    {
      id: 'follow-up',
      label: t('batchFollowUp'),
      command: 'followUpRisk',
      fields: [
        { name: 'status', label: t('batchMoved'), type: 'select', options: moves },
        { name: 'nextOn', label: t('batchNext'), type: 'date' },
        { name: 'note', label: t('batchNote'), type: 'text', optional: true },
      ],
      input: ({ riskId }, { status, nextOn, note }) => ({ riskId, status, nextOn, note: note?.trim() || undefined }),
      change: ({ nextFollowUpOn }, { nextOn }) => [
        { what: t('nextFollowUp'), from: nextFollowUpOn ?? '–', to: nextOn ?? '–' },
      ],
      undo,
    },
    {
      id: 'owner',
      label: t('batchOwner'),
      command: 'assignRiskOwner',
      fields: [{ name: 'ownerId', label: t('batchOwnerAsk'), type: 'select', options: persons.choices }],
      input: ({ riskId }, { ownerId }) => ({ riskId, ownerId }),
      change: (risk, { ownerId }) => [
        { what: t('owner'), from: persons.name(risk.ownerId), to: persons.name(ownerId) },
      ],
      undo,
    },
    {
      id: 'close',
      label: t('batchClose'),
      command: 'closeRisk',
      fields: [{ name: 'reason', label: t('batchCloseAsk'), type: 'text' }],
      input: ({ riskId }, { reason }) => ({ riskId, reason: reason?.trim() }),
      change: ({ status }) => [{ what: t('status'), from: t(status), to: t('closed') }],
      undo,
    },
  ];
}
