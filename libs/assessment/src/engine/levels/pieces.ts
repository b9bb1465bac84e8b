// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import { contains, type DaySet, intervalsOf, NEVER } from '../days/day-set.js';
import type { EvidenceKind, Piece } from '../evaluation.js';
import type { Held } from '../evidence/node.js';

/** The strongest kind of evidence that suffices on a day; undefined: none does. */
export function kindOn({ derived, attested, all }: Held, day: DayNumber): EvidenceKind | undefined {
  if (contains(derived, day)) return 'derived';
  if (contains(attested, day)) return 'attested';
  return contains(all, day) ? 'reported' : undefined;
}

/** The days of a measure, cut where the kind of evidence changes: on each day on which a stronger kind comes or goes. */
export function piecesOf(held: Held): Piece[] {
  const cuts = [...new Set([...held.derived, ...held.attested])].sort((a, b) => a - b);
  return intervalsOf(held.all).flatMap(({ from, to }) => {
    const days = [from, ...cuts.filter((day) => from < day && day < to)];
    return days.map((day, i) => ({ from: day, to: days[i + 1] ?? to, kind: kindOn(held, day)! }));
  });
}

/** The other way round: from pieces that were stored. */
export function heldFrom(pieces: readonly Piece[]): Held {
  const derived = pieces.filter(({ kind }) => kind === 'derived');
  const attested = pieces.filter(({ kind }) => kind !== 'reported');
  return { derived: daysOf(derived), attested: daysOf(attested), all: daysOf(pieces) };
}

function daysOf(pieces: readonly Piece[]): DaySet {
  if (pieces.length === 0) return NEVER;
  const days: DayNumber[] = [];
  for (const { from, to } of pieces) {
    if (days.at(-1) === from) days.pop();
    else days.push(from);
    if (to !== Infinity) days.push(to);
  }
  return days;
}
