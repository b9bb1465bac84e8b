// SPDX-License-Identifier: EUPL-1.2
import { type Cell, type ProblemParams, type Problems, type Role, withoutApostrophe } from '#libs/spreadsheet';
import { filled } from '../own/cells.js';
import { parseDayCell } from '../own/values.js';
import type { RegisterRow } from '../registers/read-table.js';
import { unitsNamed } from '../registers/units-named.js';
import type { UnitIndex } from '../registers/unit-tree.js';

export interface Words {
  sv: string;
  en: string;
}
/** A column: what its header may say, and what the template calls it. */
export type WorkColumn = Role & Words;

/** A choice by all that a file may call it; the first word of each language is the one that is offered. */
export type Choices<V extends string> = Readonly<Record<V, { sv: readonly string[]; en: readonly string[] }>>;

export interface RowContext<C extends string> {
  columns: Readonly<Record<C, WorkColumn>>;
  index: UnitIndex;
  /** Persons by every word they may be named by, in lower case. */
  persons: ReadonlyMap<string, string>;
  /** The day of the import: what has happened has not happened later. */
  day: string;
  problems: Problems;
}

const TITLE = 200;
const TEXT = 4_000;

/** Reads a row’s cells by what they are to be; what cannot be read becomes a problem at its place. */
export class RowReader<C extends string> {
  constructor(
    private readonly row: RegisterRow<C>,
    readonly context: RowContext<C>,
  ) {}

  /** A line of text that must be there. */
  title(column: C): string {
    this.needs(column);
    return this.line(column) ?? '';
  }

  /** A line of at most 200 characters. */
  line(column: C): string | undefined {
    return this.limited(column, words(this.cell(column)), TITLE);
  }

  /** Text of at most 4,000 characters, with its line breaks. */
  text(column: C): string | undefined {
    return this.limited(column, withoutApostrophe(this.cell(column).text).trim(), TEXT);
  }

  /** The units named, at least one where they are needed; each by name or path. */
  units(column: C, needed: boolean): string[] {
    if (needed) this.needs(column);
    return unitsNamed(this.cell(column), this.row.place(column), this.context);
  }

  /** A person by name; undefined where none is named. */
  person(column: C): string | undefined {
    const name = words(this.cell(column));
    if (name === '') return undefined;
    const personId = this.context.persons.get(name.toLowerCase());
    if (!personId) this.problem(column, 'import.owner-unknown', { name: name.slice(0, 60) });
    return personId;
  }

  /** A day, today when the cell is empty; not one that is still to come. */
  happenedOn(column: C): string {
    const day = this.day(column) ?? this.context.day;
    if (day > this.context.day) this.problem(column, 'import.day-to-come', { day });
    return day;
  }

  /** Any day; undefined when the cell is empty. */
  day(column: C): string | undefined {
    const cell = this.cell(column);
    const day = filled(cell) ? parseDayCell(cell) : undefined;
    if (filled(cell) && day === undefined)
      this.problem(column, 'import.date-unclear', { found: cell.text.slice(0, 40) });
    return day;
  }

  /** One of several words; `otherwise` when the cell is empty, or a problem where there is no such. */
  choice<V extends string>(column: C, choices: Choices<V>, otherwise?: V): V {
    const all = Object.keys(choices) as V[];
    const said = words(this.cell(column)).toLowerCase();
    if (said === '' && otherwise === undefined) this.needs(column);
    if (said === '') return otherwise ?? all[0]!;
    const found = all.find((one) => [...choices[one].sv, ...choices[one].en].includes(said));
    const offered = (language: 'sv' | 'en'): string => all.map((one) => choices[one][language][0]).join(', ');
    if (!found)
      this.problem(column, 'import.word-unclear', {
        ...{ found: said.slice(0, 40), allowed: { sv: offered('sv'), en: offered('en') } },
      });
    return found ?? all[0]!;
  }

  needs(column: C): void {
    const { sv, en } = this.context.columns[column];
    if (!filled(this.cell(column))) this.problem(column, 'import.cell-needed', { column: { sv, en } });
  }

  has(column: C): boolean {
    return filled(this.cell(column));
  }

  problem(column: C, code: string, params: ProblemParams = {}): void {
    this.context.problems.add(code, this.row.place(column), params);
  }

  private cell(column: C): Cell {
    return this.row.cells[column];
  }

  private limited(column: C, text: string, limit: number): string | undefined {
    if (text.length > limit) this.problem(column, 'import.text-too-long', { limit });
    return text === '' ? undefined : text;
  }
}

const words = (cell: Cell): string => withoutApostrophe(cell.text).replace(/\s+/g, ' ').trim();
