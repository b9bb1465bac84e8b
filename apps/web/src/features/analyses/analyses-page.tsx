// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { RiskAnalysisStatus } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { type List, useListState } from '../../app/list-state.js';
import { Filter, ListTools, Pages } from '../../app/list-tools.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { PageHeader } from '../../ui/page-header.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { useRiskRights } from '../risk/rights.js';
import '../risk/risk.css';
import { OpenDialog } from './actions.js';
import { analysesDocument, type AnalysisRow } from './documents.js';
import { type AnalysisText, useAnalysisTexts } from './texts.js';
import { ANALYSIS_TONES, type AnalysisStatus } from './tones.js';

const FILTERS = ['status', 'unitId', 'leaderId'] as const;

/** Risk analyses, the latest first. */
export function Page(): ReactNode {
  const t = useAnalysisTexts();
  const list = useListState({ sort: 'openedOn', descending: true, filters: FILTERS });
  const rights = useRiskRights();
  const units = useUnits();
  const persons = usePersons();
  const [opening, setOpening] = useState(false);
  const statuses = Object.keys(ANALYSIS_TONES) as AnalysisStatus[];
  return (
    <>
      <PageHeader
        title={t('analyses')}
        lead={t('lead')}
        actions={
          rights.write ? (
            <Button kind="primary" onPress={() => setOpening(true)}>
              {t('openNew')}
            </Button>
          ) : null
        }
      />
      <ListTools list={list} name="analyses">
        <Filter list={list} name="status" label={t('status')} options={statuses.map((status) => [status, t(status)])} />
        <Filter list={list} name="unitId" label={t('unit')} options={units.choices} />
        <Filter list={list} name="leaderId" label={t('leader')} options={persons.choices} />
      </ListTools>
      <AnalysisTable list={list} />
      {opening ? <OpenDialog onClose={() => setOpening(false)} /> : null}
    </>
  );
}

function AnalysisTable({ list }: { list: List }): ReactNode {
  const t = useAnalysisTexts();
  const persons = usePersons();
  const units = useUnits();
  const { search, sort, descending, after, filters } = list;
  const { args } = useMoment();
  const variables = {
    ...args,
    ...{ first: 25, after, search: search || undefined, sort, descending },
    status: filters['status'] as RiskAnalysisStatus | undefined,
    unitId: filters['unitId'],
    leaderId: filters['leaderId'],
  };
  const { data } = useSuspenseQuery({
    queryKey: ['risk-analyses', variables],
    queryFn: () => ask(analysesDocument, { ...variables, minPosition: latestPosition() }),
  });
  const { nodes, pageInfo, totalCount } = data.riskAnalyses;
  if (nodes.length === 0) {
    const narrowed = Boolean(search) || Object.keys(filters).length > 0;
    return <Empty title={t(narrowed ? 'noneFound' : 'none')}>{t(narrowed ? 'noneFoundHelp' : 'noneHelp')}</Empty>;
  }
  return (
    <>
      <DataTable
        caption={`${t('analyses')}: ${t('count', { n: totalCount })}`}
        columns={columnsOf(t, persons.name, units.name)}
        rows={nodes}
        rowKey={({ analysisId }) => analysisId}
        sort={{ by: sort, descending }}
        onSort={list.setSort}
      />
      <Pages list={list} rows={nodes.length} hasNextPage={pageInfo.hasNextPage} endCursor={pageInfo.endCursor} />
    </>
  );
}

const columnsOf = (
  t: AnalysisText,
  person: (id: string | null | undefined) => string,
  unit: (id: string) => string,
): Column<AnalysisRow>[] => [
  {
    id: 'title',
    header: t('title'),
    sort: 'title',
    names: true,
    cell: ({ analysisId, title }) => (
      <Link to="/arbete/analyser/$analysisId" params={{ analysisId }}>
        {title}
      </Link>
    ),
  },
  {
    id: 'status',
    header: t('status'),
    cell: ({ status }) => <Chip tone={ANALYSIS_TONES[status]}>{t(status)}</Chip>,
  },
  { id: 'risks', header: t('riskCount'), sort: 'riskCount', numeric: true, cell: ({ riskCount }) => riskCount },
  {
    id: 'for',
    header: t('forWhat'),
    wideOnly: true,
    cell: ({ unitIds, assets, procurement }) =>
      [procurement, ...assets, ...unitIds.map(unit)].filter(Boolean).join(', '),
  },
  { id: 'leader', header: t('leader'), wideOnly: true, cell: ({ leaderId }) => person(leaderId) },
  {
    id: 'opened',
    header: t('openedOn'),
    sort: 'openedOn',
    cell: ({ openedOn }) => <span className="nowrap">{openedOn}</span>,
  },
];
