// SPDX-License-Identifier: EUPL-1.2
import type { DataDirectory } from '#infra/data-dir';
import { acquirePostgres, type EmbeddedPostgres } from './acquire.js';
import { exists } from './process.js';

const LOOK_MS = 500;
const PAUSE_MS = 10_000;

/**
 * Starts the server again, under the same address, when it ends without having been told to: after a crash, or when
 * somebody killed it. Gives back how to stop looking.
 */
export function keepRunning(
  server: EmbeddedPostgres,
  data: DataDirectory,
  tell: (line: string) => void,
): () => Promise<void> {
  let { pid } = server;
  let notBefore = 0;
  let starting: Promise<void> | undefined;
  const start = async (): Promise<void> => {
    tell('PostgreSQL has ended unexpectedly; it is started again.');
    try {
      ({ pid } = await acquirePostgres({ data, port: server.port }));
      tell('PostgreSQL runs again.');
    } catch (error) {
      notBefore = Date.now() + PAUSE_MS;
      tell(`PostgreSQL could not be started again; next try in ${PAUSE_MS / 1000} s. ${String(error)}`);
    }
  };
  const timer = setInterval(() => {
    if (starting || exists(pid) || Date.now() < notBefore) return;
    starting = start().finally(() => (starting = undefined));
  }, LOOK_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await starting;
  };
}
