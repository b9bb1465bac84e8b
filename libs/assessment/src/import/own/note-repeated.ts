// SPDX-License-Identifier: EUPL-1.2
import type { BuiltMeasure, BuiltQuestion } from './context.js';
import type { NoteList } from './notes.js';

/** Says where a question has the same text on two rows: they become two measures, which may not be what was meant. */
export function noteRepeated({ question, read, measures }: BuiltQuestion, notes: NoteList): void {
  const first = new Map<string, BuiltMeasure>();
  for (const measure of measures) {
    const { text, sheet, row, answer } = measure.read;
    // without a text of its own, or as a step, a row is told from others by its place
    if (text === '' || text === read.text || measure.answered.step !== undefined) continue;
    const key = comparable(text);
    const before = first.get(key)?.read;
    if (!before) first.set(key, measure);
    else
      notes.add(
        'import.note-measure-repeated',
        { sheet, row },
        {
          no: question.no,
          text: text.trim().slice(0, 60),
          firstSheet: before.sheet,
          firstRow: before.row,
          answer: shown(answer.text),
          firstAnswer: shown(before.answer.text),
        },
      );
  }
}

const comparable = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

const shown = (answer: string): string => answer.trim().slice(0, 40) || '–';
