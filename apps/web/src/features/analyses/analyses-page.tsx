// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { RiskAnalysesQueryVariables, RiskAnalysisStatus } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { type Columns, useColumns } from '../../app/columns.js';
import { type List, useListState } from '../../app/list-state.js';
import { Filter } from '../../app/list-tools.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../app/register.js';
import { ask } from '../../app/request.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import type { Column } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { useRiskRights } from '../risk/rights.js';
import '../risk/risk.css';
import { OpenDialog } from './actions.js';
import { analysesDocument, type AnalysisRow } from './documents.js';
import { type AnalysisText, useAnalysisTexts } from './texts.js';
import { ANALYSIS_TONES, type AnalysisStatus } from './tones.js';

const FILTERS = ['status', 'leaderId'] as const;

/** Risk analyses, the latest first. */
export function Page(): ReactNode {
  const t = useAnalysisTexts();
  const list = useListState({ sort: 'openedOn', descending: true, filters: FILTERS });
  const rights = useRiskRights();
  const units = useUnits();
  const persons = usePersons();
  const [opening, setOpening] = useState(false);
  const variables = {
    ...useRegisterArgs(list),
    status: list.filters['status'] as RiskAnalysisStatus | undefined,
    leaderId: list.filters['leaderId'],
  };
  const columns = useColumns('analyses', columnsOf(t, persons.name, units.name));
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
      <RegisterTools name="analyses" register="riskAnalyses" {...{ list, variables, columns }}>
        <Filter list={list} name="status" label={t('status')} options={statuses.map((status) => [status, t(status)])} />
        <Filter list={list} name="leaderId" label={t('leader')} options={persons.choices} />
      </RegisterTools>
      <AnalysisTable {...{ list, variables, columns }} />
      {opening ? <OpenDialog onClose={() => setOpening(false)} /> : null}
    </>
  );
}

interface TableProps {
  list: List;
  variables: RiskAnalysesQueryVariables;
  columns: Columns<AnalysisRow>;
}

function AnalysisTable({ list, variables, columns }: TableProps): ReactNode {
  const t = useAnalysisTexts();
  const { riskAnalyses } = useSuspenseQuery({
    queryKey: ['risk-analyses', variables],
    queryFn: () => ask(analysesDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  return (
    <RegisterTable
      caption={`${t('analyses')}: ${t('count', { n: riskAnalyses.totalCount })}`}
      page={riskAnalyses}
      rowKey={({ analysisId }) => analysisId}
      nameOf={({ title }) => title}
      empty={{
        none: t('none'),
        noneHelp: t('noneHelp'),
        noneFound: t('noneFound'),
        noneFoundHelp: t('noneFoundHelp'),
      }}
      {...{ list, columns }}
    />
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
  { id: 'riskCount', header: t('riskCount'), sort: 'riskCount', numeric: true, cell: ({ riskCount }) => riskCount },
  {
    id: 'for',
    fields: ['procurement', 'assets', 'unitIds'],
    header: t('forWhat'),
    wideOnly: true,
    cell: ({ unitIds, assets, procurement }) =>
      [procurement, ...assets, ...unitIds.map(unit)].filter(Boolean).join(', '),
  },
  { id: 'leaderId', header: t('leader'), wideOnly: true, cell: ({ leaderId }) => person(leaderId) },
  {
    id: 'openedOn',
    header: t('openedOn'),
    sort: 'openedOn',
    cell: ({ openedOn }) => <span className="nowrap">{openedOn}</span>,
  },
];
