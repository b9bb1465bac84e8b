// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AssessmentModel, infosakkollen2023 } from '#libs/assessment';
import { run } from './program.js';
import type { Io } from './support/io.js';

let folder: string;
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Carries out a command line and gives what it printed. */
async function trappan(...args: string[]) {
  const printed: { values: unknown[]; texts: string[]; notes: string[] } = { values: [], texts: [], notes: [] };
  const io = (json: boolean, language: 'sv' | 'en'): Io => ({
    json,
    language,
    result: (text, value) => {
      printed.texts.push(text);
      printed.values.push(value);
    },
    note: (text) => void printed.notes.push(text),
    progress: () => ({ update: () => undefined, stop: () => undefined }),
  });
  const exit = await run(['node', 'trappan', ...args], io);
  return {
    exit,
    value: printed.values[0] as Record<string, never>,
    text: printed.texts.join(),
    note: printed.notes.join(),
  };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trappan-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('trappan evaluate', () => {
  const evaluate = (csv: string, ...more: string[]) =>
    trappan('evaluate', '--model', 'infosakkollen-2023', '--answers', file('a.csv', csv), ...more);
  const first = infosakkollen2023.questions.map(({ measures }) => measures[0]!.id);

  it('gives the highest level and all points when every measure is answered yes', async () => {
    const all = infosakkollen2023.questions.flatMap(({ measures }) => measures.map(({ id }) => `${id},yes`));
    const { exit, value } = await evaluate(['measureId,answer', ...all].join('\n'));
    expect(exit).toBe(0);
    expect(value).toMatchObject({ level: 4, points: { total: '200/1' }, gaps: [] });
  });

  it('gives level 1 for one measure on each question of section one', async () => {
    const rows = first.slice(0, 15).map((id) => `${id},yes`);
    const { value } = await evaluate(['measureId,answer', ...rows].join('\n'));
    expect(value).toMatchObject({
      level: 1,
      areaLevels: { LED: 1, UPH: 1 },
      resultFigure: [1, Array(10).fill(1), expect.any(String), expect.any(Array)],
    });
  });

  it('takes a file as spreadsheet programs write it: a byte order mark, semicolons, no in capitals', async () => {
    const { exit, value } = await evaluate(`\uFEFFmeasureId;answer\r\n${first[0]};Yes\r\n${first[1]};NO\r\n`);
    expect(exit).toBe(0);
    expect(value).toMatchObject({ level: 0, points: { total: '5/14' } });
  });

  it.each([
    ['an id that the model does not have', '99.1,yes', 'assessment.measure-unknown'],
    ['an answer that is neither yes nor no', '1.1,maybe', 'assessment.answer-unknown'],
    ['two answers to one measure', '1.1,yes\n1.1,no', 'assessment.answer-twice'],
  ])('ends with 2 for %s', async (_, row, code) => {
    const { exit, note } = await evaluate(`measureId,answer\n${row}`);
    expect(exit).toBe(2);
    expect(note).toContain(code);
  });

  it.each([
    ['columns of another name', ['evaluate', '--answers', 'COLUMNS'], 'cli.answers-columns'],
    ['an empty file', ['evaluate', '--answers', 'EMPTY'], 'cli.answers-columns'],
    ['a workbook that is none', ['evaluate', '--workbook', 'package.json'], 'spreadsheet.not-a-workbook'],
    ['a file that is not there', ['evaluate', '--answers', '/nowhere.csv'], 'cli.file'],
    ['no file at all', ['evaluate'], 'cli.nothing-to-evaluate'],
    ['a model that nobody knows', ['evaluate', '--model', 'x', '--answers', 'COLUMNS'], 'cli.model-unknown'],
    ['a day that does not exist', ['evaluate', '--answers', 'COLUMNS', '--at', '2026-02-30'], 'cli.no-day'],
  ])('ends with 2 for %s', async (_, args, code) => {
    const path = file('columns.csv', 'id,svar\n1.1,ja\n');
    const paths: Record<string, string> = { COLUMNS: path, EMPTY: file('empty.csv', '') };
    const { exit, note } = await trappan(...args.map((arg) => paths[arg] ?? arg));
    expect([exit, note]).toEqual([2, expect.stringContaining(code)]);
  });

  it('says level and points of an own workbook, and what the workbook says itself', async () => {
    const { exit, value } = await trappan(
      'evaluate',
      '--workbook',
      'docs/examples/lillans-kommun.xlsx',
      '--at',
      '2025-11-01',
    );
    expect(exit).toBe(0);
    expect(value).toMatchObject({ level: 1, points: { total: '83/2' }, file: { level: 1, points: '83/2' } });
  });
});

describe('trappan model', () => {
  it('shows the whole shipped model', async () => {
    const { value, text } = await trappan('model', 'show', 'infosakkollen-2023', '--json');
    expect(value).toEqual(infosakkollen2023);
    expect(text).toContain('348 measures');
  });

  it('finds nothing in the shipped package', async () => {
    const { exit, value } = await trappan('model', 'lint', file('m.json', JSON.stringify(infosakkollen2023)));
    expect([exit, value]).toEqual([0, expect.objectContaining({ findings: [] })]);
  });

  it.each<[string, (model: AssessmentModel) => void]>([
    ['a missing part', (model) => Reflect.deleteProperty(model, 'levels')],
    ['an area that is not there', (model) => void (model.questions[0]!.area = 'XXX')],
    ['a share that is no fraction', (model) => void (model.levels.area[1]!.share = 'half')],
  ])('finds %s and ends with 1', async (_, break_) => {
    const broken = structuredClone(infosakkollen2023);
    break_(broken);
    const { exit, value } = await trappan('model', 'lint', file('m.json', JSON.stringify(broken)));
    expect(exit).toBe(1);
    expect(value).toMatchObject({ findings: [expect.objectContaining({ severity: 'error' })] });
  });

  it('ends with 2 for a file that is no JSON', async () => {
    const { exit, note } = await trappan('model', 'lint', file('m.json', '{'));
    expect([exit, note]).toEqual([2, expect.stringContaining('cli.no-json')]);
  });
});

describe('the command line', () => {
  it.each([
    [['nothing']],
    [['evaluate', '--wrong']],
    [['model', 'show']],
    [['query', '--role', 'king', '{ me { login } }']],
    [['import', 'workbook', 'package.json', '--command-id', 'x']],
  ])('ends with 2 for the wrong call %j', async (args) => {
    const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect((await trappan(...args)).exit).toBe(2);
    stderr.mockRestore();
  });

  it('tells its version, and ends with 0', async () => {
    const stdout = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect((await trappan('--version')).exit).toBe(0);
    expect(stdout.mock.calls.join('')).toMatch(/^\d+\.\d+\.\d+\n$/);
    stdout.mockRestore();
  });

  it.each([[['rebuild', 'nothing']], [['resume', 'nothing', '00000000-0000-4000-8000-000000000001']]])(
    'ends with 2 for a read model that there is not: %j',
    async (args) => {
      const { exit, note } = await trappan(...args);
      expect([exit, note]).toEqual([2, expect.stringContaining('cli.projection-unknown')]);
    },
  );

  it('ends with 0 after its help', async () => {
    const stdout = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect((await trappan('--help')).exit).toBe(0);
    stdout.mockRestore();
  });
});
