// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { UnitInventoriesQueryVariables } from '#libs/api-client';
import { type Columns, useColumns } from '../../app/columns.js';
import { latestPosition } from '../../app/command.js';
import { type List, useListState } from '../../app/list-state.js';
import { Filter } from '../../app/list-tools.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../app/register.js';
import { ask } from '../../app/request.js';
import { today, useMoment } from '../../app/time.js';
import { useUnit } from '../../app/unit.js';
import { Chip } from '../../ui/chip.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { useUnits } from '../organisation/names.js';
import {
  inventorySharesDocument,
  type Share,
  type Standing,
  unitInventoriesDocument,
  type UnitRow,
} from './documents.js';
import './inventory.css';
import { BOX, INVENTORY_KINDS, stateOf, TONES } from './standing.js';
import { type InventoryText, useInventoryTexts } from './texts.js';

/** Which units have said that all they have is in the register, kind by kind, and which are to say so again. */
export function Page(): ReactNode {
  const t = useInventoryTexts();
  const { per } = useMoment();
  const list = useListState({ sort: 'name', filters: ['visa'] });
  const units = useUnits();
  const shown = list.filters['visa'];
  const variables = {
    ...useRegisterArgs(list),
    complete: shown === 'complete' ? true : shown === 'open' ? false : undefined,
    due: shown === 'due' ? true : undefined,
  };
  const columns = useColumns('inventories', columnsOf(t, per ?? today(), units.name));
  return (
    <>
      <PageHeader title={t('inventories')} lead={t('lead')} />
      <Shares />
      <section className="inventory-part">
        <h2>{t('perUnit')}</h2>
        <RegisterTools name="inventories" register="unitInventories" {...{ list, variables, columns }}>
          <Filter
            list={list}
            name="visa"
            label={t('show')}
            options={[
              ['due', t('showDue')],
              ['open', t('showOpen')],
              ['complete', t('showComplete')],
            ]}
          />
        </RegisterTools>
        <Units {...{ list, variables, columns }} />
      </section>
    </>
  );
}

function Shares(): ReactNode {
  const t = useInventoryTexts();
  const unit = useUnit();
  const { args } = useMoment();
  const asked = { ...unit.args, ...args };
  const { inventoryShares } = useSuspenseQuery({
    queryKey: ['inventory-shares', asked],
    queryFn: () => ask(inventorySharesDocument, { ...asked, minPosition: latestPosition() }),
  }).data;
  const columns: Column<Share>[] = [
    { id: 'kind', header: t('kind'), names: true, cell: ({ kind }) => t(kind) },
    { id: 'share', header: t('share'), cell: (share) => <ShareBar share={share} /> },
    {
      id: 'due',
      header: t('renewSoon'),
      numeric: true,
      cell: ({ due }) => (due > 0 ? <Chip tone="warn">{due}</Chip> : '0'),
    },
    {
      id: 'why',
      header: t('counted'),
      wideOnly: true,
      cell: ({ kind }) => (
        <Link to="/uppfoljning/modellen/$measureId" params={{ measureId: BOX[kind] }}>
          {t('why', { id: BOX[kind] })}
        </Link>
      ),
    },
  ];
  return (
    <section className="inventory-part">
      <h2>{t('shares')}</h2>
      <DataTable caption={t('shares')} columns={columns} rows={inventoryShares} rowKey={({ kind }) => kind} />
    </section>
  );
}

function ShareBar({ share: { complete, units } }: { share: Share }): ReactNode {
  const t = useInventoryTexts();
  const percent = units > 0 ? Math.round((complete / units) * 100) : 0;
  return (
    <span className="share">
      <meter min={0} max={Math.max(units, 1)} value={complete} aria-hidden="true" />
      <span>{t('shareOf', { n: complete, all: units, percent })}</span>
    </span>
  );
}

interface UnitsProps {
  list: List;
  variables: UnitInventoriesQueryVariables;
  columns: Columns<UnitRow>;
}

function Units({ list, variables, columns }: UnitsProps): ReactNode {
  const t = useInventoryTexts();
  const { unitInventories } = useSuspenseQuery({
    queryKey: ['unit-inventories', variables],
    queryFn: () => ask(unitInventoriesDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  return (
    <RegisterTable
      caption={t('count', { n: unitInventories.totalCount })}
      page={unitInventories}
      rowKey={({ unitId }) => unitId}
      nameOf={({ name }) => name}
      empty={{
        ...{ none: t('noneYet'), noneHelp: t('noneHelp') },
        ...{ noneFound: t('noneFound'), noneFoundHelp: t('noneFoundHelp') },
      }}
      {...{ list, columns }}
    />
  );
}

const columnsOf = (t: InventoryText, day: string, unitName: (id: string) => string): Column<UnitRow>[] => [
  {
    id: 'name',
    header: t('unit'),
    sort: 'name',
    names: true,
    cell: ({ unitId, name, counts }) => (
      <>
        <Link to="/arbete/inventering/$unitId" params={{ unitId }}>
          {name}
        </Link>
        {counts ? null : <small className="quiet-text"> {t('notCounted')}</small>}
      </>
    ),
  },
  ...INVENTORY_KINDS.map((kind): Column<UnitRow> => ({
    id: kind,
    header: t(kind),
    fields: [`${kind}On`, kind],
    cell: ({ unitId, name, kinds }) => (
      <Cell standing={kinds.find((one) => one.kind === kind)!} unit={{ unitId, name }} day={day} unitName={unitName} />
    ),
  })),
];

interface CellProps {
  standing: Standing;
  unit: { unitId: string; name: string };
  day: string;
  unitName: (id: string) => string;
}

/** How a kind stands; opens into why, and what is in the register. */
function Cell({ standing, unit: { unitId, name }, day, unitName }: CellProps): ReactNode {
  const t = useInventoryTexts();
  const state = stateOf(standing, day);
  const { kind, throughUnitId, countsOn, countsUntil, assets } = standing;
  const when =
    state === 'open'
      ? t('held', { n: assets })
      : state === 'due'
        ? t('before', { day: countsUntil })
        : throughUnitId
          ? t('through', { name: unitName(throughUnitId) })
          : (countsOn ?? '');
  return (
    <Link className="inventory-cell" to="/arbete/inventering/$unitId" params={{ unitId }} hash={kind}>
      <span className="visually-hidden">{t('cell', { unit: name, kind: t(kind).toLocaleLowerCase() })} </span>
      <Chip tone={TONES[state]}>{t(state)}</Chip> <small>{when}</small>
    </Link>
  );
}
