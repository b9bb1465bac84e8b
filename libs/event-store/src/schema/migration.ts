// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FUNCTIONS, SUBSCRIBER_FUNCTIONS } from './functions.js';
import { TABLES } from './tables.js';

/** The log, its functions, and what subscribers remember. The roles must exist (`ensureRoles`). */
export class EventLog1763900000000 implements MigrationInterface {
  name = 'EventLog1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FUNCTIONS);
    await runner.query(SUBSCRIBER_FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA rm CASCADE; DROP SCHEMA es CASCADE');
  }
}

/** In their order. Belong before the migrations of other libs. */
export const eventStoreMigrations = [EventLog1763900000000];
