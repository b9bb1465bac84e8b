// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useState } from 'react';
import { DataTable } from '../ui/data-table.js';
import { Empty } from '../ui/empty.js';
import { BatchBar } from './batch.js';
import type { BatchAction } from './batch.js';
import type { Columns } from './columns.js';
import type { List } from './list-state.js';
import { ListTools, Pages } from './list-tools.js';
import { ColumnMenu, ExportMenu } from './register-menus.js';
import { defineTexts } from './texts.js';
import { useMoment } from './time.js';
import { useUnit } from './unit.js';

const useTexts = defineTexts('register', {
  chooseAll: { sv: 'Välj alla på sidan', en: 'Choose all on the page' },
  choose: { sv: 'Välj {{name}}', en: 'Choose {{name}}' },
});

const PAGE = 25;

/** What every register is asked with: page, search, order, unit and moment. The filters of its own are added. */
export function useRegisterArgs(list: List) {
  const { search, sort, descending, after } = list;
  const unit = useUnit();
  const moment = useMoment();
  return { first: PAGE, after, search: search || undefined, sort, descending, ...unit.args, ...moment.args };
}

interface ToolsProps<Row> {
  /** Under which saved filters are kept. */
  name: string;
  /** The query whose rows are shown; a file is made from it. */
  register: string;
  list: List;
  variables: Record<string, unknown>;
  columns: Columns<Row>;
  /** Filters. */
  children?: ReactNode;
}

/** Search, filters, saved filters, columns and files of a register. */
export function RegisterTools<Row>(props: ToolsProps<Row>): ReactNode {
  const { name, register, list, variables, columns, children } = props;
  const fields = columns.shown.flatMap(({ id, fields: shown }) => shown ?? [id]);
  return (
    <ListTools
      list={list}
      name={name}
      menus={
        <>
          <ColumnMenu columns={columns} />
          <ExportMenu {...{ register, variables, fields }} />
        </>
      }
    >
      {children}
    </ListTools>
  );
}

interface TableProps<Row> {
  caption: string;
  list: List;
  /** The answer of the query. */
  page: { nodes: Row[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };
  columns: Columns<Row>;
  rowKey: (row: Row) => string;
  nameOf: (row: Row) => string;
  rowClass?: (row: Row) => string | undefined;
  /** What can be done with several rows; none: rows cannot be ticked. */
  actions?: BatchAction<Row>[];
  /** Said when there are no rows: without a filter, and under one. */
  empty: Record<'none' | 'noneHelp' | 'noneFound' | 'noneFoundHelp', string>;
}

/** The rows of a register, one page at a time, with what can be done to several of them. */
export function RegisterTable<Row extends object>(props: TableProps<Row>): ReactNode {
  const { caption, list, page, columns, rowKey, nameOf, rowClass, actions = [], empty } = props;
  const t = useTexts();
  const { unitId } = useUnit();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { nodes, totalCount, pageInfo } = page;
  if (nodes.length === 0) {
    const narrowed = Boolean(list.search) || Object.keys(list.filters).length > 0 || Boolean(unitId);
    return narrowed ? (
      <Empty title={empty.noneFound}>{empty.noneFoundHelp}</Empty>
    ) : (
      <Empty title={empty.none}>{empty.noneHelp}</Empty>
    );
  }
  const names = new Map(nodes.map((row) => [rowKey(row), nameOf(row)]));
  const labels = { all: t('chooseAll'), row: (key: string) => t('choose', { name: names.get(key) }) };
  return (
    <div className="register-rows" aria-busy={list.isLoading}>
      <BatchBar
        rows={nodes.filter((row) => chosen.has(rowKey(row)))}
        onClear={() => setChosen(new Set())}
        {...{ nameOf, actions }}
      />
      <DataTable
        columns={columns.shown}
        rows={nodes}
        sort={{ by: list.sort, descending: list.descending }}
        onSort={list.setSort}
        selection={actions.length > 0 ? { chosen, change: setChosen, labels } : undefined}
        {...{ caption, rowKey, rowClass }}
      />
      <Pages list={list} rows={nodes.length} total={totalCount} {...pageInfo} />
    </div>
  );
}
