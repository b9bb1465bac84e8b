// SPDX-License-Identifier: EUPL-1.2
import type { Kind } from './kinds.js';
import { type Reading, readFile, type Wish } from './send.js';

type Mapping = Record<string, unknown>;

const keyOf = (organisationId: string, kind: Kind): string => `trappan-columns-${organisationId}-${kind}`;

function lastMapping(organisationId: string, kind: Kind): Mapping | undefined {
  try {
    return JSON.parse(localStorage.getItem(keyOf(organisationId, kind)) ?? 'null') as Mapping | undefined;
  } catch {
    return undefined;
  }
}

/** The columns of an import that went well are those of the next file of the same kind. */
export function remember(organisationId: string, kind: Kind, mapping: Mapping | null): void {
  if (mapping) localStorage.setItem(keyOf(organisationId, kind), JSON.stringify(mapping));
}

/** Reads a file for the first time: by the columns of the last import where they fit at least as well as a guess. */
export async function readFirst(organisationId: string, wish: Wish): Promise<Reading> {
  const guess = await readFile(wish);
  const mapping = lastMapping(organisationId, wish.kind);
  if (!mapping) return guess;
  const again = await readFile({ ...wish, mapping, commandId: crypto.randomUUID() }).catch(() => undefined);
  return again && again.problems.length <= guess.problems.length ? { ...again, remembered: true } : guess;
}
