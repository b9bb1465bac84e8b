// SPDX-License-Identifier: EUPL-1.2
import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Examined, examineDatabase } from '#libs/installation';
import { databaseUrls } from '#libs/platform';
import { CliError, EXIT } from '../support/exit.js';
import { withDatabase } from '../support/installation.js';
import { type Io, table } from '../support/io.js';
import { runningServer } from '../support/server.js';

const FREE_MB = 500;

/** `trappan doctor`: looks at program, data directory, server and database, and says what to do. Changes nothing. */
export function doctor(program: Command, io: () => Io): void {
  program
    .command('doctor')
    .description(
      'Look at the installation and say what is not well and what to do; ends with 1 when something is wrong.',
    )
    .action(() =>
      withDatabase(async (ownerUrl, dataDir) => {
        const { owner, reader } = databaseUrls(ownerUrl);
        const examined = [
          node(),
          ...directory(dataDir),
          await server(dataDir),
          ...(await examineDatabase(owner, reader)),
        ];
        io().result(inWords(examined), examined);
        if (examined.some(({ state }) => state === 'error')) throw new CliError('', '', EXIT.refused);
      }),
    );
}

function inWords(examined: Examined[]): string {
  const remedies = examined.filter(({ remedy }) => remedy).map(({ check, remedy }) => `${check}: ${remedy}`);
  return [
    table(examined as never, ['state', 'check', 'found']),
    ...(remedies.length > 0 ? ['', ...remedies] : []),
  ].join('\n');
}

function node(): Examined {
  const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
  const fits = major > 20 || (major === 20 && minor >= 19);
  const found = `Node ${process.versions.node} on ${process.platform} ${process.arch}`;
  return {
    check: 'program',
    state: fits ? 'ok' : 'error',
    found,
    ...(fits ? {} : { remedy: 'Use Node 20.19 or later.' }),
  };
}

function directory(dataDir: string): Examined[] {
  const check = 'data directory';
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK);
  } catch (error) {
    return [
      { check, state: 'error', found: (error as Error).message, remedy: 'Start as its owner, or set TRAPPAN_DATA.' },
    ];
  }
  const { bavail, bsize } = statfsSync(dataDir);
  const free = Math.floor((bavail * bsize) / 1_048_576);
  const room: Examined = { check, state: free > FREE_MB ? 'ok' : 'warning', found: `${dataDir}, ${free} MB free` };
  return [free > FREE_MB ? room : { ...room, remedy: 'Free some space before it runs out.' }, ...key(dataDir)];
}

function key(dataDir: string): Examined[] {
  const mode = statSync(join(dataDir, 'key'), { throwIfNoEntry: false })?.mode;
  if (mode === undefined) return [];
  const open = (mode & 0o077) !== 0;
  const found = `mode ${(mode & 0o777).toString(8)}`;
  if (!open) return [{ check: 'key file', state: 'ok', found }];
  return [{ check: 'key file', state: 'error', found, remedy: `chmod 600 ${join(dataDir, 'key')}` }];
}

async function server(dataDir: string): Promise<Examined> {
  const check = 'server';
  try {
    const { address } = runningServer(dataDir);
    const { status } = await fetch(new URL('/health/ready', address), { signal: AbortSignal.timeout(5_000) });
    const ready = status === 200;
    const found = `${address} answers ${status}`;
    return ready ? { check, state: 'ok', found } : { check, state: 'error', found, remedy: 'See the server’s log.' };
  } catch {
    return { check, state: 'warning', found: 'no server runs', remedy: 'Start it with npm start.' };
  }
}
