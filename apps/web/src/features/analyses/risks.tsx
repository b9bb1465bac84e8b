// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { usePersons } from '../organisation/names.js';
import { useRiskTexts } from '../risk/texts.js';
import { STATUS_TONES } from '../risk/words.js';
import type { FoundRisk } from './documents.js';
import { useAnalysisTexts } from './texts.js';

interface Props {
  risks: readonly FoundRisk[];
  open: boolean;
  /** Absent: nothing may be changed. */
  onJudge?: (riskId: string) => void;
  onPropose?: (riskId: string) => void;
}

/** The risks that were found, the largest first, with what may be done about each. */
export function FoundRisks({ risks, open, onJudge, onPropose }: Props): ReactNode {
  const t = useAnalysisTexts();
  const r = useRiskTexts();
  const persons = usePersons();
  if (risks.length === 0)
    return open ? <Empty title={t('noRisks')}>{t('noRisksHelp')}</Empty> : <p>{t('noRisksDone')}</p>;
  const columns: Column<FoundRisk>[] = [
    {
      id: 'title',
      header: t('riskTitle'),
      names: true,
      cell: ({ riskId, title }) => (
        <Link to="/arbete/risker/$riskId" params={{ riskId }}>
          {title}
        </Link>
      ),
    },
    {
      id: 'status',
      header: t('status'),
      cell: ({ status }) => <Chip tone={STATUS_TONES[status]}>{r(status)}</Chip>,
    },
    {
      id: 'size',
      header: t('size'),
      numeric: true,
      cell: ({ size, sizeBefore, sizeAfter }) =>
        sizeBefore && typeof sizeAfter === 'number' ? `${sizeBefore} → ${sizeAfter}` : size || '–',
    },
    { id: 'owner', header: r('owner'), wideOnly: true, cell: ({ ownerId }) => persons.name(ownerId) },
  ];
  const acts: Column<FoundRisk> = {
    id: 'acts',
    header: t('what2do'),
    cell: ({ riskId, title, status, consequence }) => {
      const judged = typeof consequence === 'number';
      if (status === 'closed') return null;
      return (
        <span className="row-acts no-print">
          <Button
            kind="quiet"
            aria-label={`${t(judged ? 'judgeAgain' : 'judge')}: ${title}`}
            onPress={() => onJudge?.(riskId)}
          >
            {t(judged ? 'judgeAgain' : 'judge')}
          </Button>
          {judged && status !== 'decided' ? (
            <Button kind="quiet" aria-label={`${t('propose')}: ${title}`} onPress={() => onPropose?.(riskId)}>
              {t('propose')}
            </Button>
          ) : null}
        </span>
      );
    },
  };
  return (
    <DataTable
      caption={t('risks')}
      columns={onJudge ? [...columns, acts] : columns}
      rows={risks}
      rowKey={({ riskId }) => riskId}
    />
  );
}
