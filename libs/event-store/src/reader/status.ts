// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';
import type { Position } from '#libs/kernel';
import { positionOf, START } from '../log/event-row.js';
import { LIVE, ownCheckpoint } from '../projections/checkpoint.js';
import { type Parked, readParked } from '../projections/parked.js';
import type { Projection } from '../projections/projection.js';

export interface ProjectionStatus {
  name: string;
  /** The version that this program has, and the one whose table queries see; undefined before it was prepared. */
  version: number;
  liveVersion?: number;
  checkpoint: Position;
  /** Events after its checkpoint; LAG_LIMIT stands for that many or more. */
  lag: number;
  /** Why it was taken out of the group, if it was. */
  fault?: string;
  parked: Parked[];
}

export interface ReaderStatus {
  /** Whether this process feeds the projections or stands by. */
  role: 'leader' | 'standby';
  projections: ProjectionStatus[];
}

export const LAG_LIMIT = 100_000;

const LAG = `SELECT count(*)::int AS lag FROM (SELECT FROM es.events
  WHERE (epoch, tx, position) > ($1::smallint, $2::text::xid8, $3::bigint) LIMIT ${LAG_LIMIT}) e`;

interface ProjectionRow {
  name: string;
  version: number;
  fault: string | null;
}

/** Where every projection stands. Needs the reader's role only, so that a health check can ask from any process. */
export async function readStatus(
  readerPool: Pool,
  projections: readonly Projection[],
  leading: boolean,
): Promise<ReaderStatus> {
  const [{ rows }, points, parked] = await Promise.all([
    readerPool.query<ProjectionRow>('SELECT name, version, fault FROM es.projection'),
    checkpoints(readerPool),
    readParked(readerPool),
  ]);
  const lags = new Map<Position, number>();
  for (const position of new Set(points.values())) lags.set(position, await lagAfter(readerPool, position));
  const live = points.get(LIVE) ?? START;
  const statuses = projections.map(({ name, version }): ProjectionStatus => {
    const row = rows.find((r) => r.name === name);
    const checkpoint = points.get(ownCheckpoint(name)) ?? live;
    return {
      name,
      version,
      liveVersion: row?.version,
      checkpoint,
      lag: lags.get(checkpoint) ?? 0,
      fault: row?.fault ?? undefined,
      parked: parked.filter((p) => p.name === name),
    };
  });
  return { role: leading ? 'leader' : 'standby', projections: statuses };
}

/** Every checkpoint by name. */
export async function checkpoints(readerPool: Pool): Promise<Map<string, Position>> {
  const { rows } = await readerPool.query<{ name: string; epoch: number; tx: string; position: string }>(
    'SELECT name, epoch, tx::text, position::text FROM es.checkpoint',
  );
  return new Map(rows.map((row) => [row.name, positionOf(row)]));
}

export async function lagAfter(readerPool: Pool, { epoch, tx, position }: Position): Promise<number> {
  const { rows } = await readerPool.query<{ lag: number }>({
    name: 'es.lag',
    text: LAG,
    values: [epoch, tx, position],
  });
  return rows[0]!.lag;
}
