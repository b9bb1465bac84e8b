// SPDX-License-Identifier: EUPL-1.2
import { normaliseHeader, type Problems } from '#libs/spreadsheet';
import type { AssessmentModel, ModelArea } from '../../engine/index.js';
import { both } from './text.js';
import type { QuestionPlace, ReadQuestion } from './question.js';

/** The areas of a file: by their column, or one sheet each. */
export class AreaList {
  readonly areas: ModelArea[] = [];
  private readonly byName = new Map<string, string>();

  constructor(
    private readonly fileName: string,
    private readonly shipped: AssessmentModel,
    private readonly column: ReadonlyMap<string, number>,
    private readonly repeated: boolean,
    private readonly problems: Problems,
  ) {}

  /** The code of the question’s area; undefined (and a problem) when the file does not say it, or says two. */
  codeOf({ no, places }: ReadQuestion): string | undefined {
    const first = places[0]!;
    const column = this.column.get(first.sheet);
    if (column === undefined) return this.code(first.sheet);
    const place = { sheet: first.sheet, row: first.row, column };
    const named = places.find(({ area, areaFilled }) => area && !areaFilled) ?? first;
    if (!named.area || (named.areaFilled && this.repeated)) {
      this.problems.add('import.area-missing', place, { no });
      return undefined;
    }
    const other = places.find((candidate) => differs(candidate, named.area!));
    if (other) {
      const names = { no, area: named.area, other: other.area ?? '' };
      this.problems.add('import.area-differs', { sheet: other.sheet, row: other.row, column }, names);
      return undefined;
    }
    return this.code(named.area);
  }

  /** The code of an area of this file by its name or code. */
  find(name: string): string | undefined {
    const wished = normaliseHeader(name);
    return this.byName.get(wished) ?? this.areas.find(({ code }) => code.toLowerCase() === wished)?.code;
  }

  private code(name: string): string {
    const key = normaliseHeader(name) || name;
    const known = this.byName.get(key);
    if (known) return known;
    const code = this.shippedCode(key) ?? this.newCode(key);
    this.byName.set(key, code);
    if (!this.areas.some((area) => area.code === code))
      this.areas.push({ code, name: both(name), provenance: { grade: 'official', source: this.fileName } });
    return code;
  }

  /** An area of the same name as one of the shipped package goes by the same code. */
  private shippedCode(key: string): string | undefined {
    const same = this.shipped.areas.find(({ code, name }) =>
      [code, name.sv, name.en].some((text) => normaliseHeader(text) === key),
    );
    return same && !this.areas.some(({ code }) => code === same.code) ? same.code : undefined;
  }

  private newCode(key: string): string {
    const letters = key
      .normalize('NFD')
      .replace(/[^a-z0-9]/g, '')
      .toUpperCase();
    const base = letters.slice(0, 3).padEnd(3, 'X');
    const taken = (code: string) =>
      this.areas.some((area) => area.code === code) || this.shipped.areas.some((area) => area.code === code);
    const candidates = [base, ...[...letters.slice(3)].map((letter) => base.slice(0, 2) + letter)];
    const free = candidates.find((code) => !taken(code));
    if (free) return free;
    for (let n = 2; ; n++) if (!taken(`${base}${n}`)) return `${base}${n}`;
  }
}

const differs = ({ area, areaFilled }: QuestionPlace, name: string): boolean =>
  !areaFilled && area !== undefined && normaliseHeader(area) !== normaliseHeader(name);

/**
 * True when the column repeats its value on consecutive questions: then a blank is an omission, else it means “as above”.
 */
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
