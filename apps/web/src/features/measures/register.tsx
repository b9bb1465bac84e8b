// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { SecurityMeasuresQuery, SecurityMeasureStatus } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { type List, useListState } from '../../app/list-state.js';
import { Filter, ListTools, Pages } from '../../app/list-tools.js';
import { hasRole, useMe } from '../../app/me.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { PageHeader } from '../../ui/page-header.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { ProposeDialog } from './actions.js';
import { measuresDocument } from './documents.js';
import './measures.css';
import { type MeasureText, useMeasureTexts } from './texts.js';
import { MEASURE_STATUSES, useMeasureWords } from './words.js';

const FILTERS = ['status', 'unitId', 'responsibleId', 'overdue'] as const;
type Row = SecurityMeasuresQuery['securityMeasures']['nodes'][number];

/** The register of security measures, overdue ones first. */
export function Page(): ReactNode {
  const t = useMeasureTexts();
  const me = useMe();
  const { isNow, per } = useMoment();
  const list = useListState({ sort: 'title', filters: FILTERS });
  const units = useUnits();
  const persons = usePersons();
  const [adding, setAdding] = useState(false);
  const mayPropose = isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner', 'procurementOfficer', 'staff');
  return (
    <>
      <PageHeader
        title={t('measures')}
        lead={t('lead')}
        actions={
          mayPropose ? (
            <Button kind="primary" onPress={() => setAdding(true)}>
              {t('propose')}
            </Button>
          ) : null
        }
      />
      {isNow ? null : <p className="aside">{t('onlyNow', { day: per })}</p>}
      <ListTools list={list} name="measures">
        <Filter
          list={list}
          name="status"
          label={t('status')}
          options={MEASURE_STATUSES.map((status) => [status, t(status)])}
        />
        <Filter list={list} name="unitId" label={t('unit')} options={units.choices} />
        <Filter list={list} name="responsibleId" label={t('responsible')} options={persons.choices} />
        <Filter list={list} name="overdue" label={t('overdue')} options={[['true', t('overdueYes')]]} />
      </ListTools>
      <Tables list={list} />
      {adding ? <ProposeDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function useMeasures(list: List, overdue: boolean | undefined, first: number) {
  const { search, sort, descending, after, filters } = list;
  const variables = {
    first,
    after: overdue ? undefined : after,
    search: search || undefined,
    sort,
    descending,
    status: filters['status'] as SecurityMeasureStatus | undefined,
    unitId: filters['unitId'],
    responsibleId: filters['responsibleId'],
    overdue,
  };
  return useSuspenseQuery({
    queryKey: ['security-measures', variables],
    queryFn: () => ask(measuresDocument, { ...variables, minPosition: latestPosition() }),
  }).data.securityMeasures;
}

function Tables({ list }: { list: List }): ReactNode {
  const t = useMeasureTexts();
  const late = useMeasures(list, true, 100);
  const onlyLate = list.filters['overdue'] === 'true';
  const others = useMeasures(list, false, 25);
  if (late.totalCount === 0 && (onlyLate || others.totalCount === 0)) {
    const narrowed = Boolean(list.search) || Object.keys(list.filters).length > 0;
    return <Empty title={t(narrowed ? 'noneFound' : 'none')}>{t(narrowed ? 'noneFoundHelp' : 'noneHelp')}</Empty>;
  }
  return (
    <>
      {late.totalCount > 0 && !list.after ? (
        <section className="measure-list">
          <h2>{t('overdueTitle', { n: late.totalCount })}</h2>
          <MeasureTable list={list} rows={late.nodes} caption={t('overdueTitle', { n: late.totalCount })} />
        </section>
      ) : null}
      {onlyLate || others.nodes.length === 0 ? null : (
        <section className="measure-list">
          {late.totalCount > 0 ? <h2>{t('othersTitle')}</h2> : null}
          <MeasureTable list={list} rows={others.nodes} caption={t('count', { n: others.totalCount })} />
          <Pages
            list={list}
            rows={others.nodes.length}
            hasNextPage={others.pageInfo.hasNextPage}
            endCursor={others.pageInfo.endCursor}
          />
        </section>
      )}
    </>
  );
}

function MeasureTable({ list, rows, caption }: { list: List; rows: readonly Row[]; caption: string }): ReactNode {
  const t = useMeasureTexts();
  const words = useMeasureWords();
  const units = useUnits();
  const persons = usePersons();
  return (
    <DataTable
      caption={caption}
      columns={columnsOf(t, words, units.name, persons.name)}
      rows={rows}
      rowKey={({ measureId }) => measureId}
      sort={{ by: list.sort, descending: list.descending }}
      onSort={list.setSort}
    />
  );
}

const columnsOf = (
  t: MeasureText,
  words: ReturnType<typeof useMeasureWords>,
  unit: (id: string) => string,
  person: (id: string | null | undefined) => string,
): Column<Row>[] => [
  {
    id: 'title',
    header: t('title'),
    sort: 'title',
    names: true,
    cell: ({ measureId, title }) => (
      <Link to="/arbete/atgarder/$measureId" params={{ measureId }}>
        {title}
      </Link>
    ),
  },
  {
    id: 'status',
    header: t('status'),
    sort: 'status',
    cell: ({ status }) => <Chip tone={words.tone(status)}>{words.status(status)}</Chip>,
  },
  { id: 'due', header: t('dueOn'), cell: ({ dueOn }) => <span className="nowrap">{dueOn ?? '–'}</span> },
  { id: 'who', header: t('responsible'), wideOnly: true, cell: ({ responsibleId }) => person(responsibleId) },
  {
    id: 'where',
    header: t('introducedIn'),
    wideOnly: true,
    cell: ({ introducedUnitIds, unitIds }) => (
      <span className="nowrap">{t('inOf', { n: introducedUnitIds.length, of: unitIds.length })}</span>
    ),
  },
  { id: 'unit', header: t('unit'), wideOnly: true, cell: ({ unitIds }) => shortList(unitIds.map(unit)) },
];

const shortList = (names: string[]): string =>
  names.length > 2 ? `${names.slice(0, 2).join(', ')} +${names.length - 2}` : names.join(', ');
