// SPDX-License-Identifier: EUPL-1.2
import type { RejectionParams } from '#libs/kernel';
import { type Place, type Problem, Problems } from '#libs/spreadsheet';
import { noteTexts } from '../texts.js';

/** Something that was read in a certain way, said so that it can be checked; hinders nothing. */
export type Note = Problem;

/** Notes say in words where they are about. */
export class NoteList extends Problems {
  constructor() {
    super(noteTexts);
  }

  override add(code: string, place: Place = {}, params: RejectionParams = {}): void {
    const { sheet = null, row = null } = place;
    super.add(code, place, { ...(sheet === null ? {} : { sheet, row }), ...params });
  }
}
