// SPDX-License-Identifier: EUPL-1.2
import { Pool, type PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { DatabaseUrls } from './urls.js';

/** The process's connections to PostgreSQL. */
export interface Database {
  /** TypeORM's own: everything but the read transactions of operations. */
  app: DataSource;
  /** That pool itself, for named statements. */
  appPool: Pool;
  /**
   * The read transactions of operations (`ReadSession`) and nothing else: one is held while its operation waits for a
   * connection of `appPool`, never the other way round (docs/adr/0011).
   */
  readPool: Pool;
  /** The log reader's few connections. */
  readerPool: Pool;
  urls: DatabaseUrls;
  close(): Promise<void>;
}

export const DATABASE = Symbol('Database');

/** How many connections each pool may have. */
export interface PoolSizes {
  app: number;
  read: number;
  reader: number;
}

export const POOL_SIZES: PoolSizes = { app: 8, read: 12, reader: 3 };

/** What a burst of work needed is soon given back, at some 25 MB for each connection; two stay for the next request. */
const PATIENCE = { connectionTimeoutMillis: 5_000, idleTimeoutMillis: 3_000, min: 2 };
const APPLICATION = 'trappan';

const nothing = (): void => undefined;

/**
 * A connection that the server ends while it is in use and nothing is asked, as when a transaction was idle for too long,
 * says so by an event that ends the process where nobody hears it. What is asked next fails by itself.
 */
function outlive(pool: Pool): void {
  const known = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => {
    if (known.has(client)) return;
    known.add(client);
    client.on('error', nothing);
  });
}

/** Opens the pools. A connection that the server drops is logged nowhere and replaced at the next use. */
export async function openDatabase(urls: DatabaseUrls, size = POOL_SIZES): Promise<Database> {
  const app = new DataSource({
    type: 'postgres',
    url: urls.app,
    poolSize: size.app,
    entities: [],
    synchronize: false,
    applicationName: APPLICATION,
    extra: PATIENCE,
    poolErrorHandler: nothing,
  });
  await app.initialize();
  const appPool = (app.driver as unknown as { master: Pool }).master;
  const readPool = new Pool({ connectionString: urls.app, max: size.read, application_name: APPLICATION, ...PATIENCE });
  readPool.on('error', nothing);
  const readerPool = new Pool({ connectionString: urls.reader, max: size.reader, ...PATIENCE });
  readerPool.on('error', nothing);
  [appPool, readPool, readerPool].forEach(outlive);
  const close = async (): Promise<void> => {
    await Promise.all([app.destroy(), readPool.end(), readerPool.end()]);
  };
  return { app, appPool, readPool, readerPool, urls, close };
}
