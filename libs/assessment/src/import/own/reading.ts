// SPDX-License-Identifier: EUPL-1.2
import type { Problems } from '#libs/spreadsheet';
import type { NoteList } from './notes.js';
import type { QuestionPlace, ReadQuestion } from './question.js';

/** What the rows of all sheets give. */
export interface Reading {
  questions: Map<number, ReadQuestion>;
  /** Questions without a number, by their text. */
  byText: Map<string, ReadQuestion>;
  /** Rows that would start a question if their number were clear. */
  unclear: QuestionPlace[];
  /** Every area that a row names, in order. */
  areas: Set<string>;
  /** True where the column says the same on rows after each other: then a blank is an omission, else it means “as above”. */
  repeated: { area: boolean; section: boolean };
}

export const nothingRead = (): Reading => ({
  questions: new Map(),
  byText: new Map(),
  unclear: [],
  areas: new Set(),
  repeated: { area: false, section: false },
});

export interface ReadContext {
  closedOn: string;
  problems: Problems;
  notes: NoteList;
}
