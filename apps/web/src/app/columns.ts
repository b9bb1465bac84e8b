// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import type { Column } from '../ui/data-table.js';

const keyOf = (name: string): string => `trappan-columns-${name}`;

function readHidden(name: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** The columns of a table that are shown; which ones is chosen by the user and kept in this browser under `name`. */
export function useColumns<Row>(name: string, all: Column<Row>[]) {
  const [changed, setChanged] = useState(() => readHidden(name));
  // What is kept is what was changed: a column that is hidden at first may have been brought out, and the other way.
  const shown = ({ id, names, hiddenFirst }: Column<Row>): boolean =>
    names === true || changed.includes(id) === (hiddenFirst ?? false);
  return {
    all,
    shown: all.filter(shown),
    isShown: shown,
    toggle: (id: string): void => {
      const next = changed.includes(id) ? changed.filter((other) => other !== id) : [...changed, id];
      localStorage.setItem(keyOf(name), JSON.stringify(next));
      setChanged(next);
    },
  };
}

export type Columns<Row> = ReturnType<typeof useColumns<Row>>;
