// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentError, readEnvironment } from '#libs/platform';
import { serve } from './serve.js';

/** The api on a given PostgreSQL: for containers and the split mode. `npm start` calls `serve` itself. */
async function main(): Promise<void> {
  const environment = readEnvironment();
  const { databaseUrl: ownerUrl } = environment;
  if (!ownerUrl) throw new EnvironmentError('DATABASE_URL must name a PostgreSQL (17 or later).');
  const dataDir = environment.dataDir ?? (await mkdtemp(join(tmpdir(), 'trappan-')));
  const running = await serve({ ownerUrl, dataDir, environment });
  let closing: Promise<void> | undefined;
  const stop = (): void => {
    closing ??= running.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => {
  const text = error instanceof EnvironmentError ? error.message : String((error as Error)?.stack ?? error);
  process.stderr.write(`${text}\n`);
  process.exit(error instanceof EnvironmentError ? 78 : 1);
});
