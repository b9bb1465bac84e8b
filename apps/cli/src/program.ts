// SPDX-License-Identifier: EUPL-1.2
import { Command, CommanderError, Option } from 'commander';
import { StartFailure } from '#infra/failure';
import { phrasebook, version } from '#libs/installation';
import type { Language } from '#libs/platform';
import { accounts } from './commands/accounts.js';
import { backups } from './commands/backups.js';
import { demo } from './commands/demo.js';
import { doctor } from './commands/doctor.js';
import { evaluate } from './commands/evaluate.js';
import { exports_ } from './commands/export.js';
import { importWork, importRisks, importUnits } from './commands/import-register.js';
import { importWorkbook } from './commands/import.js';
import { model } from './commands/model.js';
import { query } from './commands/query.js';
import { readModels } from './commands/read-models.js';
import { EXIT, toOutcome } from './support/exit.js';
import type { Io } from './support/io.js';

/** `trappan import …`: files into the log. */
function imports(program: Command, io: () => Io): void {
  const parent = program
    .command('import')
    .description('Import a workbook, business units, risks or assets from .xlsx or .csv.');
  for (const register of [importWorkbook, importUnits, importRisks, importWork]) register(parent, io);
}

const COMMANDS = [query, accounts, imports, exports_, evaluate, model, readModels, backups, demo, doctor];

/** The command line as commander knows it. `io` is asked for when a command runs. */
export function makeProgram(io: () => Io): Command {
  const program = new Command('trappan')
    .description('Trappan on the command line: import, export, backup, upkeep, and levels without a server.')
    .version(version(), '--version', 'print the version of Trappan')
    .option('--json', 'print the result as JSON', false)
    .addOption(new Option('--language <language>', 'language of refusals').choices(['sv', 'en']).default('sv'))
    .showHelpAfterError('(trappan --help shows the commands)')
    .exitOverride();
  for (const register of COMMANDS) register(program, io);
  everywhere(program);
  return program;
}

/** Runs one command line and gives its exit code (see docs/reference/cli.md). */
export async function run(argv: readonly string[], makeIo: (json: boolean, language: Language) => Io): Promise<number> {
  const io = (): Io => {
    const { json, language } = program.opts<{ json: boolean; language: Language }>();
    return makeIo(json, language);
  };
  const program = makeProgram(io);
  try {
    await program.parseAsync([...argv]);
    return EXIT.done;
  } catch (error) {
    return report(error, io());
  }
}

/** `--json` and `--language` may stand before or after the command. */
function everywhere(program: Command): void {
  for (const command of program.commands) {
    command.exitOverride().showHelpAfterError();
    everywhere(command);
  }
}

function report(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof StartFailure) {
    io.note(error.toString());
    return EXIT.away;
  }
  const { code, message, exit } = toOutcome(error, phrasebook(), io.language);
  if (message) io.note(`${message}${code ? `\n(${code})` : ''}`);
  return exit;
}
