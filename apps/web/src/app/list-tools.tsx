// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../ui/button.js';
import '../ui/list-tools.css';
import type { List } from './list-state.js';
import { defineTexts } from './texts.js';

const useTexts = defineTexts('list', {
  search: { sv: 'Sök', en: 'Search' },
  clear: { sv: 'Rensa', en: 'Clear' },
  saveAs: { sv: 'Spara urvalet som', en: 'Save this filter as' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparade urval:', en: 'Saved filters:' },
  remove: { sv: 'Ta bort urvalet {{name}}', en: 'Remove the filter {{name}}' },
  next: { sv: 'Nästa sida', en: 'Next page' },
  previous: { sv: 'Föregående sida', en: 'Previous page' },
  all: { sv: 'Alla', en: 'All' },
  shown: { sv: '{{n}} rader visas', en: '{{n}} rows shown' },
});

/** Search field (`/` goes there), the filters given as children, and saved filters kept in this browser under `name`. */
export function ListTools({ list, name, children }: { list: List; name: string; children?: ReactNode }): ReactNode {
  const t = useTexts();
  const [typed, setTyped] = useState(list.search);
  const { search, setSearch } = list;
  useEffect(() => {
    if (typed === search) return;
    const timer = setTimeout(() => setSearch(typed), 250);
    return () => clearTimeout(timer);
    // Only what is typed starts a search.
  }, [typed]);
  const narrowed = search !== '' || Object.keys(list.filters).length > 0;
  return (
    <div className="no-print">
      <div className="list-tools" role="search">
        <label>
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
      </div>
      <SavedFilters list={list} name={name} narrowed={narrowed} onRestore={(q) => setTyped(q)} />
    </div>
  );
}

type Saved = Record<string, Record<string, unknown>>;

interface SavedProps {
  list: List;
  name: string;
  narrowed: boolean;
  onRestore: (search: string) => void;
}

function SavedFilters({ list, name, narrowed, onRestore }: SavedProps): ReactNode {
  const t = useTexts();
  const key = `trappan-filters-${name}`;
  const [saved, setSaved] = useState<Saved>(() => JSON.parse(localStorage.getItem(key) ?? '{}') as Saved);
  const [title, setTitle] = useState('');
  const keep = (next: Saved): void => {
    localStorage.setItem(key, JSON.stringify(next));
    setSaved(next);
  };
  const names = Object.keys(saved);
  return (
    <>
      {names.length > 0 ? (
        <div className="saved">
          <span>{t('saved')}</span>
          {names.map((each) => (
            <span key={each}>
              <Button
                kind="quiet"
                onPress={() => {
                  onRestore(String(saved[each]!['q'] ?? ''));
                  list.restore(saved[each]!);
                }}
              >
                {each}
              </Button>
              <Button
                kind="quiet"
                aria-label={t('remove', { name: each })}
                onPress={() => keep(Object.fromEntries(Object.entries(saved).filter(([other]) => other !== each)))}
              >
                ×
              </Button>
            </span>
          ))}
        </div>
      ) : null}
      {narrowed ? (
        <form
          className="list-tools"
          onSubmit={(event) => {
            event.preventDefault();
            if (!title.trim()) return;
            keep({ ...saved, [title.trim()]: list.kept });
            setTitle('');
          }}
        >
          <label>
            {t('saveAs')}
            <input value={title} maxLength={60} onChange={(event) => setTitle(event.target.value)} />
          </label>
          <Button type="submit">{t('save')}</Button>
        </form>
      ) : null}
    </>
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
      <select value={list.filters[name] ?? ''} onChange={(event) => list.setFilter(name, event.target.value)}>
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
export function Pages(props: { list: List; rows: number; hasNextPage: boolean; endCursor?: string | null }): ReactNode {
  const { list, rows, hasNextPage, endCursor } = props;
  const t = useTexts();
  return (
    <div className="pages">
      <span role="status">{t('shown', { n: rows })}</span>
      {list.previous ? <Button onPress={list.previous}>{t('previous')}</Button> : null}
      {hasNextPage && endCursor ? <Button onPress={() => list.next(endCursor)}>{t('next')}</Button> : null}
    </div>
  );
}
