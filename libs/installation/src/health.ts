// SPDX-License-Identifier: EUPL-1.2
import { readStatus, type ReaderStatus } from '#libs/event-store';
import type { Installation } from './open-installation.js';

/** What `/health/ready` answers: whether the process can do its work, and how far the read models are. */
export interface InstallationStatus {
  ready: boolean;
  database: 'answers' | 'away';
  /** Whether this process fills the read models; absent where another one does. */
  reader?: ReaderStatus['role'];
  projections?: ReaderStatus['projections'];
}

export async function statusOf({ database, reader, platform }: Installation): Promise<InstallationStatus> {
  const projections = platform.contexts.flatMap((context) => context.projections);
  try {
    await database.appPool.query('SELECT 1');
    const status = await (reader?.status() ?? readStatus(database.readerPool, projections, false));
    return { ready: true, database: 'answers', reader: reader && status.role, projections: status.projections };
  } catch {
    return { ready: false, database: 'away' };
  }
}

/** The same for anybody: which organisations' read models wait for a repair, and why, is not in it. */
export const withoutNames = ({ projections, ...status }: InstallationStatus): object => ({
  ...status,
  projections: projections?.map(({ parked, ...projection }) => ({ ...projection, parked: parked.length })),
});
