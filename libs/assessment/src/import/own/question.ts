// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '#libs/spreadsheet';

/** What a row says besides where it belongs. */
export interface RowContent {
  points: Cell;
  answer: Cell;
  date: Cell;
  note: Cell;
}

/** A measure as its row says it. */
export interface ReadMeasure extends RowContent {
  sheet: string;
  row: number;
  text: string;
  /** Its step, where the model says it; else the text may. */
  step?: number;
}

/** A row that carries a question’s number. `…Filled`: the value stands on an earlier row. */
export interface QuestionPlace {
  sheet: string;
  row: number;
  area?: string;
  section?: Cell;
  areaFilled: boolean;
  sectionFilled: boolean;
}

/** A question as its rows say it. */
export interface ReadQuestion {
  no: number;
  text: string;
  sheet: string;
  row: number;
  places: QuestionPlace[];
  /** A row of the question itself, above its measures. */
  head?: RowContent & { row: number };
  measures: ReadMeasure[];
}

export const startQuestion = (no: number, text: string, place: QuestionPlace): ReadQuestion => ({
  no,
  text,
  sheet: place.sheet,
  row: place.row,
  places: [place],
  measures: [],
});
