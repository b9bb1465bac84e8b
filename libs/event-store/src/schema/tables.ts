// SPDX-License-Identifier: EUPL-1.2

/** The wall between organisations: with none set there are no rows, and no error. */
export const ORGANISATION_POLICY = `
  USING (organisation_id = NULLIF(current_setting('app.organisation', true), '')::uuid)
  WITH CHECK (organisation_id = NULLIF(current_setting('app.organisation', true), '')::uuid)`;

export const walled = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation ON ${table} ${ORGANISATION_POLICY};`;

/**
 * `es.events` is the truth; `epoch, tx, position` its order for subscribers. `position` is a reference number, not an
 * order. `command_id` and its hash stand on a command's first event only.
 */
export const TABLES = `
CREATE SCHEMA es;
CREATE SCHEMA rm;
GRANT USAGE ON SCHEMA es TO trappan_app, trappan_reader;
GRANT USAGE ON SCHEMA rm TO trappan_app;

CREATE TABLE es.events (
  epoch smallint NOT NULL DEFAULT 1,
  tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
  position bigint GENERATED ALWAYS AS IDENTITY,
  event_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  stream_id uuid NOT NULL,
  version int NOT NULL CHECK (version > 0),
  type text NOT NULL,
  schema_version smallint NOT NULL DEFAULT 1,
  data jsonb NOT NULL,
  metadata jsonb NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp()),
  command_id uuid,
  command_hash text,
  CONSTRAINT events_order PRIMARY KEY (epoch, tx, position),
  CONSTRAINT events_version UNIQUE (organisation_id, stream_id, version));
CREATE UNIQUE INDEX events_command ON es.events (organisation_id, command_id) WHERE command_id IS NOT NULL;
CREATE INDEX events_registration ON es.events (organisation_id) WHERE type = 'OrganisationRegistered';
${walled('es.events')}
CREATE POLICY log_reader ON es.events FOR SELECT TO trappan_reader USING (true);
REVOKE ALL ON es.events FROM PUBLIC;
GRANT SELECT, INSERT ON es.events TO trappan_app;
GRANT SELECT ON es.events TO trappan_reader;

CREATE TABLE es.reservation (
  organisation_id uuid NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 500),
  command_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, key));
${walled('es.reservation')}
GRANT SELECT, INSERT, DELETE ON es.reservation TO trappan_app;

CREATE TABLE es.checkpoint (
  name text PRIMARY KEY,
  epoch smallint NOT NULL DEFAULT 0,
  tx xid8 NOT NULL DEFAULT '0',
  position bigint NOT NULL DEFAULT 0,
  generation bigint NOT NULL DEFAULT 0,
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp());
INSERT INTO es.checkpoint (name) VALUES ('live');
GRANT SELECT, INSERT, UPDATE, DELETE ON es.checkpoint TO trappan_app;
GRANT SELECT ON es.checkpoint TO trappan_reader;

CREATE TABLE es.projection (
  name text PRIMARY KEY,
  version int NOT NULL,
  shape text NOT NULL,
  fault text,
  faulted_at timestamptz);
GRANT SELECT, UPDATE ON es.projection TO trappan_app;
GRANT SELECT ON es.projection TO trappan_reader;

CREATE TABLE es.parked (
  name text NOT NULL,
  organisation_id uuid NOT NULL,
  epoch smallint NOT NULL,
  tx xid8 NOT NULL,
  position bigint NOT NULL,
  event_id uuid NOT NULL,
  reason text NOT NULL,
  tries int NOT NULL DEFAULT 1,
  next_try_at timestamptz,
  parked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (name, organisation_id));
${walled('es.parked')}
CREATE POLICY log_reader ON es.parked FOR SELECT TO trappan_reader USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON es.parked TO trappan_app;
GRANT SELECT ON es.parked TO trappan_reader;`;
