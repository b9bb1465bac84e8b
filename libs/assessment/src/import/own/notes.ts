// SPDX-License-Identifier: EUPL-1.2
import { type Problem, Problems } from '#libs/spreadsheet';
import { noteTexts } from '../texts.js';

/** Something that was read in a certain way, said so that it can be checked; hinders nothing. */
export type Note = Problem;

export class NoteList extends Problems {
  constructor() {
    super(noteTexts);
  }
}
