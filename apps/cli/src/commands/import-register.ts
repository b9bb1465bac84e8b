// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { RiskImport, UnitImport, WorkImport, type WorkName } from '#libs/assessment';
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
type Given = Parameters<RiskImport['import']>;
type Take = (app: INestApplicationContext, ...given: Given) => ReturnType<RiskImport['import']>;
/** The module that provides it is not the one that asks. */
const ANYWHERE = { strict: false };

export const importUnits = (parent: Command, io: () => Io): void =>
  register(parent, io, {
    name: 'units',
    description: 'Import business units with head counts (.xlsx, .csv); parents go by name or path.',
    what: 'business units',
    details: 'head counts',
    take: (app, ...given) => app.get(UnitImport, ANYWHERE).import(...given),
  });

export const importRisks = (parent: Command, io: () => Io): void =>
  register(parent, io, {
    name: 'risks',
    description: 'Import risks with their judgements (.xlsx, .csv); the business units must be there.',
    what: 'risks',
    details: 'judgements',
    take: (app, ...given) => app.get(RiskImport, ANYWHERE).import(...given),
  });

const NAMES: Readonly<Record<WorkName, readonly [name: string, what: string, details: string]>> = {
  assets: ['assets', 'information assets and systems', 'proposed classifications'],
  incidents: ['incidents', 'incidents and nonconformities', 'sorted'],
  procurements: ['procurements', 'procurements', 'further entries'],
  followUps: ['follow-ups', 'planned follow-ups', 'further entries'],
  practices: ['practices', 'parts of ways of working', 'further entries'],
};

/** One command for each kind of work that files may hold. */
export function importWork(parent: Command, io: () => Io): void {
  for (const [of, [name, what, details]] of Object.entries(NAMES) as [WorkName, (typeof NAMES)[WorkName]][]) {
    const description = `Import ${what} (.xlsx, .csv); business units and persons must be there.`;
    const take: Take = (app, me, wish, file, reads) =>
      app.get(WorkImport, ANYWHERE).import(me, wish, { of, file }, reads);
    register(parent, io, { name, description, what, details, take });
  }
}

interface Register {
  name: string;
  description: string;
  what: string;
  details: string;
  take: Take;
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
  { take, what, details }: Omit<Register, 'name' | 'description'>,
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
      const wish = { day, mapping, commandId };
      const read = await take(app, me, { ...wish, dryRun: true }, file, reads);
      const imported = dryRun || read.problems.length > 0 ? read : await take(app, me, wish, file, reads);
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
