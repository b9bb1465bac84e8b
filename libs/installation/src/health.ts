// SPDX-License-Identifier: EUPL-1.2
import type { LogReader } from '#libs/event-store';
import type { Installation } from './open-installation.js';

/** What `/health/ready` answers: whether the process can do its work, and how far the read models are. */
export interface InstallationStatus {
  ready: boolean;
  database: 'answers' | 'away';
  /** Of the log reader in this process; absent where another process runs it. */
  projections?: ReturnType<LogReader['status']>;
}

export async function statusOf({ database, reader }: Installation): Promise<InstallationStatus> {
  const answers = await database.appPool.query('SELECT 1').then(
    () => true,
    () => false,
  );
  return { ready: answers, database: answers ? 'answers' : 'away', projections: reader?.status() };
}
