// SPDX-License-Identifier: EUPL-1.2

/** Columns of an event as the parser in `log/event-row.ts` takes them, in its order. */
export const EVENT_COLUMNS = `epoch, tx, position, event_id, organisation_id, stream_id, version, type, schema_version,
  data, metadata, occurred_at AT TIME ZONE 'UTC', recorded_at AT TIME ZONE 'UTC'`;

/** What a session's clock may be behind the caller's. */
export const TOLERANCE = `interval '5 seconds'`;

/** Refusals leave the database as these SQLSTATEs, with the code as message and its parameters as detail. */
const refuse = (state: string, code: string, params: string): string =>
  `RAISE EXCEPTION USING ERRCODE = '${state}', MESSAGE = '${code}', DETAIL = jsonb_build_object(${params})::text;`;

const FUTURE = `
  IF occurred > clock_timestamp() + ${TOLERANCE} THEN
    ${refuse('TR002', 'platform.occurred-in-future', `'occurredAt', occurred`)}
  END IF;`;

/**
 * The append. As SECURITY INVOKER it runs under the caller's row-level security; it sets the organisation first, so that
 * one round trip in its own transaction is enough. `append_one` is the same for the most usual case, one event of an
 * expected version: scalar parameters, the encoded position as answer, null when the version is not there yet.
 */
export const FUNCTIONS = `
CREATE FUNCTION es.current_epoch() RETURNS smallint LANGUAGE sql STABLE AS $$
  SELECT pg_get_expr(d.adbin, d.adrelid)::smallint FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
  WHERE d.adrelid = 'es.events'::regclass AND a.attname = 'epoch' $$;

CREATE FUNCTION es.append_one(
  o uuid, s uuid, expected int, event uuid, event_type text, schema_no smallint, body jsonb, meta jsonb,
  occurred timestamptz, cmd uuid, hash text
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  place text;
BEGIN
  IF set_config('app.organisation', o::text, true) IS NULL OR occurred > clock_timestamp() + ${TOLERANCE} THEN
    ${refuse('TR002', 'platform.occurred-in-future', `'occurredAt', occurred`)}
  END IF;
  IF expected > 0 AND NOT EXISTS (
    SELECT FROM es.events x WHERE x.organisation_id = o AND x.stream_id = s AND x.version = expected
  ) THEN
    RETURN NULL;
  END IF;
  INSERT INTO es.events AS e (event_id, organisation_id, stream_id, version, type, schema_version, data, metadata, occurred_at, command_id, command_hash)
  VALUES (event, o, s, expected + 1, event_type, schema_no, body, meta, occurred, cmd, hash)
  RETURNING e.epoch || '.' || e.tx::text || '.' || e.position INTO place;
  RETURN place;
END $$;

CREATE FUNCTION es.append(
  o uuid, cmd uuid, hash text, meta jsonb, occurred timestamptz, recorded timestamptz,
  stream_ids uuid[], expected int[], counts int[],
  event_ids uuid[], event_types text[], schema_nos smallint[], bodies jsonb[],
  reserve text[], release text[],
  OUT epoch smallint, OUT tx text, OUT place bigint, OUT versions int[]
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  base int;
  first int := 1;
  taken text;
  stamp timestamptz := coalesce(recorded, date_trunc('milliseconds', clock_timestamp()));
BEGIN
  PERFORM set_config('app.organisation', o::text, true);
  ${FUTURE}
  IF recorded IS NOT NULL THEN
    IF occurred > recorded + ${TOLERANCE} OR recorded > clock_timestamp() + ${TOLERANCE} THEN
      ${refuse('TR002', 'platform.occurred-in-future', `'occurredAt', occurred, 'recordedAt', recorded`)}
    END IF;
    IF NOT EXISTS (SELECT FROM es.events x WHERE x.organisation_id = o AND x.type = 'OrganisationRegistered' AND x.data->'synthetic' = 'true')
      AND NOT EXISTS (SELECT FROM unnest(event_types, bodies) u(a, b) WHERE u.a = 'OrganisationRegistered' AND u.b->'synthetic' = 'true') THEN
      ${refuse('TR004', 'platform.recorded-time-given', `'recordedAt', recorded`)}
    END IF;
  END IF;
  IF cardinality(release) > 0 THEN
    DELETE FROM es.reservation r WHERE r.organisation_id = o AND r.key = ANY (release);
  END IF;
  IF cardinality(reserve) > 0 THEN
    WITH kept AS (
      INSERT INTO es.reservation (organisation_id, key, command_id) SELECT o, k, cmd FROM unnest(reserve) k ORDER BY k
      ON CONFLICT DO NOTHING RETURNING key)
    SELECT k INTO taken FROM unnest(reserve) k WHERE k NOT IN (SELECT key FROM kept) LIMIT 1;
    IF taken IS NOT NULL THEN ${refuse('TR003', 'platform.reserved', `'key', taken`)} END IF;
  END IF;
  IF -1 = ANY (expected) THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(l.s::text, 7)) FROM (
      SELECT u.s FROM unnest(stream_ids, expected) u(s, e) WHERE u.e = -1 ORDER BY u.s) l;
  END IF;
  versions := '{}';
  FOR i IN 1 .. cardinality(stream_ids) LOOP
    base := expected[i];
    IF base <> 0 THEN
      SELECT coalesce(max(x.version), 0) INTO base FROM es.events x WHERE x.organisation_id = o AND x.stream_id = stream_ids[i];
      IF expected[i] > 0 AND base <> expected[i] THEN
        ${refuse('TR001', 'platform.version-conflict', `'streamId', stream_ids[i], 'expected', expected[i], 'actual', base`)}
      END IF;
    END IF;
    WITH added AS (
      INSERT INTO es.events AS e (event_id, organisation_id, stream_id, version, type, schema_version, data, metadata, occurred_at, recorded_at, command_id, command_hash)
      SELECT u.id, o, stream_ids[i], base + u.n::int, u.t, u.sn, u.b, meta, occurred,
        stamp, CASE WHEN i = 1 AND u.n = 1 THEN cmd END, CASE WHEN i = 1 AND u.n = 1 THEN hash END
      FROM unnest(event_ids[first : first + counts[i] - 1], event_types[first : first + counts[i] - 1],
        schema_nos[first : first + counts[i] - 1], bodies[first : first + counts[i] - 1]) WITH ORDINALITY u(id, t, sn, b, n)
      ORDER BY u.n
      RETURNING e.epoch, e.tx, e.position)
    SELECT a.epoch, a.tx::text, a.position INTO epoch, tx, place FROM added a ORDER BY a.position DESC LIMIT 1;
    versions := versions || (base + counts[i]);
    first := first + counts[i];
  END LOOP;
END $$;

CREATE FUNCTION es.read_stream(o uuid, s uuid, after int) RETURNS TABLE (
  epoch smallint, tx xid8, "position" bigint, event_id uuid, organisation_id uuid, stream_id uuid, version int, type text,
  schema_version smallint, data jsonb, metadata jsonb, occurred_at timestamp, recorded_at timestamp
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('app.organisation', o::text, true);
  RETURN QUERY SELECT ${EVENT_COLUMNS} FROM es.events WHERE organisation_id = o AND stream_id = s AND version > after ORDER BY version;
END $$;

CREATE FUNCTION es.versions(o uuid, streams uuid[]) RETURNS TABLE (stream_id uuid, version int) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('app.organisation', o::text, true);
  RETURN QUERY SELECT s.s, coalesce(max(e.version), 0) FROM unnest(streams) s(s)
    LEFT JOIN es.events e ON e.organisation_id = o AND e.stream_id = s.s GROUP BY s.s;
END $$;

CREATE FUNCTION es.command(o uuid, cmd uuid) RETURNS TABLE (
  hash text, epoch smallint, tx text, place bigint, event_id uuid, stream_id uuid, version int
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('app.organisation', o::text, true);
  RETURN QUERY SELECT f.command_hash, e.epoch, e.tx::text, e.position, e.event_id, e.stream_id, e.version
    FROM es.events f JOIN es.events e ON e.epoch = f.epoch AND e.tx = f.tx AND e.position >= f.position
      AND e.organisation_id = o AND e.metadata->>'commandId' = cmd::text
    WHERE f.organisation_id = o AND f.command_id = cmd ORDER BY e.position;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA es FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA es TO trappan_app;
GRANT EXECUTE ON FUNCTION es.current_epoch() TO trappan_reader;`;

/**
 * For subscribers. \`enter\` sets the organisation and says in which projections it is parked; \`advance\` moves a checkpoint
 * on from where it was read, and fails when somebody else has moved it.
 */
export const SUBSCRIBER_FUNCTIONS = `
CREATE FUNCTION es.enter(o uuid) RETURNS text[] LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.organisation', o::text, true);
  RETURN (SELECT array_agg(p.name) FROM es.parked p WHERE p.organisation_id = o);
END $$;

CREATE FUNCTION es.advance(checkpoint text, old_epoch smallint, old_tx xid8, old_position bigint, new_epoch smallint, new_tx xid8, new_position bigint)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE es.checkpoint c SET epoch = new_epoch, tx = new_tx, position = new_position, updated_at = clock_timestamp()
  WHERE c.name = checkpoint AND (c.epoch, c.tx, c.position) = (old_epoch, old_tx, old_position);
  IF NOT FOUND THEN RAISE EXCEPTION USING ERRCODE = 'TR010', MESSAGE = 'checkpoint ' || checkpoint || ' was moved by somebody else'; END IF;
END $$;

REVOKE ALL ON FUNCTION es.enter(uuid), es.advance(text, smallint, xid8, bigint, smallint, xid8, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION es.enter(uuid), es.advance(text, smallint, xid8, bigint, smallint, xid8, bigint) TO trappan_app;`;
