// SPDX-License-Identifier: EUPL-1.2
import { encodePosition, type Position } from '#libs/kernel';
import { own, type ReadSession } from '#libs/platform';
import type { ChoiceRow } from '../maturity/choice.js';
import type { Incomplete } from '../types/evidence.js';

/** A choice without its table of boxes, which is only fetched where it is needed. */
export type ChoiceMark = Omit<ChoiceRow, 'boxes'>;

/** How far the level is worked out, by which models, and whether an event stands in the way. */
export interface Standing {
  /** The number of the last event that counts; 0 when there is none. */
  factNo: number;
  /** The running maximum of recorded times that has been read. */
  knownAt: number;
  choices: ChoiceMark[];
  incomplete: Incomplete | null;
  /** The first fact’s event: tells two logs of an organisation apart, should one be deleted and another begun. */
  logId: string;
}

interface Row {
  logId: string | null;
  factNo: number | null;
  knownAt: string | number | null;
  choices: ChoiceMark[] | null;
  parked: { epoch: number; tx: string; position: string; reason: string } | null;
}

const STANDING = `SELECT
  (SELECT h."factNo" FROM rm.maturity_head AS h WHERE ${own('h')}) AS "factNo",
  (SELECT h."knownAt" FROM rm.maturity_head AS h WHERE ${own('h')}) AS "knownAt",
  (SELECT f."eventId" FROM rm.maturity_fact AS f WHERE ${own('f')} ORDER BY f."orderNo" LIMIT 1) AS "logId",
  (SELECT jsonb_agg(jsonb_build_object('orderNo', c."orderNo", 'knownAt', c."knownAt", 'modelId', c."modelId", 'from', c."from",
      'toModelId', c."toModelId") ORDER BY c."orderNo") FROM rm.maturity_choice AS c WHERE ${own('c')}) AS choices,
  (SELECT jsonb_build_object('epoch', p.epoch, 'tx', p.tx::text, 'position', p.position::text, 'reason', p.reason)
    FROM es.parked AS p WHERE p.name = 'maturity' AND ${own('p')}) AS parked`;

/** One statement. */
export async function standing(reads: ReadSession): Promise<Standing> {
  const row = (await reads.one<Row>('maturity.standing', STANDING))!;
  return {
    factNo: row.factNo ?? 0,
    knownAt: Number(row.knownAt ?? 0),
    choices: row.choices ?? [],
    logId: row.logId ?? '',
    incomplete: row.parked && {
      position: encodePosition(row.parked satisfies Position),
      reason: row.parked.reason,
    },
  };
}
