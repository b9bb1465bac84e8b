// SPDX-License-Identifier: EUPL-1.2
import type { Pool, PoolClient } from 'pg';

/** Any two numbers that nobody else uses in this database. */
const NAMESPACE = 0x7472;

/** Locks that only one process has at a time. */
export const LOCKS = { reader: 1, reactions: 2, prepare: 3 } as const;

/** A connection that holds a session lock: while it lives, this process is the one. */
export interface Leadership {
  client: PoolClient;
  /** True once the connection has broken, and the lock with it. */
  lost(): boolean;
  release(): void;
}

/** Tries to become the one; undefined when another process is. The lock goes with the connection, however that ends. */
export async function lead(pool: Pool, lock: keyof typeof LOCKS): Promise<Leadership | undefined> {
  const client = await pool.connect();
  let broken = false;
  const noteBroken = (): void => void (broken = true);
  client.on('error', noteBroken);
  // closing the connection is the surest way to give the lock back
  const release = (): void => {
    client.off('error', noteBroken);
    client.release(true);
  };
  try {
    const { rows } = await client.query<{ got: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS got', [
      NAMESPACE,
      LOCKS[lock],
    ]);
    // folding is work between statements: more of it than the role's usual limit allows
    if (rows[0]?.got) await client.query(`SET idle_in_transaction_session_timeout = '60s'`);
    if (rows[0]?.got) return { client, release, lost: () => broken };
    client.off('error', noteBroken);
    client.release();
    return undefined;
  } catch (error) {
    release();
    throw error;
  }
}

/** The lock for the rest of a transaction. */
export async function lockAlone(client: PoolClient, lock: keyof typeof LOCKS): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1, $2)', [NAMESPACE, LOCKS[lock]]);
}

/** Waits until it is the only one in the database to do this. */
export async function alone<T>(pool: Pool, lock: keyof typeof LOCKS, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1, $2)', [NAMESPACE, LOCKS[lock]]);
    return await work();
  } finally {
    client.release(true);
  }
}
