// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { AssetImport, RiskImport, UnitImport } from '#libs/assessment';
import { ReadSession } from '#libs/platform';
import { CliError, EXIT } from '../support/exit.js';
import { commandIdOption, dayOption } from '../support/files.js';
import { localMember, withInstallation } from '../support/installation.js';
import type { Io } from '../support/io.js';
import { given, listed } from './import.js';

interface RegisterOptions {
  dryRun: boolean;
  day?: string;
  mapping?: string;
  organisation?: string;
  commandId?: string;
}
type Importing = typeof UnitImport | typeof RiskImport | typeof AssetImport;

export const importUnits = (parent: Command, io: () => Io): void =>
  register(parent, io, {
    name: 'units',
    description: 'Import business units with head counts (.xlsx, .csv); parents go by name or path.',
    what: 'business units',
    details: 'head counts',
    by: UnitImport,
  });

export const importRisks = (parent: Command, io: () => Io): void =>
  register(parent, io, {
    name: 'risks',
    description: 'Import risks with their judgements (.xlsx, .csv); the business units must be there.',
    what: 'risks',
    details: 'judgements',
    by: RiskImport,
  });

export const importAssets = (parent: Command, io: () => Io): void =>
  register(parent, io, {
    name: 'assets',
    description:
      'Import information assets and systems (.xlsx, .csv); levels in the file become proposed classifications.',
    what: 'assets',
    details: 'proposed classifications',
    by: AssetImport,
  });

interface Register {
  name: string;
  description: string;
  what: string;
  details: string;
  by: Importing;
}

function register(parent: Command, io: () => Io, { name, description, ...rest }: Register): void {
  parent
    .command(name)
    .description(description)
    .argument('<file>')
    .option('--dry-run', 'list every problem; write nothing', false)
    .option('--day <date>', 'the day of rows that name none, YYYY-MM-DD (default: today)')
    .option('--mapping <file>', 'mapping of the columns, JSON; guessed when absent')
    .option('-o, --organisation <id>', 'organisation (default: your own)')
    .addOption(commandIdOption())
    .action((path: string, options: RegisterOptions) => importFile(path, options, io(), rest));
}

function importFile(
  path: string,
  { organisation, dryRun, commandId, ...options }: RegisterOptions,
  io: Io,
  { by, what, details }: Omit<Register, 'name' | 'description'>,
): Promise<void> {
  const bytes = readFileSync(path);
  const day = options.day === undefined ? undefined : dayOption(options.day);
  const mapping = options.mapping === undefined ? undefined : readFileSync(options.mapping, 'utf8');
  return withInstallation(async (installation) => {
    const { app, database } = installation;
    const me = { ...(await localMember(installation, organisation)), language: io.language };
    const file = await given(app, me, { name: basename(path), bytes }, true);
    const reads = new ReadSession(database.readPool, me.organisationId);
    try {
      const importer = app.get<UnitImport | RiskImport | AssetImport>(by, { strict: false });
      const wish = { day, mapping, commandId };
      const read = await importer.import(me, { ...wish, dryRun: true }, file, reads);
      const imported = dryRun || read.problems.length > 0 ? read : await importer.import(me, wish, file, reads);
      const { fresh, known, details: counted, problems, position } = imported;
      const found = `${fresh} new ${what}, ${known} known, ${counted} ${details}.`;
      const done = position === null ? 'Nothing was written.' : 'Imported.';
      io.result(
        problems.length > 0 ? `${listed(problems)}\n\n${problems.length} problems.` : `${found} ${done}`,
        imported,
      );
      if (problems.length > 0) throw new CliError('', '', EXIT.refused);
    } finally {
      await reads.end();
    }
  });
}
