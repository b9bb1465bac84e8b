// SPDX-License-Identifier: EUPL-1.2
import { eventStoreContract } from './contract.js';
import { QuietStore, type StoreDatabase, storeDatabase } from './support.js';

describe('the log in PostgreSQL', () => {
  let database: StoreDatabase;
  beforeAll(async () => {
    database = await storeDatabase();
  });
  afterAll(() => database.close());

  eventStoreContract(() => new QuietStore(database.app, database.reader));
});
