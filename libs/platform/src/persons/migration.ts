// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SQL = `
CREATE TABLE platform.person (
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email text CHECK (length(email) BETWEEN 3 AND 320),
  PRIMARY KEY (organisation_id, person_id));
ALTER TABLE platform.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE platform.person FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation ON platform.person
  USING (organisation_id = NULLIF(current_setting('app.organisation', true), '')::uuid)
  WITH CHECK (organisation_id = NULLIF(current_setting('app.organisation', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.person TO trappan_app;`;

/** Names and e-mail addresses, apart from the log so that they can be erased. */
export class Persons1764000002000 implements MigrationInterface {
  name = 'Persons1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE platform.person');
  }
}
