// SPDX-License-Identifier: EUPL-1.2
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { DatabaseUrls } from './urls.js';

/** The process's connections to PostgreSQL. */
export interface Database {
  /** TypeORM's own; the only application pool. */
  app: DataSource;
  /** That pool itself, for named statements. */
  appPool: Pool;
  /** The log reader's few connections. */
  readerPool: Pool;
  urls: DatabaseUrls;
  close(): Promise<void>;
}

export const DATABASE = Symbol('Database');

const POOL = { app: 16, reader: 3 };

/** Opens the pools. A connection that the server drops is logged nowhere and replaced at the next use. */
export async function openDatabase(urls: DatabaseUrls, size = POOL): Promise<Database> {
  const app = new DataSource({
    type: 'postgres',
    url: urls.app,
    poolSize: size.app,
    entities: [],
    synchronize: false,
    applicationName: 'trappan',
    extra: { connectionTimeoutMillis: 5_000, idleTimeoutMillis: 10_000 },
    poolErrorHandler: () => undefined,
  });
  await app.initialize();
  const appPool = (app.driver as unknown as { master: Pool }).master;
  const readerPool = new Pool({ connectionString: urls.reader, max: size.reader, connectionTimeoutMillis: 5_000 });
  readerPool.on('error', () => undefined);
  const close = async (): Promise<void> => {
    await Promise.all([app.destroy(), readerPool.end()]);
  };
  return { app, appPool, readerPool, urls, close };
}
