// SPDX-License-Identifier: EUPL-1.2
import { type ColumnDef, tableFeatures, useTable } from '@tanstack/react-table';
import { type ReactNode, useMemo } from 'react';
import './data-table.css';

const features = tableFeatures({});

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The name under which the server sorts by it; absent: cannot be sorted by. */
  sort?: string;
  /** Figures stand to the right. */
  numeric?: boolean;
  /** The one that names the row. */
  names?: boolean;
  /** Left out in a narrow window. */
  wideOnly?: boolean;
  /** Shown only when the user asks for it. */
  hiddenFirst?: boolean;
  /** The fields of an exported register that it shows; its id where it is left out. */
  fields?: string[];
}

/** Rows that the user has ticked. */
export interface Selection {
  chosen: ReadonlySet<string>;
  change: (chosen: ReadonlySet<string>) => void;
  /** "Choose all" and "choose {name}". */
  labels: { all: string; row: (key: string) => string };
}

interface Props<Row> {
  /** What the table holds, for who cannot see it. */
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: { by: string; descending: boolean };
  onSort?: (by: string, descending: boolean) => void;
  rowClass?: (row: Row) => string | undefined;
  selection?: Selection;
}

/** From so many columns on, a narrow window shows each row as a card: its cells below each other, with their headers. */
const WIDE = 3;

/**
 * A real table in a frame that scrolls sideways by itself; sorting is the server's. The roles are said outright: a table
 * that is laid out as cards loses those of its own.
 */
export function DataTable<Row extends object>(props: Props<Row>): ReactNode {
  const { caption, columns, rows, rowKey, sort, onSort, rowClass, selection } = props;
  const defs = useMemo(
    () =>
      columns.map((column): ColumnDef<typeof features, Row> => ({
        id: column.id,
        header: column.header,
        cell: ({ row }) => column.cell(row.original),
      })),
    [columns],
  );
  const table = useTable({ features, columns: defs, data: rows as Row[], getRowId: rowKey });
  const byId = new Map(columns.map((column) => [column.id, column]));
  const classOf = (id: string): string =>
    [byId.get(id)?.numeric ? 'numeric' : '', byId.get(id)?.wideOnly ? 'wide-only' : ''].join(' ').trim();
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className={columns.length >= WIDE ? 'data-table cards' : 'data-table'} role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row">
              {selection ? <AllTick selection={selection} keys={rows.map(rowKey)} /> : null}
              {group.headers.map(({ column }) => {
                const by = byId.get(column.id)!;
                const sorted = by.sort !== undefined && by.sort === sort?.by;
                const direction = sort?.descending ? 'descending' : 'ascending';
                return (
                  <th
                    key={column.id}
                    scope="col"
                    role="columnheader"
                    className={`${classOf(column.id)} ${by.sort && onSort ? 'sortable' : ''}`.trim()}
                    aria-sort={by.sort ? (sorted ? direction : 'none') : undefined}
                  >
                    {by.sort && onSort ? (
                      <button type="button" onClick={() => onSort(by.sort!, sorted ? !sort!.descending : false)}>
                        {by.header}
                        <span aria-hidden="true">{sorted ? (sort!.descending ? '▼' : '▲') : '↕'}</span>
                      </button>
                    ) : (
                      by.header
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody role="rowgroup">
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} role="row" className={selection?.chosen.has(row.id) ? 'chosen' : rowClass?.(row.original)}>
              {selection ? <RowTick selection={selection} id={row.id} /> : null}
              {row.getAllCells().map((cell) =>
                byId.get(cell.column.id)!.names ? (
                  <th key={cell.id} scope="row" role="rowheader" className={classOf(cell.column.id)}>
                    <table.FlexRender cell={cell} />
                  </th>
                ) : (
                  <td
                    key={cell.id}
                    role="cell"
                    className={classOf(cell.column.id)}
                    data-header={byId.get(cell.column.id)!.header}
                  >
                    <table.FlexRender cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AllTick({ selection, keys }: { selection: Selection; keys: string[] }): ReactNode {
  const { chosen, change, labels } = selection;
  const all = keys.every((key) => chosen.has(key));
  return (
    <td className="tick-cell no-print" role="cell">
      <input
        type="checkbox"
        className="tick"
        aria-label={labels.all}
        checked={all}
        ref={(box) => {
          if (box) box.indeterminate = !all && keys.some((key) => chosen.has(key));
        }}
        onChange={() => change(new Set(all ? [] : keys))}
      />
    </td>
  );
}

function RowTick({ selection, id }: { selection: Selection; id: string }): ReactNode {
  const { chosen, change, labels } = selection;
  const toggle = (): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    change(next);
  };
  return (
    <td className="tick-cell no-print" role="cell">
      <input type="checkbox" className="tick" aria-label={labels.row(id)} checked={chosen.has(id)} onChange={toggle} />
    </td>
  );
}
