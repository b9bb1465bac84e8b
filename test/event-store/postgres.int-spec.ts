// SPDX-License-Identifier: EUPL-1.2
import { PostgresEventStore } from '#libs/event-store';
import { eventStoreContract } from './contract.js';
import { type StoreDatabase, storeDatabase } from './support.js';

describe('the log in PostgreSQL', () => {
  let database: StoreDatabase;
  beforeAll(async () => {
    database = await storeDatabase();
  });
  afterAll(() => database.close());

  eventStoreContract(() => new PostgresEventStore(database.app, database.reader));
});
