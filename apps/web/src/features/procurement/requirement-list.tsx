// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { type ProcurementText, useProcurementTexts } from './texts.js';
import { ASPECTS, type Procurement, type Requirement } from './words.js';

interface Props {
  procurement: Procurement;
  /** Absent: it cannot be changed. */
  onPick?: (action: 'change' | 'remove', requirement: Requirement) => void;
}

/** The list, a table per aspect. */
export function RequirementList({ procurement, onPick }: Props): ReactNode {
  const t = useProcurementTexts();
  const { requirements, removed } = procurement;
  const columns = columnsOf(t, onPick);
  return (
    <section>
      <h2>
        {t('list')} ({requirements.length})
      </h2>
      {requirements.length === 0 ? <Empty title={t('listNone')}>{t('listNoneHelp')}</Empty> : null}
      {ASPECTS.map((aspect) => {
        const rows = requirements.filter((one) => one.aspect === aspect);
        return rows.length === 0 ? null : (
          <div key={aspect}>
            <h3>{t(aspect)}</h3>
            <DataTable caption={t(aspect)} columns={columns} rows={rows} rowKey={(row) => row.requirementId} />
          </div>
        );
      })}
      {removed.length > 0 ? (
        <details>
          <summary>
            {t('removed')} ({removed.length})
          </summary>
          <ul>
            {removed.map(({ requirementId, text, reason }) => (
              <li key={requirementId}>
                {text} <em>{reason}</em>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

const isCode = (requirementId: string): boolean => requirementId.length < 10;

function columnsOf(t: ProcurementText, onPick: Props['onPick']) {
  const columns: Column<Requirement>[] = [
    { id: 'no', header: t('no'), cell: ({ requirementId }) => (isCode(requirementId) ? requirementId : '–') },
    { id: 'text', header: t('text'), names: true, cell: ({ text }) => text },
    { id: 'force', header: t('force'), cell: ({ force }) => t(force) },
    { id: 'by', header: t('by'), cell: ({ by }) => t(by === 'supplier' ? 'supplierDoes' : by) },
    {
      id: 'proof',
      header: t('proof'),
      wideOnly: true,
      cell: ({ proof, source }) => (
        <details>
          <summary>{t('proofShort')}</summary>
          {[proof, source].filter(Boolean).join('. ') || '–'}
        </details>
      ),
    },
    { id: 'state', header: t('state'), cell: (row) => <State row={row} /> },
  ];
  const actions: Column<Requirement> = {
    id: 'actions',
    header: t('actions'),
    cell: (row) => (
      <span className="row-actions no-print">
        <Button
          kind="quiet"
          onPress={() => onPick?.('change', row)}
          aria-label={t('changeOf', { what: row.requirementId })}
        >
          {t('change')}
        </Button>
        <Button
          kind="quiet"
          onPress={() => onPick?.('remove', row)}
          aria-label={t('removeOf', { what: row.requirementId })}
        >
          {t('remove')}
        </Button>
      </span>
    ),
  };
  return onPick ? [...columns, actions] : columns;
}

const TONES = { met: 'good', partly: 'warn', notMet: 'bad' } as const;

function State({ row }: { row: Requirement }): ReactNode {
  const t = useProcurementTexts();
  const { origin, agreed, introduced, outcome } = row;
  return (
    <>
      {origin === 'own' ? <Chip>{t('ownOrigin')}</Chip> : null}
      {origin === 'changed' ? <Chip>{t('changed')}</Chip> : null}
      {introduced ? <Chip tone="good">{t('introduced')}</Chip> : null}
      {agreed && !outcome ? <Chip tone="info">{t('agreed')}</Chip> : null}
      {outcome ? <Chip tone={TONES[outcome]}>{t(outcome === 'partly' ? 'partlyMet' : outcome)}</Chip> : null}
    </>
  );
}
