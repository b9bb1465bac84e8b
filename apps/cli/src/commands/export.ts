// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { Argument, type Command, Option } from 'commander';
import {
  type ExportedFile,
  exportGaps,
  exportRegisterTemplate,
  exportTemplate,
  exportWorkbook,
  REGISTER_TEMPLATES,
  type RegisterTemplate,
} from '#libs/assessment';
import { ReadSession } from '#libs/platform';
import { dayOption } from '../support/files.js';
import { localMember, type LocalMember, withInstallation } from '../support/installation.js';
import type { Io } from '../support/io.js';
import { exportEvents, type ExportEventsOptions, fileExists } from './export-events.js';

interface ExportOptions {
  organisation?: string;
  at?: string;
  model?: string;
  out?: string;
}
type Language = Io['language'];
type Make = (reads: ReadSession, me: LocalMember & { language: Language }) => Promise<ExportedFile>;

/** `trappan export events|gaps|workbook|template`: what the organisation has, as files. */
export function exports_(program: Command, io: () => Io): void {
  const parent = program.command('export').description('Write events, gaps, the workbook or a template to a file.');
  parent
    .command('events')
    .description('All events of an organisation, one JSON object a line, in the order of the log.')
    .option('-o, --organisation <id>', 'organisation (default: your own)')
    .option('-t, --type <types...>', 'only these event types')
    .option('--out <file>', 'a new file (default: standard output)')
    .action((options: ExportEventsOptions) => exportEvents(options, io()));
  const file = (name: string, description: string): Command =>
    parent
      .command(name)
      .description(description)
      .option('-o, --organisation <id>', 'organisation (default: your own)')
      .option('--at <date>', 'the day, YYYY-MM-DD (default: today)')
      .option('--model <id>', 'the model (default: the one in use)')
      .option('--out <file>', 'a new file (default: named after its content, in this folder)');
  file('gaps', 'What stands between the organisation and a level, as .xlsx.')
    .addOption(new Option('--level <n>', 'the level to reach').choices(['1', '2', '3', '4']).makeOptionMandatory())
    .option('--area <code>', 'in one work area only')
    .action((options: ExportOptions & { level: string; area?: string }) => {
      const target = { level: Number(options.level), area: options.area };
      return write(options, io(), (reads, me) => exportGaps(reads, me, { target, ...asked(options) }));
    });
  file('workbook', 'The model’s workbook filled in with the answers of the day, as .xlsx.').action(
    (options: ExportOptions) => write(options, io(), (reads, me) => exportWorkbook(reads, me, asked(options))),
  );
  parent
    .command('template')
    .description('An empty table to fill in and import: answers of the shipped model, or rows of a register.')
    .addArgument(new Argument('[of]', 'what it is for').choices(['answers', ...REGISTER_TEMPLATES]).default('answers'))
    .option('--out <file>', 'a new file (default: named after its content, in this folder)')
    .action(async (of: 'answers' | RegisterTemplate, { out }: { out?: string }) => {
      const { language } = io();
      save(await (of === 'answers' ? exportTemplate(language) : exportRegisterTemplate(of, language)), out, io());
    });
}

const asked = ({ at, model }: ExportOptions) => ({ model, at: at === undefined ? undefined : dayOption(at) });

function write(options: ExportOptions, io: Io, make: Make): Promise<void> {
  return withInstallation(async (installation) => {
    const me = { ...(await localMember(installation, options.organisation)), language: io.language };
    const reads = new ReadSession(installation.database.readPool, me.organisationId);
    try {
      save(await make(reads, me), options.out, io);
    } finally {
      await reads.end();
    }
  });
}

function save({ name, bytes }: ExportedFile, out: string | undefined, io: Io): void {
  const path = out ?? name;
  try {
    writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? fileExists(path) : error;
  }
  io.result(`${path}: ${bytes.length} bytes`, { file: path, bytes: bytes.length });
}
