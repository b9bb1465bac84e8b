// SPDX-License-Identifier: EUPL-1.2
import type { PoolClient } from 'pg';
import { comparePositions, type RecordedEvent } from '#libs/kernel';
import { applyPage, type Member, type Standstill } from './apply-page.js';
import { advanceAndCommit, beginBatch, CheckpointMoved, type Held, type Mark } from './checkpoint.js';

/** What moves under one checkpoint. `choose` says, under its lock, which members take part; it throws to stop the batch. */
export interface Group {
  checkpoint: string;
  choose(held: Held): readonly Member[];
  /** SQL that begins the transaction's life, such as a change of role. */
  first?: string;
}

/** Events that follow each other in the log, and the mark that they were read after. */
export interface Page {
  after: Mark;
  events: readonly RecordedEvent[];
}

/** Thrown by `choose` when the batch must not be tried again. */
export class StopBatch extends Error {}

/**
 * Folds a page and moves the checkpoint to its end, all in one transaction: seen once, whatever happens. Throws
 * ProjectionFault when a member cannot go on; anything else that is thrown has changed nothing and can be tried again.
 * Tells which organisations it had to park.
 */
export async function commitPage(client: PoolClient, group: Group, page: Page): Promise<Standstill[]> {
  try {
    return await tryPage(client, group, page, false);
  } catch (error) {
    if (error instanceof CheckpointMoved || error instanceof StopBatch) throw error;
    return tryPage(client, group, page, true);
  }
}

async function tryPage(client: PoolClient, group: Group, page: Page, careful: boolean): Promise<Standstill[]> {
  let members: readonly Member[] = [];
  try {
    const held = await beginBatch(client, group.checkpoint, group.first);
    const moved = comparePositions(held.position, page.after.position) !== 0;
    if (moved || held.generation !== page.after.generation) throw new CheckpointMoved(`${group.checkpoint} was moved`);
    members = group.choose(held);
    const standstills = await applyPage(client, members, page.events, careful);
    await advanceAndCommit(client, group.checkpoint, held.position, page.events.at(-1)!.position);
    return standstills;
  } catch (error) {
    for (const { memory } of members) memory.clear();
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
