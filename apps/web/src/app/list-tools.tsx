// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../ui/button.js';
import '../ui/list-tools.css';
import type { List } from './list-state.js';
import { SavedFilters } from './saved-filters.js';
import { defineTexts } from './texts.js';

const useTexts = defineTexts('list', {
  search: { sv: 'Sök', en: 'Search' },
  clear: { sv: 'Rensa', en: 'Clear' },
  next: { sv: 'Nästa sida', en: 'Next page' },
  previous: { sv: 'Föregående sida', en: 'Previous page' },
  all: { sv: 'Alla', en: 'All' },
  shown: { sv: '{{n}} av {{total}} visas', en: '{{n}} of {{total}} shown' },
});

interface ToolsProps {
  list: List;
  /** Under which saved filters are kept. */
  name: string;
  /** Filters. */
  children?: ReactNode;
  /** Menus of columns and files. */
  menus?: ReactNode;
}

/** Search field (`/` goes there), filters, saved filters and menus, on one line where there is room. */
export function ListTools({ list, name, children, menus }: ToolsProps): ReactNode {
  const t = useTexts();
  const { setSearch, wished } = list;
  const { search } = wished;
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    if (typed === search) return;
    const timer = setTimeout(() => setSearch(typed), 250);
    return () => clearTimeout(timer);
    // Only what is typed starts a search.
  }, [typed]);
  const narrowed = search !== '' || Object.keys(wished.filters).length > 0;
  return (
    <div className="list-tools no-print" role="search">
      <label className="search">
        {t('search')}
        <input type="search" data-search="" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      {children}
      {narrowed ? (
        <Button
          kind="quiet"
          onPress={() => {
            setTyped('');
            list.clear();
          }}
        >
          {t('clear')}
        </Button>
      ) : null}
      <div className="list-menus">
        <SavedFilters list={list} name={name} onRestore={setTyped} />
        {menus}
      </div>
    </div>
  );
}

interface FilterProps {
  list: List;
  name: string;
  label: string;
  options: [value: string, label: string][];
}

/** One filter of a list, kept in the address under its name. */
export function Filter({ list, name, label, options }: FilterProps): ReactNode {
  const t = useTexts();
  return (
    <label>
      {label}
      <select value={list.wished.filters[name] ?? ''} onChange={(event) => list.setFilter(name, event.target.value)}>
        <option value="">{t('all')}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** To the next page and back; `endCursor` is that of the answer, where there is more. */
export function Pages(props: {
  list: List;
  rows: number;
  total: number;
  hasNextPage: boolean;
  endCursor?: string | null;
}): ReactNode {
  const { list, rows, total, hasNextPage, endCursor } = props;
  const t = useTexts();
  return (
    <div className="pages">
      <span role="status">{t('shown', { n: rows, total })}</span>
      {list.previous ? <Button onPress={list.previous}>{t('previous')}</Button> : null}
      {hasNextPage && endCursor ? <Button onPress={() => list.next(endCursor)}>{t('next')}</Button> : null}
    </div>
  );
}
