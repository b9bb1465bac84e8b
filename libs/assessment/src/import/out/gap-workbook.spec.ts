// SPDX-License-Identifier: EUPL-1.2
import { toDayNumber } from '#libs/kernel';
import { cellAt, readWorkbook, type Sheet } from '#libs/spreadsheet';
import { compile, evaluate, gapsFor } from '../../engine/index.js';
import { infosakkollen2023 as model } from '../../models/index.js';
import { gapWorkbook } from '../index.js';
import { roundFact } from '../testing/round-fact.js';

const at = '2025-09-30';
const compiled = compile(model);
const answers = model.questions
  .slice(0, 10)
  .map(({ measures }) => ({ measureId: measures[0]!.id, answer: 'yes' as const, day: at }));
const gaps = gapsFor(compiled, evaluate(compiled, [roundFact(model.id, answers)]), toDayNumber(at), { level: 2 });
const grid = ({ rows, columns }: Sheet) =>
  rows.map((row) => Array.from({ length: columns }, (_, i) => cellAt(row, i + 1).text));

describe('the gap list as a workbook', () => {
  it.each(['sv', 'en'] as const)(
    'lists every missing measure with effort, and says what it rests on: %s',
    async (language) => {
      const bytes = await gapWorkbook({
        model,
        gaps,
        target: 'nivå 2',
        at,
        organisation: '=Exempelby',
        synthetic: true,
        language,
      });
      const [overview, missing, expiring] = (await readWorkbook(bytes, 'gap.xlsx')).sheets;
      expect(grid(overview!)[0]![0]).toMatch(/^'=Exempelby – gap (till|to) nivå 2 (den|on) 2025-09-30$/);
      expect(grid(overview!).flat().join('\n')).toMatch(
        language === 'sv' ? /Påhittad organisation/ : /Made-up organisation/,
      );
      expect(grid(overview!).flat().join('\n')).toMatch(/antagna trösklar|assumed thresholds/);
      expect(overview!.rows).toHaveLength(5 + gaps.length);
      const unmet = gaps.flatMap(({ questions }) =>
        questions.flatMap((question) => question.unmet.map(({ measureId }) => measureId)),
      );
      expect(
        grid(missing!)
          .slice(1)
          .map((row) => row[4]),
      ).toEqual(unmet);
      expect(
        grid(missing!)
          .slice(1)
          .every((row) => Number(row[7]) > 0),
      ).toBe(true);
      expect(expiring!.rows.length).toBe(1 + gaps.reduce((sum, gap) => sum + gap.expiring.length, 0));
    },
  );
});
