// SPDX-License-Identifier: EUPL-1.2
import { type Cell, type Problems, type Row, withoutApostrophe } from '#libs/spreadsheet';
import type { Column } from '../mapping/mapping.js';
import type { MappedSheet } from '../mapping/resolve.js';
import {
  carries,
  type Cells,
  cellsOf,
  filled,
  isContinued,
  isTotal,
  isTotalLabel,
  questionNoOf,
  repeatsHeader,
} from './cells.js';
import type { NoteList } from './notes.js';
import { type QuestionPlace, type ReadQuestion, startQuestion } from './question.js';
import { leadingQuestionNo } from './values.js';

/** Reads the rows of one sheet into questions with measures. Rows that carry neither question, measure, points nor answer are passed over. */
export class RowReader {
  private current: ReadQuestion | undefined;
  /** What an area or section column said last: a block may name it on its first row only. */
  private readonly last: { area?: string; section?: Cell } = {};

  constructor(
    private readonly mapped: MappedSheet,
    private readonly questions: Map<number, ReadQuestion>,
    private readonly problems: Problems,
    private readonly notes: NoteList,
  ) {}

  readAll(): void {
    const { sheet, headerRow, columns } = this.mapped;
    const header = sheet.rows.find(({ number }) => number === headerRow);
    for (const row of sheet.rows) if (row.number > headerRow && !repeatsHeader(row, header, columns)) this.read(row);
  }

  private read(row: Row): void {
    const cells = cellsOf(row, this.mapped.columns);
    if (filled(cells.area)) this.last.area = cells.area.text;
    if (filled(cells.section)) this.last.section = cells.section;
    const no = questionNoOf(cells, this.mapped.columns, this.current);
    if (no === 'unclear') return this.leave(row, cells, 'questionNo');
    if (no === 'none' && this.startsOther(cells)) return this.startUnnumbered(row, cells);
    if (typeof no === 'number') this.enter(no, row, cells);
    this.readContent(row, cells, typeof no === 'number');
  }

  private readContent(row: Row, cells: Cells, numbered: boolean): void {
    const text = this.measureTextOf(cells, numbered);
    if (text === undefined) return this.readWithoutMeasure(row, cells, numbered);
    const { current } = this;
    if (isContinued(cells.measureText)) return;
    if (!numbered && !filled(cells.answer) && isTotalLabel(text)) this.notes.add('import.note-total', this.place(row));
    else if (current)
      current.measures.push({ sheet: this.mapped.sheet.name, row: row.number, text, ...contentOf(cells) });
    else if (carries(cells))
      this.problems.add('import.question-no-missing', this.place(row), { text: text.slice(0, 60) });
  }

  private readWithoutMeasure(row: Row, cells: Cells, numbered: boolean): void {
    const { current } = this;
    if (numbered && current && !current.head && current.measures.length === 0)
      current.head = { row: row.number, ...contentOf(cells) };
    else if (carries(cells) && isTotal(row)) this.notes.add('import.note-total', this.place(row));
    else if (carries(cells)) this.problems.add('import.measure-missing', this.place(row));
  }

  private enter(no: number, row: Row, cells: Cells): void {
    const text = this.questionTextOf(cells, no);
    const known = this.questions.get(no);
    if (!known) {
      this.current = startQuestion(no, text, this.questionPlace(row, cells));
      this.questions.set(no, this.current);
      return;
    }
    const differs = text !== '' && known.text !== '' && text !== known.text;
    if (differs && this.current === known)
      this.problems.add('import.question-text-differs', this.place(row, 'questionText'), { no, row: known.row });
    else if (differs) {
      const where = { no, sheet: known.sheet, row: known.row };
      this.problems.add('import.question-repeated', this.place(row, 'questionNo'), where);
    }
    this.current = known;
    known.text ||= text;
    known.places.push(this.questionPlace(row, cells));
  }

  /** A row without a number whose question text is not the current question’s. */
  private startsOther({ questionText }: Cells): boolean {
    const { columns } = this.mapped;
    if (columns.questionText === undefined || columns.questionText === columns.measureText) return false;
    const text = withoutApostrophe(questionText.text);
    return text !== '' && text !== this.current?.text;
  }

  private startUnnumbered(row: Row, cells: Cells): void {
    if (this.mapped.columns.questionNo !== undefined) return this.leave(row, cells, 'questionText');
    const text = withoutApostrophe(cells.questionText.text);
    const same = [...this.questions.values()].find((question) => question.text === text);
    this.enter(same?.no ?? this.questions.size + 1, row, cells);
    this.readContent(row, cells, true);
  }

  /** A heading or a total between questions: what follows needs a number again. With a measure on the row, it is a mistake. */
  private leave(row: Row, cells: Cells, column: 'questionNo' | 'questionText'): void {
    const found = cells[column].text.slice(0, 60);
    this.current = undefined;
    if (!(filled(cells.measureText) || carries(cells)) || isTotal(row))
      this.notes.add('import.note-heading', this.place(row), { text: found });
    else if (column === 'questionNo')
      this.problems.add('import.question-no-unclear', this.place(row, column), { found });
    else this.problems.add('import.question-no-missing', this.place(row, 'questionNo'), { text: found });
  }

  private questionTextOf(cells: Cells, no: number): string {
    const { columns } = this.mapped;
    const text = withoutApostrophe(cells.questionText.text);
    if (columns.questionNo !== columns.questionText) return text;
    const leading = leadingQuestionNo(text);
    return leading?.no === no ? leading.rest : text;
  }

  /** The measure’s text on this row, if the row is a measure. Without a column of its own, every row that carries something is one. */
  private measureTextOf(cells: Cells, numbered: boolean): string | undefined {
    const { columns } = this.mapped;
    if (columns.measureText === undefined) return numbered || carries(cells) ? (this.current?.text ?? '') : undefined;
    const text = withoutApostrophe(cells.measureText.text);
    if (columns.measureText === columns.questionText && numbered && !carries(cells)) return undefined;
    return text === '' ? undefined : text;
  }

  private place(row: Row, column?: Column) {
    return { sheet: this.mapped.sheet.name, row: row.number, column: column && this.mapped.columns[column] };
  }

  private questionPlace(row: Row, { area, section }: Cells): QuestionPlace {
    return {
      sheet: this.mapped.sheet.name,
      row: row.number,
      area: filled(area) ? area.text : this.last.area,
      section: filled(section) ? section : this.last.section,
      areaFilled: !filled(area),
      sectionFilled: !filled(section),
    };
  }
}

const contentOf = ({ points, answer, date, note }: Cells) => ({ points, answer, date, note });
