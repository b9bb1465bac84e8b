// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { AssetKind, ClassificationsQueryVariables, ClassificationStatus } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { type Columns, useColumns } from '../../app/columns.js';
import { type List, useListState } from '../../app/list-state.js';
import { Filter } from '../../app/list-tools.js';
import { hasRole, useMe } from '../../app/me.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../app/register.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import type { Column } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { shortList, usePersons, useUnits } from '../organisation/names.js';
import { RegisterDialog } from './asset-dialogs.js';
import { assetsDocument, type AssetRow } from './documents.js';
import { type AssetText, useAssetTexts } from './texts.js';
import { ASPECTS, ASSET_KINDS, STATUS_TONES, STATUSES } from './words.js';

const FILTERS = ['status', 'valid', 'kind', 'ownerId'] as const;

/** Information assets with the class that holds for each. */
export function Page(): ReactNode {
  const t = useAssetTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const list = useListState({ sort: 'name', filters: FILTERS });
  const units = useUnits();
  const persons = usePersons();
  const [adding, setAdding] = useState(false);
  const mayAdd = isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner', 'procurementOfficer');
  const { valid } = list.filters;
  const variables = {
    ...useRegisterArgs(list),
    status: list.filters['status'] as ClassificationStatus | undefined,
    valid: valid ? valid === 'ja' : undefined,
    kind: list.filters['kind'] as AssetKind | undefined,
    ownerId: list.filters['ownerId'],
  };
  const columns = useColumns('assets', columnsOf(t, persons.name, units.name));
  return (
    <>
      <PageHeader
        title={t('assets')}
        lead={t('lead')}
        actions={
          <>
            {mayAdd ? (
              <Button kind="primary" onPress={() => setAdding(true)}>
                {t('registerNew')}
              </Button>
            ) : null}
            <Link to="/arbete/tillgangar/tackning" className="button">
              {t('coverage')}
            </Link>
          </>
        }
      />
      <RegisterTools name="assets" register="classifications" {...{ list, variables, columns }}>
        <Filter list={list} name="status" label={t('status')} options={STATUSES.map((status) => [status, t(status)])} />
        <Filter
          list={list}
          name="valid"
          label={t('holds')}
          options={[
            ['ja', t('holdsYes')],
            ['nej', t('holdsNo')],
          ]}
        />
        <Filter list={list} name="kind" label={t('kind')} options={ASSET_KINDS.map((kind) => [kind, t(kind)])} />
        <Filter list={list} name="ownerId" label={t('owner')} options={persons.choices} />
      </RegisterTools>
      <AssetTable {...{ list, variables, columns }} />
      {adding ? <RegisterDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}

interface TableProps {
  list: List;
  variables: ClassificationsQueryVariables;
  columns: Columns<AssetRow>;
}

function AssetTable({ list, variables, columns }: TableProps): ReactNode {
  const t = useAssetTexts();
  const { classifications } = useSuspenseQuery({
    queryKey: ['classifications', variables],
    queryFn: () => ask(assetsDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  return (
    <RegisterTable
      caption={t('count', { n: classifications.totalCount })}
      page={classifications}
      rowKey={({ assetId }) => assetId}
      nameOf={({ name }) => name}
      empty={{
        none: t('noneYet'),
        noneHelp: t('noneHelp'),
        noneFound: t('noneFound'),
        noneFoundHelp: t('noneFoundHelp'),
      }}
      {...{ list, columns }}
    />
  );
}

const columnsOf = (
  t: AssetText,
  person: (id: string | null | undefined) => string,
  unit: (id: string) => string,
): Column<AssetRow>[] => [
  {
    id: 'name',
    header: t('name'),
    sort: 'name',
    names: true,
    cell: ({ assetId, name }) => (
      <Link to="/arbete/tillgangar/$assetId" params={{ assetId }}>
        {name}
      </Link>
    ),
  },
  { id: 'kind', header: t('kind'), wideOnly: true, cell: ({ kind }) => t(kind) },
  {
    id: 'status',
    header: t('status'),
    sort: 'status',
    cell: ({ status }) => <Chip tone={STATUS_TONES[status]}>{t(status)}</Chip>,
  },
  {
    id: 'class',
    fields: [...ASPECTS],
    header: t('short'),
    cell: (row) => <ShortClass row={row} />,
  },
  {
    id: 'inheritedFrom',
    header: t('inheritedFrom'),
    wideOnly: true,
    hiddenFirst: true,
    cell: ({ inheritedFrom }) => shortList(inheritedFrom),
  },
  { id: 'ownerId', header: t('owner'), wideOnly: true, cell: ({ ownerId }) => person(ownerId) },
  { id: 'unitIds', header: t('units'), wideOnly: true, cell: ({ unitIds }) => shortList(unitIds.map(unit)) },
  {
    id: 'validUntil',
    header: t('validUntil'),
    sort: 'validUntil',
    wideOnly: true,
    hiddenFirst: true,
    cell: ({ validUntil }) => <span className="nowrap">{validUntil ?? '–'}</span>,
  },
];

/** "K2 R2 T1 S0", and in whole words for who hears it. */
function ShortClass({ row }: { row: AssetRow }): ReactNode {
  const t = useAssetTexts();
  const [c, i, a, s] = ASPECTS.map((aspect) => row[aspect]);
  if (typeof c !== 'number') return '–';
  return (
    <>
      <span className="nowrap" aria-hidden="true">
        {t('shortClass', { c, i, a, t: s })}
      </span>
      <span className="visually-hidden">{ASPECTS.map((aspect) => `${t(aspect)} ${row[aspect]}`).join(', ')}</span>
    </>
  );
}
