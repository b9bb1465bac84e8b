// SPDX-License-Identifier: EUPL-1.2
import { infosakkollen2023 as shipped } from '../../models/index.js';
import { prepareFromWorkbook } from '../index.js';
import { sheet, workbook, type Written } from '../testing/workbook.js';

const H = ['Nr', 'Fråga', 'Åtgärd', 'Poäng', 'Svar'];
const read = (rows: Written[][]) =>
  prepareFromWorkbook(workbook(sheet('Blad', [H, ...rows])), undefined, {
    modelId: 'own',
    closedOn: '2025-09-30',
    shipped,
  }).own!;
const notesOf = (rows: Written[][]) =>
  read(rows)
    .notes.filter(({ code }) => code === 'import.note-measure-repeated')
    .map(({ text }) => text.sv);

describe('the same measure on two rows of a question', () => {
  it('is two measures, and that is said with both rows and what they answer', () => {
    const rows = [
      [1, 'F', 'Policy', 1, 'ja'],
      ['', '', 'Annat', 1, 'ja'],
      ['', '', 'policy ', 1, 'nej'],
    ];
    expect(read(rows).model!.questions[0]!.measures).toHaveLength(3);
    expect(notesOf(rows)).toEqual([
      'Blad rad 4: fråga 1 har samma åtgärd ”policy” på Blad rad 2 (svar där: ja, här: nej). De blir två åtgärder. Ta bort en av raderna om det är samma.',
    ]);
  });

  it('is nothing to note under different questions', () =>
    expect(
      notesOf([
        [1, 'F', 'Policy', 1, 'ja'],
        [2, 'G', 'Policy', 1, 'nej'],
      ]),
    ).toEqual([]));

  it('is nothing to note for the steps of a coverage question', () =>
    expect(
      notesOf(['25–50 %', '', '', ''].map((answer, i): Written[] => [1, i === 0 ? 'F' : '', 'Andel', 1, answer])),
    ).toEqual([]));
});
