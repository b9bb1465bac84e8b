// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClassCoverageQueryVariables } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { type Columns, useColumns } from '../../app/columns.js';
import { type List, useListState } from '../../app/list-state.js';
import { Filter } from '../../app/list-tools.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../app/register.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { useUnit } from '../../app/unit.js';
import type { Column } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import './classification.css';
import { type CoverageText, useCoverageTexts } from './coverage-texts.js';
import { unitCoverageDocument, type CoverageRow, coverageTotalDocument } from './documents.js';

const FILTERS = ['covered'] as const;

/** Unit by unit, how large a part of what it has is classified; every number opens into its list. */
export function Page(): ReactNode {
  const t = useCoverageTexts();
  const list = useListState({ sort: 'name', filters: FILTERS });
  const { covered } = list.filters;
  const variables = { ...useRegisterArgs(list), covered: covered ? covered === 'ja' : undefined };
  const columns = useColumns('class-coverage', columnsOf(t));
  return (
    <>
      <PageHeader over={<Link to="/arbete/tillgangar">{t('over')}</Link>} title={t('title')} lead={<Finding />} />
      <p className="help">{t('help')}</p>
      <RegisterTools name="class-coverage" register="classificationCoverage" {...{ list, variables, columns }}>
        <Filter
          list={list}
          name="covered"
          label={t('covered')}
          options={[
            ['ja', t('coveredYes')],
            ['nej', t('coveredNo')],
          ]}
        />
      </RegisterTools>
      <CoverageTable {...{ list, variables, columns }} />
    </>
  );
}

/** The whole of what is looked at in one sentence, each asset counted once. */
function Finding(): ReactNode {
  const t = useCoverageTexts();
  const { args } = useMoment();
  const unit = useUnit();
  const variables = { ...unit.args, ...args };
  const { assets, valid } = useSuspenseQuery({
    queryKey: ['class-coverage-total', variables],
    queryFn: () => ask(coverageTotalDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  const [n, of] = [valid.totalCount, assets.totalCount];
  return of === 0 ? t('findingNone') : t('finding', { n, of, share: percent(n, of) });
}

/** Rounded down, so that a hundred is all of them. */
const percent = (n: number, of: number): number => Math.floor((100 * n) / of);

interface TableProps {
  list: List;
  variables: ClassCoverageQueryVariables;
  columns: Columns<CoverageRow>;
}

function CoverageTable({ list, variables, columns }: TableProps): ReactNode {
  const t = useCoverageTexts();
  const { classificationCoverage } = useSuspenseQuery({
    queryKey: ['class-coverage', variables],
    queryFn: () => ask(unitCoverageDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  return (
    <RegisterTable
      caption={t('count', { n: classificationCoverage.totalCount })}
      page={classificationCoverage}
      rowKey={({ unitId }) => unitId}
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

/** A number that opens into the assets that it counts. */
function Opens({ row, n, what, search }: { row: CoverageRow; n: number; what: string; search: object }): ReactNode {
  const t = useCoverageTexts();
  if (n === 0) return 0;
  return (
    <Link
      to="/arbete/tillgangar"
      search={((old: object) => ({ ...kept(old), ...search, enhet: row.unitId })) as never}
      aria-label={t('list', { n, what: what.toLowerCase(), unit: row.name })}
    >
      {n}
    </Link>
  );
}

/** The moment goes along, the filters of this list do not. */
const kept = ({ per, visste }: { per?: string; visste?: string }): object => ({ per, visste });

const columnsOf = (t: CoverageText): Column<CoverageRow>[] => [
  {
    id: 'name',
    header: t('unit'),
    sort: 'name',
    names: true,
    cell: ({ unitId, name }) => (
      <Link to="/arbete/tillgangar" search={((old: object) => ({ ...kept(old), enhet: unitId })) as never}>
        {name}
      </Link>
    ),
  },
  {
    id: 'valid',
    fields: ['valid', 'assets'],
    header: t('valid'),
    sort: 'share',
    cell: ({ valid: n, assets: of }) =>
      of === 0 ? (
        t('none')
      ) : (
        <span className="coverage-share">
          <progress max={of} value={n} aria-hidden="true" />
          <span className="nowrap">{t('share', { n, of, share: percent(n, of) })}</span>
        </span>
      ),
  },
  { id: 'classified', header: t('classified'), numeric: true, wideOnly: true, cell: ({ classified }) => classified },
  {
    id: 'missing',
    fields: [],
    header: t('missing'),
    numeric: true,
    cell: (row) => <Opens row={row} n={row.assets - row.valid} what={t('missing')} search={{ valid: 'nej' }} />,
  },
  {
    id: 'proposed',
    header: t('proposed'),
    numeric: true,
    wideOnly: true,
    cell: (row) => <Opens row={row} n={row.proposed} what={t('proposed')} search={{ status: 'proposed' }} />,
  },
  {
    id: 'due',
    header: t('due'),
    numeric: true,
    wideOnly: true,
    cell: (row) => <Opens row={row} n={row.due} what={t('due')} search={{ status: 'reviewDue' }} />,
  },
  {
    id: 'expired',
    header: t('expired'),
    numeric: true,
    wideOnly: true,
    cell: (row) => <Opens row={row} n={row.expired} what={t('expired')} search={{ status: 'expired' }} />,
  },
  {
    id: 'highest',
    header: t('highest'),
    numeric: true,
    wideOnly: true,
    hiddenFirst: true,
    cell: ({ highest }) => highest ?? '–',
  },
];
