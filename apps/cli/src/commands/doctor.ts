// SPDX-License-Identifier: EUPL-1.2
import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Examined, examineDatabase, type Finding, findingInWords } from '#libs/installation';
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
        const found = [node(), ...directory(dataDir), await server(dataDir), ...(await examineDatabase(owner, reader))];
        const examined = found.map((finding) => findingInWords(finding, 'en'));
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

function node(): Finding {
  const { node: version } = process.versions;
  const [major, minor] = version.split('.').map(Number) as [number, number];
  const fits = major > 20 || (major === 20 && minor >= 19);
  const { platform, arch } = process;
  return {
    check: 'program',
    code: fits ? 'doctor.node-fits' : 'doctor.node-old',
    params: { version, platform, arch },
  };
}

function directory(dataDir: string): Finding[] {
  const check = 'data directory';
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK);
  } catch (error) {
    return [{ check, code: 'doctor.directory-closed', params: { problem: (error as Error).message } }];
  }
  const { bavail, bsize } = statfsSync(dataDir);
  const free = Math.floor((bavail * bsize) / 1_048_576);
  const code = free > FREE_MB ? 'doctor.directory-fits' : 'doctor.directory-full';
  return [{ check, code, params: { dataDir, free } }, ...key(dataDir)];
}

function key(dataDir: string): Finding[] {
  const file = join(dataDir, 'key');
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  if (mode === undefined) return [];
  const open = (mode & 0o077) !== 0;
  const params = { mode: (mode & 0o777).toString(8), file };
  return [{ check: 'key file', code: open ? 'doctor.key-open' : 'doctor.key-closed', params }];
}

async function server(dataDir: string): Promise<Finding> {
  const check = 'server';
  try {
    const { address } = runningServer(dataDir);
    const { status } = await fetch(new URL('/health/ready', address), { signal: AbortSignal.timeout(5_000) });
    return {
      check,
      code: status === 200 ? 'doctor.server-ready' : 'doctor.server-not-ready',
      params: { address, status },
    };
  } catch {
    return { check, code: 'doctor.server-absent', params: {} };
  }
}
