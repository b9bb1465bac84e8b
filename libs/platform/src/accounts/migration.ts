// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Half-open limits of a session, in the database's clock: unused for so long, or open for so long. */
export const SESSION_IDLE = '2 hours';
export const SESSION_LONGEST = '12 hours';

const SQL = `
CREATE TABLE platform.account (
  account_id uuid PRIMARY KEY,
  login text NOT NULL UNIQUE CHECK (login = lower(login) AND length(login) BETWEEN 2 AND 100),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  password_hash text,
  installation_admin boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  signed_in_at timestamptz,
  closed_at timestamptz);

CREATE TABLE platform.session (
  session_hash bytea PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES platform.account ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  chosen_organisation uuid,
  act_as text);
CREATE INDEX session_account ON platform.session (account_id);

CREATE TABLE platform.one_time_token (
  token_hash bytea PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES platform.account ON DELETE CASCADE,
  purpose text NOT NULL CHECK (purpose IN ('signIn', 'setPassword')),
  expires_at timestamptz NOT NULL);
CREATE INDEX one_time_token_account ON platform.one_time_token (account_id);

CREATE TABLE platform.sign_in_attempt (
  key bytea PRIMARY KEY,
  attempts int NOT NULL,
  since timestamptz NOT NULL DEFAULT clock_timestamp());

CREATE TABLE platform.membership (
  organisation_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES platform.account ON DELETE CASCADE,
  person_id uuid NOT NULL,
  synthetic boolean NOT NULL,
  PRIMARY KEY (organisation_id, account_id),
  UNIQUE (organisation_id, person_id));
CREATE INDEX membership_account ON platform.membership (account_id);
ALTER TABLE platform.membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE platform.membership FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation ON platform.membership
  USING (organisation_id = NULLIF(current_setting('app.organisation', true), '')::uuid)
  WITH CHECK (organisation_id = NULLIF(current_setting('app.organisation', true), '')::uuid);
CREATE POLICY own_account ON platform.membership FOR SELECT
  USING (account_id = NULLIF(current_setting('app.account', true), '')::uuid);

CREATE FUNCTION platform.memberships_of(account uuid)
  RETURNS TABLE (organisation_id uuid, person_id uuid, synthetic boolean) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.account', account::text, true);
  RETURN QUERY SELECT m.organisation_id, m.person_id, m.synthetic FROM platform.membership m
    WHERE m.account_id = account ORDER BY m.synthetic DESC, m.organisation_id;
END $$;

CREATE FUNCTION platform.viewer_of_session(hash bytea)
  RETURNS TABLE (account_id uuid, login text, name text, installation_admin boolean, organisation_id uuid,
    person_id uuid, synthetic boolean, act_as text, idle interval) LANGUAGE plpgsql AS $$
DECLARE account uuid;
BEGIN
  SELECT s.account_id INTO account FROM platform.session s WHERE s.session_hash = hash
    AND s.seen_at > clock_timestamp() - interval '${SESSION_IDLE}'
    AND s.created_at > clock_timestamp() - interval '${SESSION_LONGEST}';
  IF account IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.account', account::text, true);
  RETURN QUERY SELECT a.account_id, a.login, a.name, a.installation_admin, m.organisation_id, m.person_id,
      m.synthetic, s.act_as, clock_timestamp() - s.seen_at
    FROM platform.session s JOIN platform.account a ON a.account_id = s.account_id AND a.closed_at IS NULL
    LEFT JOIN platform.membership m ON m.account_id = account AND m.organisation_id = s.chosen_organisation
    WHERE s.session_hash = hash;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON platform.account, platform.session, platform.one_time_token,
  platform.sign_in_attempt, platform.membership TO trappan_app;`;

/** Accounts of the installation, their sessions and one-time links, and which person of which organisation they are. */
export class Accounts1764000001000 implements MigrationInterface {
  name = 'Accounts1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION platform.viewer_of_session; DROP FUNCTION platform.memberships_of;
      DROP TABLE platform.membership, platform.sign_in_attempt, platform.one_time_token, platform.session, platform.account`);
  }
}
