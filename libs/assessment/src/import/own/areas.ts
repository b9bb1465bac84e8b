// SPDX-License-Identifier: EUPL-1.2
import { normaliseHeader, type Problems } from '#libs/spreadsheet';
import type { ModelArea } from '../../engine/index.js';
import type { QuestionPlace, ReadQuestion } from './question.js';
import { both } from './text.js';

const code = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ');
const fold = (name: string): string => code(name).toLowerCase();

/** The areas of a file, by their column or one sheet each. Their codes are their names as the file has them. */
export class AreaList {
  private readonly byName = new Map<string, ModelArea>();

  constructor(
    private readonly fileName: string,
    private readonly column: ReadonlyMap<string, number>,
    /** True where the column says the area on every row: then a blank is an omission. */
    private readonly repeated: boolean,
    private readonly problems: Problems,
  ) {}

  get areas(): ModelArea[] {
    return [...this.byName.values()];
  }

  /** The code of the question’s area; undefined (and a problem) when the file does not say it, or says two. */
  codeOf({ no, places }: ReadQuestion): string | undefined {
    const first = places[0]!;
    const column = this.column.get(first.sheet);
    if (column === undefined) return this.add(first.sheet);
    const named = places.find(({ area, areaFilled }) => area && !areaFilled) ?? first;
    if (this.isMissing(named)) {
      this.problems.add('import.area-missing', { sheet: first.sheet, row: first.row, column }, { no });
      return undefined;
    }
    const other = places.find((place) => !place.areaFilled && fold(place.area!) !== fold(named.area!));
    if (!other) return this.add(named.area!);
    const names = { no, area: named.area!, other: other.area! };
    this.problems.add('import.area-differs', { sheet: other.sheet, row: other.row, column }, names);
    return undefined;
  }

  /** A row whose question is not clear must name its area all the same. */
  check(place: QuestionPlace): void {
    const { sheet, row } = place;
    const column = this.column.get(sheet);
    if (column !== undefined && this.isMissing(place))
      this.problems.add('import.area-missing', { sheet, row, column }, { no: '?' });
  }

  /** Takes an area in and gives its code. */
  add(name: string): string {
    const key = fold(name);
    const known = this.byName.get(key);
    if (known) return known.code;
    const area: ModelArea = {
      code: code(name),
      name: both(code(name)),
      provenance: { grade: 'official', source: this.fileName },
    };
    this.byName.set(key, area);
    return area.code;
  }

  /** The code of an area of this file by its name, marks and brackets aside where that is not in doubt. */
  find(name: string): string | undefined {
    const same = this.byName.get(fold(name));
    if (same) return same.code;
    const alike = this.areas.filter((area) => normaliseHeader(area.code) === normaliseHeader(name));
    return alike.length === 1 ? alike[0]!.code : undefined;
  }

  private isMissing({ area, areaFilled }: QuestionPlace): boolean {
    return !area || (areaFilled && this.repeated);
  }
}

/** True when a column says the same on consecutive questions: then a blank is an omission, else it means “as above”. */
export function repeats(
  questions: readonly ReadQuestion[],
  value: (place: QuestionPlace) => string | undefined,
  filled: (place: QuestionPlace) => boolean,
): boolean {
  let before: QuestionPlace | undefined;
  for (const { places } of questions) {
    const place = places[0]!;
    const again = before && !filled(before) && !filled(place) && before.sheet === place.sheet;
    if (again && value(before!) !== undefined && value(before!) === value(place)) return true;
    before = place;
  }
  return false;
}
