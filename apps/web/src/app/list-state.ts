// SPDX-License-Identifier: EUPL-1.2
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';

export interface ListState {
  search: string;
  sort: string;
  descending: boolean;
  /** The cursor of the page shown; undefined on the first. */
  after: string | undefined;
  filters: Record<string, string>;
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value);

type Address = Record<string, unknown>;

function readFilters(address: Address, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = text(address[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * Search, sorting, filters and page of a list, kept in the address: `q`, `sort`, `desc`, `pages` and one key per
 * filter. Each change but of the page goes back to the first page. What is given is what the rows are asked for; while
 * they are on their way the page stays as it is, with the focus where it was, and `wished` is what the controls say.
 */
export function useListState(defaults: { sort: string; descending?: boolean; filters: readonly string[] }) {
  const wished = useSearch({ strict: false }) as Address;
  const address = useDeferredValue(wished);
  const navigate = useNavigate();
  const set = (change: Record<string, unknown>): void =>
    void navigate({
      to: '.',
      replace: 'q' in change,
      search: (old: Record<string, unknown>) => ({ ...old, pages: undefined, ...change }),
    } as never);
  const pages = (text(address['pages']) ?? '').split('~').filter(Boolean);
  const filters = readFilters(address, defaults.filters);
  const desc = address['desc'];
  const state: ListState = {
    search: text(address['q']) ?? '',
    sort: text(address['sort']) ?? defaults.sort,
    descending: desc === undefined ? (defaults.descending ?? false) : desc === true || desc === 'true',
    after: pages.at(-1),
    filters,
  };
  return {
    ...state,
    wished: { search: text(wished['q']) ?? '', filters: readFilters(wished, defaults.filters) },
    isLoading: wished !== address,
    setSearch: (q: string) => set({ q: q || undefined }),
    setSort: (sort: string, descending: boolean) => set({ sort, desc: descending }),
    setFilter: (name: string, value: string) => set({ [name]: value || undefined }),
    clear: () => set({ q: undefined, ...Object.fromEntries(defaults.filters.map((name) => [name, undefined])) }),
    /** Everything that a saved filter keeps. */
    kept: { q: state.search || undefined, sort: text(address['sort']), desc, ...filters },
    restore: (kept: Record<string, unknown>) =>
      set({ q: undefined, ...Object.fromEntries(defaults.filters.map((name) => [name, undefined])), ...kept }),
    next: (cursor: string) => set({ pages: [...pages, cursor].join('~') }),
    previous: pages.length > 0 ? () => set({ pages: pages.slice(0, -1).join('~') || undefined }) : undefined,
  };
}

export type List = ReturnType<typeof useListState>;
