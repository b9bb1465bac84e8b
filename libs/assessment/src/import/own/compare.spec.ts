// SPDX-License-Identifier: EUPL-1.2
import { toDayNumber } from '#libs/kernel';
import { compile, evaluate } from '../../engine/index.js';
import { infosakkollen2023 as shipped } from '../../models/index.js';
import { compareWithFile, type OwnFigures, prepareFromWorkbook } from '../index.js';
import { roundFact } from '../testing/round-fact.js';
import { sheet, workbook, type Written } from '../testing/workbook.js';

const closedOn = '2025-09-30';
const HEADERS = ['Nr', 'Åtgärd', 'Poäng', 'Område', 'Svar', 'Datum'];

/** Two areas: Led has questions 1 (5 points) and 16 (5), Inköp has question 2 (4 points). */
function compared(rows: Written[][], own: OwnFigures) {
  const prepared = prepareFromWorkbook(workbook(sheet('B', [HEADERS, ...rows])), undefined, {
    modelId: 'own',
    closedOn,
    shipped,
  });
  expect(prepared.problems).toEqual([]);
  const { model, answers } = prepared.own!;
  const step = evaluate(compile(model!), [roundFact('own', answers)]).at(toDayNumber(closedOn));
  return compareWithFile(model!, step, answers, closedOn, own);
}
const rows = (a: string, b: string, c: string, day = ''): Written[][] => [
  [1, 'Mål finns', 5, 'Led', a, day],
  [16, 'Mål följs upp', 5, 'Led', b, day],
  [2, 'Krav ställs', 4, 'Inköp', c, day],
];
const words = (sentences: { sv: string; en: string }[]) => sentences.map(({ sv }) => sv).join('\n');

describe('the file’s own figures beside ours', () => {
  it('are the same where they agree, and silent where the file says nothing', () => {
    expect(compared(rows('ja', 'ja', 'ja'), { level: 4, points: '14', areas: { Led: 4, Inköp: 4 } })).toMatchObject({
      same: true,
      level: { same: true, because: [] },
    });
    const silent = compared(rows('ja', 'ja', 'ja'), {});
    expect(silent.same).toBeNull();
    expect(silent.level).toEqual({ ours: '4', because: [] });
  });

  it('differ by a question without a measure, which is named', () => {
    const { same, level, areas } = compared(rows('ja', 'nej', 'ja'), { level: 2, areas: { Led: 2 } });
    expect(same).toBe(false);
    expect(level).toMatchObject({ file: '2', ours: '1', same: false });
    expect(words(level.because)).toContain('Led: nivå 2 kräver minst en åtgärd på varje fråga; fråga 16 saknar åtgärd');
    expect(words(areas['Led']!.because)).toContain('fråga 16');
  });

  it('differ by a threshold that is missed, with both shares', () => {
    const more: Written[][] = [[1, 'Mål mäts', 20, 'Led', 'nej', '']];
    const { areas } = compared([rows('ja', 'ja', 'ja')[0]!, ...more, ...rows('ja', 'ja', 'ja').slice(1)], {
      areas: { Led: 3 },
    });
    expect(areas['Led']).toMatchObject({ file: '3', ours: '1' });
    expect(words(areas['Led']!.because)).toMatch(
      /nivå 2 kräver 50 % av poängen \(antagen tröskel\); områdets frågor har 33,3 %/,
    );
  });

  it('differ because the file is stricter, with the threshold that we passed', () => {
    const { level, areas } = compared(rows('ja', 'ja', 'ja'), { level: 1, areas: { Inköp: 3 } });
    expect(words(level.because)).toContain('filen räknar strängare');
    expect(words(areas['Inköp']!.because)).toContain('ger nivå 4; filen räknar strängare');
  });

  it('differ in points by a question that gives as much', () => {
    const { points } = compared(rows('ja', 'ja', 'nej'), { points: '14' });
    expect(points).toMatchObject({ file: '14', ours: '10', same: false });
    expect(words(points.because)).toContain('en skillnad på 4');
    expect(words(points.because)).toContain('Lika mycket saknas på fråga 2');
    expect(words(compared(rows('ja', 'ja', 'ja'), { points: '10' }).points.because)).toContain(
      'Lika mycket ger fråga 2',
    );
  });

  it('differ in points by no single question: then each question’s points are shown', () =>
    expect(words(compared(rows('ja', 'nej', 'ja'), { points: '8' }).points.because)).toContain(
      'Poäng per fråga: 1: 5; 2: 4; 16: 0',
    ));

  it('differ by answers that are too old, which are named with their day', () => {
    const { points, level } = compared(rows('ja', 'ja', 'ja', '2023-09-30'), { level: 4, points: '14' });
    expect(points.ours).toBe('0');
    expect(words(points.because)).toContain(
      'Fråga 2, åtgärd 2.1: svaret från 2023-09-30 gällde i 24 månader, till 2025-09-30',
    );
    expect(words(level.because)).toContain('saknar åtgärd');
    expect(words(level.because)).toContain('svaret från 2023-09-30 gällde i 24 månader');
  });

  it('differ by old answers alone: they are the whole difference, and no question is looked for', () => {
    const { because } = compared(rows('ja', 'ja', 'ja', '2023-09-30'), { points: '14' }).points;
    expect(because[1]!.sv).toBe(
      'Svar som var äldre än 24 månader på omgångens dag räknas inte: 3 åtgärder, 14 poäng. Det är hela skillnaden.',
    );
    expect(because).toHaveLength(2 + 3);
    expect(words(because)).not.toMatch(/Ingen enskild|Lika mycket/);
  });

  it('differ by old answers and something more: what remains is told, and where to look for it', () => {
    const old = (b: string): Written[][] => [rows('ja', b, 'ja', '2023-09-30')[0]!, ...rows('ja', b, 'nej').slice(1)];
    const { because } = compared(old('ja'), { points: '14' }).points;
    expect(because[1]!.sv).toContain('1 åtgärd, 5 poäng. Då återstår 4.');
    expect(words(because)).toContain('Lika mycket som återstår saknas på fråga 2');
    const none = words(compared(old('ja'), { points: '12' }).points.because);
    expect(none).toContain('Då återstår 2.');
    expect(none).toContain('Ingen enskild fråga förklarar det som återstår. Poäng per fråga: 1: 5; 2: 0; 16: 5');
    const less = words(compared(old('ja'), { points: '7' }).points.because);
    expect(less).toContain('Med dem blir det 3 mer än filen säger');
  });

  it('where the file says less than we, are not explained by answers that neither counts', () => {
    const old = [rows('ja', 'ja', 'ja', '2023-09-30')[0]!, ...rows('ja', 'ja', 'ja').slice(1)];
    const { points, areas, level } = compared(old, { points: '5', level: 0, areas: { Inköp: 3 } });
    for (const { because } of [points, level, areas['Inköp']!]) expect(words(because)).not.toContain('24 månader');
    expect(words(points.because)).toContain('Lika mycket ger fråga 2');
  });

  it('say everything in both languages', () => {
    const { level, points, areas } = compared(rows('ja', 'nej', 'ja', '2023-01-01'), {
      level: 3,
      points: '13,5'.replace(',', '.'),
      areas: { Led: 3, Inköp: 1 },
    });
    for (const { sv, en } of [...level.because, ...points.because, ...areas['Led']!.because])
      expect([sv.length > 20, en.length > 20, sv !== en]).toEqual([true, true, true]);
  });
});
