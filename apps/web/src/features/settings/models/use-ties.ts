// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';

/** Box → shipped measure; null: it is to be untied. */
type Changes = Record<string, string | null>;

const read = (key: string): Changes => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Changes;
  } catch {
    return {};
  }
};

/** What is tied, with changes that are not saved yet; they survive a reload of the tab. */
export function useTies(modelId: string, saved: ReadonlyMap<string, string>) {
  const key = `trappan-draft-ties-${modelId}`;
  const [changes, setChanges] = useState(() => read(key));
  const keep = (next: Changes): void => {
    setChanges(next);
    sessionStorage.setItem(key, JSON.stringify(next));
  };
  const of = (boxId: string): string | undefined =>
    boxId in changes ? (changes[boxId] ?? undefined) : saved.get(boxId);
  return {
    of,
    set: (boxId: string, carriedBy: string | null): void => {
      const { [boxId]: _, ...rest } = changes;
      keep((saved.get(boxId) ?? null) === carriedBy ? rest : { ...rest, [boxId]: carriedBy });
    },
    discard: (): void => keep({}),
    changed: Object.keys(changes).length,
    /** The whole table, as the server takes it. */
    all: (boxIds: readonly string[]) =>
      boxIds.flatMap((measureId) => {
        const carriedBy = of(measureId);
        return carriedBy ? [{ measureId, carriedBy }] : [];
      }),
  };
}
