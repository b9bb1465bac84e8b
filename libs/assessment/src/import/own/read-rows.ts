// SPDX-License-Identifier: EUPL-1.2
import { type Cell, type Row, withoutApostrophe } from '#libs/spreadsheet';
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
  type QuestionNo,
  questionNoOf,
  repeatsHeader,
} from './cells.js';
import { checkRow } from './check-row.js';
import type { ReadContext, Reading } from './reading.js';
import { type QuestionPlace, type ReadQuestion, startQuestion } from './question.js';
import { leadingQuestionNo } from './values.js';

/** Reads the rows of one sheet into questions with measures. Rows that carry neither question, measure, points nor answer are passed over. */
export class RowReader {
  private current: ReadQuestion | undefined;
  /** What an area or section column said last: a block may name it on its first row only. */
  private readonly last: { area?: string; section?: Cell } = {};

  private before: Cells | undefined;

  constructor(
    private readonly mapped: MappedSheet,
    private readonly reading: Reading,
    private readonly context: ReadContext,
  ) {}

  readAll(): void {
    const { sheet, headerRow, columns } = this.mapped;
    const header = sheet.rows.find(({ number }) => number === headerRow);
    for (const row of sheet.rows) if (row.number > headerRow && !repeatsHeader(row, header, columns)) this.read(row);
  }

  private read(row: Row): void {
    const cells = cellsOf(row, this.mapped.columns);
    this.remember(cells);
    const no = questionNoOf(cells, this.mapped.columns, this.current);
    if (this.isContent(row, cells, no))
      checkRow({ ...this.context, cells, place: (column) => this.place(row, column) });
    if (no === 'unclear') return this.leave(row, cells, 'questionNo');
    if (no === 'none' && this.startsOther(cells)) return this.startUnnumbered(row, cells);
    if (typeof no === 'number') this.enter(no, row, cells);
    this.readContent(row, cells, typeof no === 'number');
  }

  private remember(cells: Cells): void {
    const { repeated, areas } = this.reading;
    if (filled(cells.area)) {
      this.last.area = cells.area.text;
      areas.add(cells.area.text);
    }
    if (filled(cells.section)) this.last.section = cells.section;
    if (this.before && saysAgain(this.before.area, cells.area)) repeated.area = true;
    if (this.before && saysAgain(this.before.section, cells.section)) repeated.section = true;
    this.before = cells;
  }

  /** Anything but a heading or a total. */
  private isContent(row: Row, cells: Cells, no: QuestionNo): boolean {
    if (typeof no === 'number') return true;
    const text = cells.measureText.text;
    return (filled(cells.measureText) || carries(cells)) && !isTotalLabel(text) && (text !== '' || !isTotal(row));
  }

  private readContent(row: Row, cells: Cells, numbered: boolean): void {
    const text = this.measureTextOf(cells, numbered);
    if (text === undefined) return this.readWithoutMeasure(row, cells, numbered);
    const { current } = this;
    if (isContinued(cells.measureText)) return;
    if (!numbered && isTotalLabel(text)) this.context.notes.add('import.note-total', this.place(row));
    else if (current)
      current.measures.push({ sheet: this.mapped.sheet.name, row: row.number, text, ...contentOf(cells) });
    else if (carries(cells))
      this.context.problems.add('import.question-no-missing', this.place(row, 'questionNo'), {
        text: text.slice(0, 60),
      });
  }

  private readWithoutMeasure(row: Row, cells: Cells, numbered: boolean): void {
    const { current } = this;
    if (numbered && current && !current.head && current.measures.length === 0)
      current.head = { row: row.number, ...contentOf(cells) };
    else if (carries(cells) && isTotal(row)) this.context.notes.add('import.note-total', this.place(row));
    else if (carries(cells)) this.context.problems.add('import.measure-missing', this.place(row, 'measureText'));
  }

  private enter(no: number, row: Row, cells: Cells): void {
    const text = this.questionTextOf(cells, no);
    const known = this.reading.questions.get(no);
    if (!known) {
      this.current = startQuestion(no, text, this.questionPlace(row, cells));
      this.reading.questions.set(no, this.current);
      return;
    }
    const differs = text !== '' && known.text !== '' && text !== known.text;
    if (differs && this.current === known)
      this.context.problems.add('import.question-text-differs', this.place(row, 'questionText'), {
        no,
        row: known.row,
      });
    else if (differs) {
      const where = { no, sheet: known.sheet, row: known.row };
      this.context.problems.add('import.question-repeated', this.place(row, 'questionNo'), where);
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
    const same = this.reading.byText.get(text);
    this.enter(same?.no ?? this.reading.questions.size + 1, row, cells);
    this.reading.byText.set(text, this.current!);
    this.readContent(row, cells, true);
  }

  /** A heading or a total between questions: what follows needs a number again. With a measure on the row, it is a mistake. */
  private leave(row: Row, cells: Cells, column: 'questionNo' | 'questionText'): void {
    const found = cells[column].text.slice(0, 60);
    this.current = undefined;
    if (column === 'questionNo' && this.isContent(row, cells, 'none'))
      this.reading.unclear.push(this.questionPlace(row, cells));
    if (!(filled(cells.measureText) || carries(cells)) || isTotal(row))
      this.context.notes.add('import.note-heading', this.place(row), { text: found });
    else if (column === 'questionNo')
      this.context.problems.add('import.question-no-unclear', this.place(row, column), { found });
    else this.context.problems.add('import.question-no-missing', this.place(row, 'questionNo'), { text: found });
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

/** The same words in a cell of its own as on the row before. */
const saysAgain = (before: Cell, cell: Cell): boolean =>
  filled(cell) && !cell.master && !before.master && before.text === cell.text;

const contentOf = ({ points, answer, date, note }: Cells) => ({ points, answer, date, note });
