// SPDX-License-Identifier: EUPL-1.2
import type { Problems } from '#libs/spreadsheet';
import type { ModelSection } from '../../engine/index.js';
import { both } from './text.js';
import type { ReadQuestion } from './question.js';
import { parseSection } from './values.js';

export type SectionOf = (question: ReadQuestion) => { no: number; assumed: boolean } | undefined;

export interface SectionContext {
  /** Column of the section by sheet; no entry: the file does not say it. */
  column: ReadonlyMap<string, number>;
  /** Last question of each section, where the file does not say it. */
  lastOf: readonly number[];
  repeated: boolean;
  problems: Problems;
}

/** The section of a question: by its column, else by the question’s number (assumed). */
export function sectionFinder({ column, lastOf, repeated, problems }: SectionContext): SectionOf {
  return ({ no, places }) => {
    const first = places[0]!;
    const sectionColumn = column.get(first.sheet);
    if (sectionColumn === undefined) {
      const index = lastOf.findIndex((last) => no <= last);
      if (index >= 0) return { no: index + 1, assumed: true };
      problems.add('import.section-unknown', { sheet: first.sheet, row: first.row }, { no, last: lastOf.at(-1) ?? 0 });
      return undefined;
    }
    const place = { sheet: first.sheet, row: first.row, column: sectionColumn };
    const named = places.find(({ section, sectionFilled }) => section && !sectionFilled) ?? first;
    if (!named.section || (named.sectionFilled && repeated)) {
      problems.add('import.section-missing', place, { no });
      return undefined;
    }
    const section = parseSection(named.section);
    if (section === undefined) {
      problems.add('import.section-unclear', { ...place, row: named.row }, { found: named.section.text.slice(0, 40) });
      return undefined;
    }
    const other = places.find((at) => !at.sectionFilled && at.section && parseSection(at.section) !== section);
    if (!other) return { no: section, assumed: false };
    problems.add('import.section-differs', { ...place, sheet: other.sheet, row: other.row }, { no, section });
    return undefined;
  };
}

/** The sections that the questions are in. */
export function sectionsOf(numbers: ReadonlySet<number>, assumed: boolean, fileName: string): ModelSection[] {
  return [...numbers]
    .sort((a, b) => a - b)
    .map((no) => ({
      no,
      name: { ...both(`Avsnitt ${no}`), en: `Section ${no}` },
      provenance: assumed ? { grade: 'assumed', source: 'trappan' } : { grade: 'official', source: fileName },
    }));
}
