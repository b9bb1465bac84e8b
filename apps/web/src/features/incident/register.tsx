// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { IncidentKind, IncidentsQuery, IncidentStatus } from '#libs/api-client';
import { useColumns } from '../../app/columns.js';
import { latestPosition } from '../../app/command.js';
import { useListState } from '../../app/list-state.js';
import { Filter } from '../../app/list-tools.js';
import { hasRole, useMe } from '../../app/me.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../app/register.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip, type Tone } from '../../ui/chip.js';
import type { Column } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { shortList, useUnits } from '../organisation/names.js';
import { incidentsDocument } from './documents.js';
import { LINK_ROLES } from './report-links.js';
import { ReportDialog } from './report-dialogs.js';
import './incident.css';
import { inStockholm } from './stockholm.js';
import { type IncidentText, useIncidentTexts } from './texts.js';

type Row = IncidentsQuery['incidents']['nodes'][number];
const FILTERS = ['status', 'kind', 'behov'] as const;

export const STATUS_TONES: Record<IncidentStatus, Tone> = {
  reported: 'warn',
  triaged: 'info',
  investigated: 'info',
  closed: 'good',
  rejected: 'neutral',
};
const STATUSES = Object.keys(STATUS_TONES) as IncidentStatus[];
const KINDS: readonly IncidentKind[] = ['incident', 'nonconformity'];

/** The register of incidents: the nearest statutory deadline first. */
export function Page(): ReactNode {
  const t = useIncidentTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const units = useUnits();
  const [reporting, setReporting] = useState(false);
  const list = useListState({ sort: 'nextDueAt', filters: FILTERS });
  const { behov } = list.filters;
  const variables = {
    ...useRegisterArgs(list),
    status: list.filters['status'] as IncidentStatus | undefined,
    kind: list.filters['kind'] as IncidentKind | undefined,
    clocksRunning: behov === 'clocksRunning' ? true : undefined,
    waitsForSecond: behov === 'waitsForSecond' ? true : undefined,
  };
  const columns = useColumns('incidents', columnsOf(t, units.name));
  const { incidents } = useSuspenseQuery({
    queryKey: ['incidents', variables],
    queryFn: () => ask(incidentsDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  const actions = (
    <>
      {isNow ? (
        <Button kind="primary" onPress={() => setReporting(true)}>
          {t('report')}
        </Button>
      ) : null}
      {hasRole(me, ...LINK_ROLES) ? (
        <Link className="button" to="/arbete/incidenter/lankar">
          {t('reportLinks')}
        </Link>
      ) : null}
    </>
  );
  return (
    <>
      <PageHeader title={t('incidents')} lead={t('lead')} actions={actions} />
      <RegisterTools name="incidents" register="incidents" {...{ list, variables, columns }}>
        <Filter list={list} name="status" label={t('status')} options={STATUSES.map((one) => [one, t(one)])} />
        <Filter list={list} name="kind" label={t('kind')} options={KINDS.map((one) => [one, t(one)])} />
        <Filter
          list={list}
          name="behov"
          label={t('needs')}
          options={(['clocksRunning', 'waitsForSecond'] as const).map((one) => [one, t(one)])}
        />
      </RegisterTools>
      <RegisterTable
        caption={t('count', { n: incidents.totalCount })}
        page={incidents}
        rowKey={({ incidentId }) => incidentId}
        nameOf={({ title }) => title}
        actions={[]}
        empty={{
          ...{ none: t('none'), noneHelp: t('noneHelp') },
          ...{ noneFound: t('noneFound'), noneFoundHelp: t('noneFoundHelp') },
        }}
        {...{ list, columns }}
      />
      {reporting ? <ReportDialog onClose={() => setReporting(false)} /> : null}
    </>
  );
}

const columnsOf = (t: IncidentText, unit: (id: string) => string): Column<Row>[] => [
  {
    ...{ id: 'title', header: t('title'), sort: 'title', names: true },
    cell: ({ incidentId, title }) => (
      <Link to="/arbete/incidenter/$incidentId" params={{ incidentId }}>
        {title}
      </Link>
    ),
  },
  {
    ...{ id: 'status', header: t('status'), sort: 'status' },
    cell: ({ status, waitsForSecond }) => (
      <span>
        <Chip tone={STATUS_TONES[status]}>{t(status)}</Chip>{' '}
        {waitsForSecond ? <Chip tone="warn">{t('waitsForSecond')}</Chip> : null}
      </span>
    ),
  },
  {
    ...{ id: 'nextDueAt', header: t('nextDue'), sort: 'nextDueAt' },
    cell: ({ nextDueAt }) => <span className="nowrap">{nextDueAt ? inStockholm(nextDueAt) : '–'}</span>,
  },
  { id: 'severity', header: t('severity'), cell: ({ severity }) => (severity ? t(severity) : '–') },
  { id: 'kind', header: t('kind'), wideOnly: true, cell: ({ kind }) => t(kind) },
  { id: 'unitIds', header: t('unit'), wideOnly: true, cell: ({ unitIds }) => shortList(unitIds.map(unit)) },
  {
    ...{ id: 'reportedOn', header: t('reportedOn'), sort: 'reportedOn', wideOnly: true },
    cell: ({ reportedOn }) => <span className="nowrap">{reportedOn}</span>,
  },
];
