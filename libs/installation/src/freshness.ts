// SPDX-License-Identifier: EUPL-1.2
import { type LogReader, logHead, waitForPosition } from '#libs/event-store';
import type { Changes, Database, Freshness } from '#libs/platform';

/** How far the read models are: from the log reader of this process, else from its checkpoint in the database. */
export const freshnessOf = (database: Database, reader?: LogReader): Freshness => ({
  head: () => logHead(database.readerPool),
  waitFor: (position, timeoutMs) =>
    reader ? reader.waitFor(position, timeoutMs) : waitForPosition(database.appPool, position, timeoutMs),
  settled: (timeoutMs) => settled(database, timeoutMs),
});

const SNAPSHOT = `SELECT pg_snapshot_xmin(s)::text AS oldest, pg_snapshot_xmax(s)::text AS next FROM pg_current_snapshot() s`;
const SETTLE_MS = 5;

/** Waits until every transaction that has written by now has ended. */
async function settled({ readerPool }: Database, timeoutMs: number): Promise<boolean> {
  const snapshot = async (): Promise<{ oldest: bigint; next: bigint }> => {
    const { rows } = await readerPool.query<{ oldest: string; next: string }>({
      name: 'installation.snapshot',
      text: SNAPSHOT,
    });
    return { oldest: BigInt(rows[0]!.oldest), next: BigInt(rows[0]!.next) };
  };
  const end = performance.now() + timeoutMs;
  const { oldest, next } = await snapshot();
  for (let open = oldest; open < next; open = (await snapshot()).oldest) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  }
  return true;
}

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
