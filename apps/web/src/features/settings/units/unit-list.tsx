// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { latestPosition } from '../../../app/command.js';
import { useColumns } from '../../../app/columns.js';
import { useListState } from '../../../app/list-state.js';
import { Filter } from '../../../app/list-tools.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../../app/register.js';
import { ask } from '../../../app/request.js';
import type { Column } from '../../../ui/data-table.js';
import { unitListDocument } from './documents.js';
import { useUnitTexts } from './texts.js';
import { countsBecause, type Unit } from './tree.js';

const FILTERS = ['finns', 'under'] as const;
const YES_NO: Record<string, boolean | undefined> = { ja: true, nej: false };

/** The units as a register: searched, sorted, and taken out as a file. */
export function UnitList({ units }: { units: readonly Unit[] }): ReactNode {
  const t = useUnitTexts();
  const list = useListState({ sort: 'name', filters: FILTERS });
  const variables = {
    ...useRegisterArgs(list),
    active: YES_NO[list.filters['finns'] ?? ''],
    parentId: list.filters['under'],
  };
  const columns = useColumns('units', columnsOf(t, units));
  const { businessUnits } = useSuspenseQuery({
    queryKey: ['unit-list', variables],
    queryFn: () => ask(unitListDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  const above = new Set(units.map(({ parentId }) => parentId));
  return (
    <>
      <RegisterTools name="units" register="businessUnits" {...{ list, variables, columns }}>
        <Filter
          list={list}
          name="finns"
          label={t('state')}
          options={[
            ['ja', t('inTree')],
            ['nej', t('isClosed')],
          ]}
        />
        <Filter
          list={list}
          name="under"
          label={t('directlyBelow')}
          options={units.filter(({ unitId }) => above.has(unitId)).map(({ unitId, name }) => [unitId, name])}
        />
      </RegisterTools>
      <RegisterTable
        caption={t('units')}
        page={businessUnits}
        rowKey={({ unitId }) => unitId}
        nameOf={({ name }) => name}
        empty={{
          none: t('none'),
          noneHelp: t('noneHelp'),
          noneFound: t('noneFound'),
          noneFoundHelp: t('noneFoundHelp'),
        }}
        {...{ list, columns }}
      />
    </>
  );
}

const columnsOf = (t: ReturnType<typeof useUnitTexts>, units: readonly Unit[]): Column<Unit>[] => {
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
  return [
    {
      id: 'name',
      header: t('unit'),
      sort: 'name',
      names: true,
      cell: ({ unitId, name }) => (
        <Link to="/installningar/verksamheter" search={{ vald: unitId } as never}>
          {name}
        </Link>
      ),
    },
    { id: 'parentId', header: t('below'), cell: ({ parentId }) => (parentId ? names.get(parentId) : t('top')) },
    { id: 'kind', header: t('kind'), wideOnly: true, cell: ({ kind }) => kind ?? '–' },
    {
      id: 'headCount',
      header: t('headCount'),
      sort: 'headCount',
      numeric: true,
      cell: ({ headCount }) => headCount ?? '–',
    },
    { id: 'headCountOn', header: t('countedOn'), hiddenFirst: true, cell: ({ headCountOn }) => headCountOn ?? '–' },
    {
      id: 'countsInCoverage',
      header: t('coverage'),
      wideOnly: true,
      cell: (unit) => (unit.closedOn ? '–' : t(countsBecause(units, unit))),
    },
    {
      id: 'addedOn',
      header: t('added'),
      sort: 'addedOn',
      hiddenFirst: true,
      cell: ({ addedOn }) => <span className="nowrap">{addedOn}</span>,
    },
    {
      id: 'closedOn',
      header: t('closedOn'),
      hiddenFirst: true,
      cell: ({ closedOn }) => <span className="nowrap">{closedOn ?? '–'}</span>,
    },
  ];
};
