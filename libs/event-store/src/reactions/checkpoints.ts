// SPDX-License-Identifier: EUPL-1.2
import type { PoolClient } from 'pg';
import { comparePositions, type Position } from '#libs/kernel';
import { positionOf } from '../log/event-row.js';
import { CheckpointMoved } from '../projections/checkpoint.js';

/** The reactions' checkpoints by name; those that are new begin before the first event. */
export async function readCheckpoints(client: PoolClient, names: readonly string[]): Promise<Map<string, Position>> {
  await client.query('INSERT INTO es.checkpoint (name) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [names]);
  const { rows } = await client.query<{ name: string; epoch: number; tx: string; position: string }>(
    'SELECT name, epoch, tx::text, position::text FROM es.checkpoint WHERE name = ANY ($1)',
    [names],
  );
  return new Map(rows.map((row) => [row.name, positionOf(row)]));
}

const MOVE = `UPDATE es.checkpoint c SET epoch = $5, tx = $6::text::xid8, position = $7, updated_at = clock_timestamp()
  FROM unnest($1::text[], $2::smallint[], $3::text[], $4::bigint[]) AS o(name, epoch, tx, position)
  WHERE c.name = o.name AND (c.epoch, c.tx, c.position) = (o.epoch, o.tx::xid8, o.position)`;

/** Moves all that are short of `to`, if nobody else has moved them. */
export async function moveCheckpoints(
  client: PoolClient,
  positions: Map<string, Position>,
  to: Position,
): Promise<Map<string, Position>> {
  const behind = [...positions].filter(([, position]) => comparePositions(position, to) < 0);
  const { rowCount } = await client.query({
    name: 'es.move-reactions',
    text: MOVE,
    values: [
      behind.map(([name]) => name),
      behind.map(([, { epoch }]) => epoch),
      behind.map(([, { tx }]) => tx),
      behind.map(([, { position }]) => position),
      to.epoch,
      to.tx,
      to.position,
    ],
  });
  if (rowCount !== behind.length) throw new CheckpointMoved('another process runs the reactions');
  return new Map([...positions].map(([name, position]) => [name, comparePositions(position, to) < 0 ? to : position]));
}
