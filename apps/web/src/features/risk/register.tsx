// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import type { RiskStatus } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { type List, useListState } from '../../app/list-state.js';
import { Filter, ListTools, Pages } from '../../app/list-tools.js';
import { ask } from '../../app/request.js';
import { useAsked } from '../../app/asked.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { PageHeader } from '../../ui/page-header.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { type RiskRow, risksDocument } from './documents.js';
import { IdentifyDialog } from './identify.js';
import { Matrix } from './matrix.js';
import { useRiskRights } from './rights.js';
import './risk.css';
import { type RiskText, useRiskTexts } from './texts.js';
import { STATUS_TONES, STATUSES } from './words.js';

const FILTERS = ['status', 'unitId', 'ownerId', 'due'] as const;

/** The risk register: a table or a matrix; what is chosen stands in the address. */
export function Page(): ReactNode {
  const t = useRiskTexts();
  const list = useListState({ sort: 'size', descending: true, filters: FILTERS });
  const rights = useRiskRights();
  const { isNow, per } = useMoment();
  const units = useUnits();
  const persons = usePersons();
  const [adding, setAdding] = useState(false);
  const add = useCallback(() => setAdding(true), []);
  useAsked('risk', add);
  const matrix = (useSearch({ strict: false }) as { visa?: string }).visa === 'matris';
  return (
    <>
      <PageHeader
        title={t('risks')}
        lead={t('lead')}
        actions={
          rights.write ? (
            <Button kind="primary" onPress={add}>
              {t('identify')}
            </Button>
          ) : null
        }
      />
      {isNow ? null : <p className="aside">{t('onlyNow', { day: per })}</p>}
      <ViewSwitch matrix={matrix} />
      {matrix ? (
        <Matrix unitId={list.filters['unitId']} />
      ) : (
        <>
          <ListTools list={list} name="risks">
            <Filter
              list={list}
              name="status"
              label={t('status')}
              options={STATUSES.map((status) => [status, t(status)])}
            />
            <Filter list={list} name="unitId" label={t('unit')} options={units.choices} />
            <Filter list={list} name="ownerId" label={t('owner')} options={persons.choices} />
            <Filter list={list} name="due" label={t('due')} options={[['true', t('dueYes')]]} />
          </ListTools>
          <RiskTable list={list} />
        </>
      )}
      {adding ? <IdentifyDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function ViewSwitch({ matrix }: { matrix: boolean }): ReactNode {
  const t = useRiskTexts();
  const navigate = useNavigate();
  const show = (visa: string | undefined): void =>
    void navigate({ to: '.', search: (old: Record<string, unknown>) => ({ ...old, visa }) } as never);
  return (
    <div className="switch no-print" role="group" aria-label={t('view')}>
      <button type="button" aria-pressed={!matrix} onClick={() => show(undefined)}>
        {t('table')}
      </button>
      <button type="button" aria-pressed={matrix} onClick={() => show('matris')}>
        {t('matrix')}
      </button>
    </div>
  );
}

function RiskTable({ list }: { list: List }): ReactNode {
  const t = useRiskTexts();
  const persons = usePersons();
  const units = useUnits();
  const { search, sort, descending, after, filters } = list;
  const variables = {
    first: 25,
    after,
    search: search || undefined,
    sort,
    descending,
    status: filters['status'] as RiskStatus | undefined,
    unitId: filters['unitId'],
    ownerId: filters['ownerId'],
    due: filters['due'] === 'true' ? true : undefined,
  };
  const { data } = useSuspenseQuery({
    queryKey: ['risks', variables],
    queryFn: () => ask(risksDocument, { ...variables, minPosition: latestPosition() }),
  });
  const { nodes, pageInfo, totalCount } = data.risks;
  if (nodes.length === 0) {
    const narrowed = Boolean(search) || Object.keys(filters).length > 0;
    return <Empty title={t(narrowed ? 'noneFound' : 'noRisks')}>{t(narrowed ? 'noneFoundHelp' : 'noRisksHelp')}</Empty>;
  }
  return (
    <>
      <DataTable
        caption={`${t('risks')}: ${t('count', { n: totalCount })}`}
        columns={columnsOf(t, persons.name, units.name)}
        rows={nodes}
        rowKey={({ riskId }) => riskId}
        sort={{ by: sort, descending }}
        onSort={list.setSort}
      />
      <Pages list={list} rows={nodes.length} hasNextPage={pageInfo.hasNextPage} endCursor={pageInfo.endCursor} />
    </>
  );
}

const columnsOf = (
  t: RiskText,
  person: (id: string | null | undefined) => string,
  unit: (id: string) => string,
): Column<RiskRow>[] => [
  {
    id: 'title',
    header: t('title'),
    sort: 'title',
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
    sort: 'status',
    cell: ({ status }) => <Chip tone={STATUS_TONES[status]}>{t(status)}</Chip>,
  },
  { id: 'size', header: t('size'), sort: 'size', numeric: true, cell: (risk) => <Size risk={risk} /> },
  { id: 'choice', header: t('decision'), wideOnly: true, cell: ({ choice }) => (choice ? t(choice) : '–') },
  { id: 'owner', header: t('owner'), wideOnly: true, cell: ({ ownerId }) => person(ownerId) },
  { id: 'unit', header: t('unit'), wideOnly: true, cell: ({ unitIds }) => unitIds.map(unit).join(', ') },
  {
    id: 'next',
    header: t('next'),
    wideOnly: true,
    cell: ({ reviewOn, nextFollowUpOn }) => [reviewOn, nextFollowUpOn].filter(Boolean).sort()[0] ?? '–',
  },
];

function Size({ risk }: { risk: RiskRow }): ReactNode {
  const t = useRiskTexts();
  const { size, sizeBefore, sizeAfter } = risk;
  if (!size) return '–';
  if (sizeBefore === null || sizeAfter === null || sizeBefore === undefined || sizeAfter === undefined) return size;
  const params = { before: sizeBefore, after: sizeAfter };
  return (
    <span className="size" title={t('sizeFell', params)}>
      <span aria-hidden="true">
        {sizeBefore} → {sizeAfter}
      </span>
      <span className="visually-hidden">{t('sizeFell', params)}</span>
    </span>
  );
}
