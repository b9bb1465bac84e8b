// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `organisation_id = NULLIF(current_setting('app.organisation', true), '')::uuid`;
const behindTheWall = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation ON ${table} USING (${TENANT}) WITH CHECK (${TENANT});
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO trappan_app;`;

const SQL = `
CREATE TABLE platform.calendar_link (
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES platform.account ON DELETE CASCADE,
  token_hash bytea NOT NULL UNIQUE,
  language text NOT NULL CHECK (language IN ('sv', 'en')),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, person_id));
${behindTheWall('platform.calendar_link')}
CREATE POLICY by_secret ON platform.calendar_link FOR SELECT
  USING (token_hash = decode(NULLIF(current_setting('app.calendar_link', true), ''), 'hex'));

CREATE FUNCTION platform.calendar_of(hash bytea)
  RETURNS TABLE (organisation_id uuid, person_id uuid, language text) LANGUAGE plpgsql AS $$
DECLARE link platform.calendar_link;
BEGIN
  PERFORM set_config('app.calendar_link', encode(hash, 'hex'), true);
  SELECT * INTO link FROM platform.calendar_link l WHERE l.token_hash = hash AND l.expires_at > clock_timestamp();
  IF link.account_id IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.account', link.account_id::text, true);
  RETURN QUERY SELECT m.organisation_id, m.person_id, link.language FROM platform.membership m
    JOIN platform.account a ON a.account_id = m.account_id AND a.closed_at IS NULL
    WHERE m.account_id = link.account_id AND m.organisation_id = link.organisation_id AND m.person_id = link.person_id;
END $$;

CREATE TABLE platform.mail_wish (
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  daily boolean NOT NULL,
  weekly boolean NOT NULL,
  language text NOT NULL CHECK (language IN ('sv', 'en')),
  daily_sent date,
  weekly_sent date,
  PRIMARY KEY (organisation_id, person_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES platform.person ON DELETE CASCADE);
${behindTheWall('platform.mail_wish')}
CREATE POLICY by_the_sender ON platform.mail_wish FOR SELECT USING (current_setting('app.sends_mail', true) = 'yes');

CREATE FUNCTION platform.mail_wishes()
  RETURNS TABLE (organisation_id uuid, person_id uuid, daily boolean, weekly boolean, language text, daily_sent text,
    weekly_sent text) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.sends_mail', 'yes', true);
  RETURN QUERY SELECT w.organisation_id, w.person_id, w.daily, w.weekly, w.language, w.daily_sent::text, w.weekly_sent::text
    FROM platform.mail_wish w WHERE w.daily OR w.weekly ORDER BY w.organisation_id, w.person_id;
END $$;`;

/** Secret links to calendars, and who wishes to be reminded by mail. */
export class Reminders1764000006000 implements MigrationInterface {
  name = 'Reminders1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION platform.mail_wishes; DROP TABLE platform.mail_wish;
      DROP FUNCTION platform.calendar_of; DROP TABLE platform.calendar_link`);
  }
}
