// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateData } from '#infra/data-dir';
import { readEnvironment } from '#libs/platform';
import { CliError, EXIT } from './exit.js';

export interface RunningServer {
  address: string;
  key: string;
}

/** The running server's address and the local key. Refuses when no server runs here or the key is another user's. */
export function runningServer(dataDir = locateData().path): RunningServer {
  try {
    return { address: line(dataDir, 'address'), key: line(dataDir, 'key') };
  } catch (error) {
    const foreign = (error as NodeJS.ErrnoException).code === 'EACCES';
    const why = foreign ? 'The key file belongs to another user' : 'No server runs here';
    throw new CliError(
      'cli.away',
      `${why} (${dataDir}). Start Trappan with npm start, or set TRAPPAN_DATA.`,
      EXIT.away,
    );
  }
}

/** Where links lead: to the running server, else to where it will be. */
export function address(): string {
  const { publicUrl, port } = readEnvironment();
  try {
    return publicUrl ?? line(locateData().path, 'address');
  } catch {
    return `http://127.0.0.1:${port}`;
  }
}

const line = (dataDir: string, name: string): string => readFileSync(join(dataDir, name), 'utf8').trim();
