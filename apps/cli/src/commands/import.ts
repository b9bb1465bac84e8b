// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { isTemplate, type WorkbookFile, Workbooks } from '#libs/assessment';
import { fromDayNumber, stockholmDay } from '#libs/kernel';
import type { Installation } from '#libs/installation';
import { Files } from '#libs/platform';
import { readWorkbook } from '#libs/spreadsheet';
import { CliError, EXIT } from '../support/exit.js';
import { commandIdOption, dayOption } from '../support/files.js';
import { type LocalMember, localMember, withInstallation } from '../support/installation.js';
import { type Io, table } from '../support/io.js';

interface ImportOptions {
  dryRun: boolean;
  closedOn?: string;
  mapping?: string;
  name?: string;
  activate: boolean;
  organisation?: string;
  commandId?: string;
}

/** A problem in a file, as it is printed. */
export interface Problem {
  sheet: string | null;
  row: number | null;
  column: string | null;
  code: string;
  text: string;
}

/** `trappan import workbook`: an own workbook, or the shipped model's template filled in. */
export function importWorkbook(parent: Command, io: () => Io): void {
  parent
    .command('workbook')
    .description(
      'Import an own workbook (.xlsx, .csv): model and round; or answers in the template of the shipped model.',
    )
    .argument('<file>')
    .option('--dry-run', 'list every problem and compare with the file’s own figures; write nothing', false)
    .option('--closed-on <date>', 'the day the round closed, YYYY-MM-DD (default: today)')
    .option('--mapping <file>', 'mapping of the columns, JSON; guessed when absent')
    .option('--name <name>', 'name of the new model (default: the file’s)')
    .option('--activate', 'take the new model into use', false)
    .option('-o, --organisation <id>', 'organisation (default: your own)')
    .addOption(commandIdOption())
    .action((path: string, options: ImportOptions) => importFile(path, options, io()));
}

function importFile(path: string, options: ImportOptions, io: Io): Promise<void> {
  const bytes = readFileSync(path);
  const closedOn = options.closedOn === undefined ? today() : dayOption(options.closedOn);
  const mapping = options.mapping === undefined ? undefined : readFileSync(options.mapping, 'utf8');
  return withInstallation(async (installation) => {
    const { app } = installation;
    const me = { ...(await localMember(installation, options.organisation)), language: io.language };
    const name = basename(path);
    const template = isTemplate(await readWorkbook(bytes, name));
    const { dryRun, commandId, activate } = options;
    const workbooks = app.get(Workbooks, { strict: false });
    const importAs = async (dry: boolean) => {
      const file = await given(app, me, { name, bytes }, dry);
      return template
        ? workbooks.reportAnswers(me, { closedOn, dryRun: dry, commandId }, file)
        : workbooks.importOwn(me, { closedOn, dryRun: dry, commandId, mapping, activate, name: options.name }, file);
    };
    const read = await importAs(true);
    const imported = dryRun || problemsIn(read).length > 0 ? read : await importAs(false);
    const problems = problemsIn(imported);
    for (const note of notesOf(imported)) io.note(note);
    io.result(inWords(problems, ('preview' in imported ? imported.preview : imported).comparison, imported), imported);
    if (problems.length > 0) throw new CliError('', '', EXIT.refused);
  });
}

type ReadFile = { preview: { problems: Problem[] } } | { problems: Problem[] };
const problemsIn = (read: ReadFile): Problem[] => ('preview' in read ? read.preview : read).problems;

/** What should be looked at, and hinders nothing. */
const notesOf = (read: { preview: { notes: string[] } } | object): string[] =>
  'preview' in read ? read.preview.notes : [];

/** The file as the import takes it; kept in the organisation's files unless it is only looked at. */
export async function given(
  app: Installation['app'],
  me: LocalMember,
  { name, bytes }: { name: string; bytes: Buffer },
  dryRun: boolean,
): Promise<WorkbookFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const stored = dryRun ? { fileId: '', name, sha256 } : await app.get(Files).store(me, { name, bytes });
  return { ...stored, bytes };
}

export const today = (): string => fromDayNumber(stockholmDay(new Date(Date.now()).toISOString()));

/** Problems in a file, a line each. */
export const listed = (problems: readonly Problem[]): string =>
  table(problems as never, ['sheet', 'row', 'column', 'code', 'text']);

interface Compared {
  file: string | null;
  ours: string;
  because: readonly string[];
}
interface Comparison {
  same: boolean | null;
  level: Compared;
  points: Compared;
  areas: readonly (Compared & { code: string })[];
}
interface Imported {
  modelId: string;
  roundId: string;
  result: { position: string } | null;
}

function inWords(problems: readonly Problem[], comparison: Comparison | null, imported: Imported): string {
  if (problems.length > 0) return `${listed(problems)}\n\n${problems.length} problems; nothing was written.`;
  const done = imported.result
    ? `Imported: model ${imported.modelId}, round ${imported.roundId}.`
    : 'No problems. Nothing was written.';
  return comparison ? `${compared(comparison)}\n\n${done}` : done;
}

function compared({ same, level, points, areas }: Comparison): string {
  const figures = [{ code: 'level', ...level }, { code: 'points', ...points }, ...areas];
  const rows = figures.map(({ code, file, ours }) => ({ figure: code, 'in the file': file, here: ours }));
  const because = figures.flatMap((figure) => figure.because.map((why) => `${figure.code}: ${why}`));
  const verdict =
    same === null
      ? 'The file states no level and no points of its own to compare with.'
      : same
        ? 'The same as in the file, wherever the file says it.'
        : 'Not the same as in the file:';
  return [table(rows, ['figure', 'in the file', 'here']), '', verdict, ...because].join('\n');
}
