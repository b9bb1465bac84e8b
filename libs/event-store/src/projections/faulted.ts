// SPDX-License-Identifier: EUPL-1.2
import type { Pool, PoolClient } from 'pg';
import { comparePositions } from '#libs/kernel';
import { reasonOf } from '../log/logger.js';
import { readPage } from '../log/read-log.js';
import type { Member } from './apply-page.js';
import { beginBatch, CheckpointMoved, LIVE, ownCheckpoint, readCheckpoint, readMark } from './checkpoint.js';
import { commitPage, type Group } from './commit-page.js';

const PAGE = 500;

/** Takes a projection out of the group: from here on it has a checkpoint of its own, and the others go on without it. */
export async function takeOut(client: PoolClient, projection: string, error: unknown): Promise<void> {
  try {
    const { position } = await beginBatch(client, LIVE);
    await client.query('UPDATE es.projection SET fault = $2, faulted_at = clock_timestamp() WHERE name = $1', [
      projection,
      reasonOf(error),
    ]);
    await client.query(
      `INSERT INTO es.checkpoint (name, epoch, tx, position) VALUES ($1, $2, $3, $4)
       ON CONFLICT (name) DO UPDATE SET epoch = excluded.epoch, tx = excluded.tx, position = excluded.position`,
      [ownCheckpoint(projection), position.epoch, position.tx, position.position],
    );
    await client.query('COMMIT');
  } catch (failure) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw failure;
  }
}

/** Tries a projection that was taken out; when it has caught up with the group it is one of it again. Throws if it still fails. */
export async function takeIn(client: PoolClient, readerPool: Pool, member: Member): Promise<void> {
  const { name } = member.projection;
  const group: Group = { checkpoint: ownCheckpoint(name), choose: () => [member] };
  for (;;) {
    const live = await readCheckpoint(client, LIVE);
    const own = await readMark(client, group.checkpoint);
    if (!own || !live) return;
    const page = (await readPage(readerPool, own.position, PAGE)).filter(
      (event) => comparePositions(event.position, live) <= 0,
    );
    if (page.length > 0) await commitPage(client, group, { after: own, events: page });
    else if (await rejoin(client, name, live)) return;
  }
}

/** Only where the group still stands at `live`: up to there everything has been folded. */
async function rejoin(client: PoolClient, name: string, live: { epoch: number; tx: string; position: string }) {
  try {
    const held = await beginBatch(client, LIVE);
    if (comparePositions(held.position, live) !== 0) throw new CheckpointMoved();
    await client.query('UPDATE es.projection SET fault = NULL, faulted_at = NULL WHERE name = $1', [name]);
    await client.query('DELETE FROM es.checkpoint WHERE name = $1', [ownCheckpoint(name)]);
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    if (error instanceof CheckpointMoved) return false;
    throw error;
  }
}
