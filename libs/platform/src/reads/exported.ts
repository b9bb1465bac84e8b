// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '../access/role.js';

/** Words in both languages. */
export interface Words {
  sv: string;
  en: string;
}

/** How a value of a column is written: ids of units and persons by their names, the rest as what they are. */
export type ExportedAs = 'text' | 'number' | 'day' | 'yesNo' | 'units' | 'person';

/** A column of an exported register. Its name is a field of the query's rows. */
export interface ExportedColumn {
  header: Words;
  as?: ExportedAs;
  /** The words of an enum’s values; also of several in a list. */
  words?: Readonly<Record<string, Words>>;
  /** Who gets it, where not everybody who gets the register does. */
  allowed?: readonly Role[];
}

/**
 * A register as a file: the rows of a query, all of them under the filter, in its order. The query's own arguments are
 * the filter, its own permission and checks hold.
 */
export interface ExportedRegister {
  /** Its name in the address, and the query that gives its rows. */
  query: string;
  /** What the file and its sheet are called. */
  title: Words;
  columns: Readonly<Record<string, ExportedColumn>>;
}
