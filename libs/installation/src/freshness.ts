// SPDX-License-Identifier: EUPL-1.2
import { type LogReader, logHead, waitForPosition } from '#libs/event-store';
import type { Changes, Database, Freshness } from '#libs/platform';

/** How far the read models are: from the log reader of this process, else from its checkpoint in the database. */
export const freshnessOf = (database: Database, reader?: LogReader): Freshness => ({
  head: () => logHead(database.readerPool),
  waitFor: (position, timeoutMs) =>
    reader ? reader.waitFor(position, timeoutMs) : waitForPosition(database.appPool, position, timeoutMs),
});

const LOOK_MS = 250;

/**
 * Looks at the checkpoint while somebody watches, and says that something moved: the log reader that leads may be in
 * another process. Returns how to stop.
 */
export function watchCheckpoint({ appPool }: Database, changes: Changes): () => void {
  let last = '';
  const look = async (): Promise<void> => {
    if (!changes.watched) return;
    const { rows } = await appPool.query<{ at: string }>({
      name: 'installation.checkpoint',
      text: `SELECT epoch || '.' || tx || '.' || position AS at FROM es.checkpoint WHERE name = 'live'`,
    });
    const at = rows[0]?.at ?? '';
    if (at !== last) changes.moved('any');
    last = at;
  };
  let timer: NodeJS.Timeout;
  const again = (): void => {
    timer = setTimeout(
      () =>
        void look()
          .catch(() => undefined)
          .finally(again),
      LOOK_MS,
    );
    timer.unref();
  };
  again();
  return () => clearTimeout(timer);
}
