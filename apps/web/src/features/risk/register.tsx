// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import type { RisksQueryVariables, RiskStatus } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { type Columns, useColumns } from '../../app/columns.js';
import { type List, useListState } from '../../app/list-state.js';
import { Filter } from '../../app/list-tools.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../app/register.js';
import { ask } from '../../app/request.js';
import { useAsked } from '../../app/asked.js';
import { useView, ViewSwitch } from '../../app/view-switch.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import type { Column } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { shortList, usePersons, useUnits } from '../organisation/names.js';
import { useRiskBatch } from './batch.js';
import { type RiskRow, risksDocument } from './documents.js';
import { IdentifyDialog } from './identify.js';
import { Matrix } from './matrix.js';
import { useRiskRights } from './rights.js';
import './risk.css';
import { type RiskText, useRiskTexts } from './texts.js';
import { STATUS_TONES, STATUSES } from './words.js';

const MATRIX = 'matris';
const FILTERS = ['status', 'ownerId', 'due'] as const;

/** The risk register: a table or a matrix; what is chosen stands in the address. */
export function Page(): ReactNode {
  const t = useRiskTexts();
  const list = useListState({ sort: 'size', descending: true, filters: FILTERS });
  const rights = useRiskRights();
  const units = useUnits();
  const persons = usePersons();
  const [adding, setAdding] = useState(false);
  const add = useCallback(() => setAdding(true), []);
  useAsked('risk', add);
  const filter = {
    status: list.filters['status'] as RiskStatus | undefined,
    ownerId: list.filters['ownerId'],
    due: list.filters['due'] === 'true' ? true : undefined,
  };
  const variables = { ...useRegisterArgs(list), ...filter };
  const columns = useColumns('risks', columnsOf(t, persons.name, units.name));
  const matrix = useView() === MATRIX;
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
      <ViewSwitch
        label={t('view')}
        views={[
          [undefined, t('table')],
          [MATRIX, t('matrix')],
        ]}
      />
      <RegisterTools name="risks" register="risks" {...{ list, variables, columns }}>
        <Filter list={list} name="status" label={t('status')} options={STATUSES.map((status) => [status, t(status)])} />
        <Filter list={list} name="ownerId" label={t('owner')} options={persons.choices} />
        <Filter list={list} name="due" label={t('due')} options={[['true', t('dueYes')]]} />
      </RegisterTools>
      {matrix ? (
        <Matrix filter={{ ...filter, search: list.search || undefined }} />
      ) : (
        <RiskTable {...{ list, variables, columns }} />
      )}
      {adding ? <IdentifyDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}

interface TableProps {
  list: List;
  variables: RisksQueryVariables;
  columns: Columns<RiskRow>;
}

function RiskTable({ list, variables, columns }: TableProps): ReactNode {
  const t = useRiskTexts();
  const rights = useRiskRights();
  const actions = useRiskBatch();
  const { risks } = useSuspenseQuery({
    queryKey: ['risks', variables],
    queryFn: () => ask(risksDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  return (
    <RegisterTable
      caption={`${t('risks')}: ${t('count', { n: risks.totalCount })}`}
      page={risks}
      rowKey={({ riskId }) => riskId}
      nameOf={({ title }) => title}
      actions={rights.decide ? actions : []}
      empty={{
        none: t('noRisks'),
        noneHelp: t('noRisksHelp'),
        noneFound: t('noneFound'),
        noneFoundHelp: t('noneFoundHelp'),
      }}
      {...{ list, columns }}
    />
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
  {
    id: 'size',
    header: t('size'),
    sort: 'size',
    numeric: true,
    fields: ['size', 'sizeBefore', 'sizeAfter'],
    cell: (risk) => <Size risk={risk} />,
  },
  { id: 'choice', header: t('decision'), wideOnly: true, cell: ({ choice }) => (choice ? t(choice) : '–') },
  { id: 'ownerId', header: t('owner'), wideOnly: true, cell: ({ ownerId }) => person(ownerId) },
  { id: 'unitIds', header: t('unit'), wideOnly: true, cell: ({ unitIds }) => shortList(unitIds.map(unit)) },
  {
    id: 'assessedOn',
    header: t('assessedOn'),
    wideOnly: true,
    hiddenFirst: true,
    cell: ({ assessedOn }) => <Day day={assessedOn} />,
  },
  {
    id: 'next',
    header: t('next'),
    wideOnly: true,
    fields: ['reviewOn', 'nextFollowUpOn'],
    cell: ({ reviewOn, nextFollowUpOn }) => <Day day={[reviewOn, nextFollowUpOn].filter(Boolean).sort()[0]} />,
  },
];

const Day = ({ day }: { day: string | null | undefined }): ReactNode => <span className="nowrap">{day ?? '–'}</span>;

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
