// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SQL = `
CREATE SCHEMA IF NOT EXISTS platform;
GRANT USAGE ON SCHEMA platform TO trappan_app;
CREATE TABLE platform.file (
  organisation_id uuid NOT NULL,
  file_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  sha256 text NOT NULL,
  bytes bytea NOT NULL CHECK (octet_length(bytes) <= 20971520),
  uploaded_by uuid NOT NULL,
  uploaded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, file_id));
ALTER TABLE platform.file ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE platform.file ENABLE ROW LEVEL SECURITY;
ALTER TABLE platform.file FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation ON platform.file
  USING (organisation_id = NULLIF(current_setting('app.organisation', true), '')::uuid)
  WITH CHECK (organisation_id = NULLIF(current_setting('app.organisation', true), '')::uuid);
GRANT SELECT, INSERT ON platform.file TO trappan_app;`;

/** Evidence files are rows, so that both ways to run and the backup have them. */
export class Files1764000000000 implements MigrationInterface {
  name = 'Files1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE platform.file');
  }
}
