// SPDX-License-Identifier: EUPL-1.2
import type { ProjectionSql } from '#libs/event-store';
import type { AssessmentModel, Fact } from '../../engine/index.js';
import type { ChoiceRow } from './choice.js';
import { EMPTY_HEAD, type FactRow, type Head, toFact } from './facts.js';
import type { StoredPieces } from './pieces.js';

/** A model of the organisation’s own, as it was imported. */
export interface ModelRow {
  modelId: string;
  model: AssessmentModel;
  mapping: object;
  importedOn: string;
  importedById: string;
  knownAt: number;
  orderNo: number;
}

/** The statements of the maturity projection; each names the organisation itself. */
export const store = (sql: ProjectionSql, organisationId: string) => ({
  async head(): Promise<Head> {
    const text = `SELECT "orderNo", "knownAt", "eventId", "factNo" FROM {maturity_head} WHERE organisation_id = $1`;
    return (await sql.query<Head>('maturity.head', text, [organisationId]))[0] ?? EMPTY_HEAD;
  },

  async facts(): Promise<Fact[]> {
    const text = `SELECT "orderNo", "eventId", type, "occurredAt", day, "knownAt", "withdrawnAt", data
      FROM {maturity_fact} WHERE organisation_id = $1 AND "withdrawnAt" IS NULL ORDER BY "orderNo"`;
    return (await sql.query<FactRow>('maturity.facts', text, [organisationId])).map(toFact);
  },

  choices: () =>
    sql.query<ChoiceRow>(
      'maturity.choices',
      `SELECT "orderNo", "knownAt", "modelId", "from", "toModelId", boxes FROM {maturity_choice} WHERE organisation_id = $1
       ORDER BY "orderNo"`,
      [organisationId],
    ),

  async ownModel(modelId: string): Promise<AssessmentModel | undefined> {
    const text = `SELECT model FROM {maturity_model} WHERE organisation_id = $1 AND "modelId" = $2`;
    return (await sql.query<{ model: AssessmentModel }>('maturity.model', text, [organisationId, modelId]))[0]?.model;
  },

  addFacts: (rows: FactRow[]) =>
    sql.query(
      'maturity.add-facts',
      `INSERT INTO {maturity_fact} (organisation_id, "orderNo", "eventId", "streamId", version, type, "occurredAt", day, "knownAt", data)
       SELECT $1, r."orderNo", r."eventId", r."streamId", r.version, r.type, r."occurredAt", r.day, r."knownAt", r.data
       FROM jsonb_to_recordset($2::jsonb) AS r("orderNo" int, "eventId" uuid, "streamId" uuid, version int, type text,
         "occurredAt" bigint, day int, "knownAt" bigint, data jsonb)`,
      [organisationId, JSON.stringify(rows)],
    ),

  withdraw: (withdrawn: { eventId: string; knownAt: number }[]) =>
    sql.query(
      'maturity.withdraw',
      `UPDATE {maturity_fact} AS f SET "withdrawnAt" = w."knownAt"
       FROM (SELECT "eventId", min("knownAt") AS "knownAt" FROM jsonb_to_recordset($2::jsonb) AS r("eventId" uuid, "knownAt" bigint)
         GROUP BY "eventId") AS w
       WHERE f.organisation_id = $1 AND f."eventId" = w."eventId" AND f."withdrawnAt" IS NULL`,
      [organisationId, JSON.stringify(withdrawn)],
    ),

  addChoices: (rows: ChoiceRow[]) =>
    sql.query(
      'maturity.add-choices',
      `INSERT INTO {maturity_choice} (organisation_id, "orderNo", "knownAt", "modelId", "from", "toModelId", boxes)
       SELECT $1, r."orderNo", r."knownAt", r."modelId", r."from", r."toModelId", nullif(r.boxes, 'null'::jsonb)
       FROM jsonb_to_recordset($2::jsonb) AS r("orderNo" int, "knownAt" bigint, "modelId" text, "from" date, "toModelId" text, boxes jsonb)`,
      [organisationId, JSON.stringify(rows)],
    ),

  addModel: (row: ModelRow) =>
    sql.query(
      'maturity.add-model',
      `INSERT INTO {maturity_model} (organisation_id, "modelId", model, mapping, "importedOn", "importedById", "knownAt", "orderNo")
       VALUES ($1, $2, $3::jsonb, $4::jsonb, $5, $6, $7, $8)`,
      [
        organisationId,
        row.modelId,
        JSON.stringify(row.model),
        JSON.stringify(row.mapping),
        row.importedOn,
        row.importedById,
        row.knownAt,
        row.orderNo,
      ],
    ),

  saveTimeline: (modelId: string, pieces: StoredPieces, stamp: string) =>
    sql.query(
      'maturity.save-timeline',
      `INSERT INTO {maturity_timeline} (organisation_id, "modelId", pieces, stamp) VALUES ($1, $2, $3::jsonb, $4)
       ON CONFLICT (organisation_id, "modelId") DO UPDATE SET pieces = EXCLUDED.pieces, stamp = EXCLUDED.stamp`,
      [organisationId, modelId, JSON.stringify(pieces), stamp],
    ),

  keepTimelines: (modelIds: string[]) =>
    sql.query(
      'maturity.keep-timelines',
      `DELETE FROM {maturity_timeline} WHERE organisation_id = $1 AND NOT "modelId" = ANY($2)`,
      [organisationId, modelIds],
    ),

  saveHead: (head: Head) =>
    sql.query(
      'maturity.save-head',
      `INSERT INTO {maturity_head} (organisation_id, head, "orderNo", "knownAt", "eventId", "factNo")
       VALUES ($1, 'head', $2, $3, $4, $5)
       ON CONFLICT (organisation_id, head) DO UPDATE SET "orderNo" = EXCLUDED."orderNo", "knownAt" = EXCLUDED."knownAt",
         "eventId" = EXCLUDED."eventId", "factNo" = EXCLUDED."factNo"`,
      [organisationId, head.orderNo, head.knownAt, head.eventId, head.factNo],
    ),
});

export type Store = ReturnType<typeof store>;
