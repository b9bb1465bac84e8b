// SPDX-License-Identifier: EUPL-1.2
import type { MappedSheet } from '../mapping/resolve.js';
import type { BuiltQuestion } from './context.js';
import type { NoteList } from './notes.js';

/** Says what was assumed because no column says it: sections by the question’s number, points evenly. */
export function noteAssumed(
  mapped: readonly MappedSheet[],
  built: readonly BuiltQuestion[],
  lastOf: readonly number[],
  notes: NoteList,
): void {
  if (mapped.some(({ columns }) => columns.points === undefined)) notes.add('import.note-points-assumed');
  if (mapped.every(({ columns }) => columns.section !== undefined)) return;
  const ranges = lastOf.map((last, i) => `${i + 1} = ${(lastOf[i - 1] ?? 0) + 1}–${last}`).join(', ');
  const sizes = lastOf.map((_, i) => built.filter(({ question }) => question.section === i + 1).length);
  notes.add(
    'import.note-sections-assumed',
    {},
    { ranges, found: sizes.map((size, i) => `${i + 1}: ${size}`).join(', ') },
  );
}
