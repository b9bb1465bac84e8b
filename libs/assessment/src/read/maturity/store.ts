// SPDX-License-Identifier: EUPL-1.2
import type { ProjectionSql, RowData } from '#libs/event-store';
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
export class Store {
  constructor(
    private readonly sql: ProjectionSql,
    private readonly organisationId: string,
  ) {}

  async head(): Promise<Head> {
    const text = `SELECT "orderNo", "knownAt", "eventId", "factNo" FROM {maturity_head} WHERE organisation_id = $1`;
    return (await this.run<Head>('head', text))[0] ?? EMPTY_HEAD;
  }

  async facts(): Promise<Fact[]> {
    const text = `SELECT "orderNo", "eventId", type, "occurredAt", day, "knownAt", "withdrawnAt", data
      FROM {maturity_fact} WHERE organisation_id = $1 AND "withdrawnAt" IS NULL ORDER BY "orderNo"`;
    return (await this.run<FactRow>('facts', text)).map(toFact);
  }

  choices(): Promise<ChoiceRow[]> {
    const text = `SELECT "orderNo", "knownAt", "modelId", "from", "toModelId", boxes
      FROM {maturity_choice} WHERE organisation_id = $1 ORDER BY "orderNo"`;
    return this.run<ChoiceRow>('choices', text);
  }

  async ownModel(modelId: string): Promise<AssessmentModel | undefined> {
    const text = `SELECT model FROM {maturity_model} WHERE organisation_id = $1 AND "modelId" = $2`;
    return (await this.run<{ model: AssessmentModel }>('model', text, modelId))[0]?.model;
  }

  async addFacts(rows: FactRow[]): Promise<void> {
    const text = `INSERT INTO {maturity_fact}
        (organisation_id, "orderNo", "eventId", "streamId", version, type, "occurredAt", day, "knownAt", data)
      SELECT $1, r."orderNo", r."eventId", r."streamId", r.version, r.type, r."occurredAt", r.day, r."knownAt", r.data
      FROM jsonb_to_recordset($2::jsonb) AS r("orderNo" int, "eventId" uuid, "streamId" uuid, version int, type text,
        "occurredAt" bigint, day int, "knownAt" bigint, data jsonb)`;
    await this.run('add-facts', text, JSON.stringify(rows));
  }

  /** Makes facts void from when that became known; the first withdrawal counts. */
  async withdraw(withdrawn: { eventId: string; knownAt: number }[]): Promise<void> {
    const text = `UPDATE {maturity_fact} AS f SET "withdrawnAt" = w."knownAt"
      FROM (SELECT "eventId", min("knownAt") AS "knownAt" FROM jsonb_to_recordset($2::jsonb) AS r("eventId" uuid, "knownAt" bigint)
        GROUP BY "eventId") AS w
      WHERE f.organisation_id = $1 AND f."eventId" = w."eventId" AND f."withdrawnAt" IS NULL`;
    await this.run('withdraw', text, JSON.stringify(withdrawn));
  }

  async addChoices(rows: ChoiceRow[]): Promise<void> {
    const text = `INSERT INTO {maturity_choice} (organisation_id, "orderNo", "knownAt", "modelId", "from", "toModelId", boxes)
      SELECT $1, r."orderNo", r."knownAt", r."modelId", r."from", r."toModelId", nullif(r.boxes, 'null'::jsonb)
      FROM jsonb_to_recordset($2::jsonb) AS r("orderNo" int, "knownAt" bigint, "modelId" text, "from" date, "toModelId" text,
        boxes jsonb)`;
    await this.run('add-choices', text, JSON.stringify(rows));
  }

  async addModel(row: ModelRow): Promise<void> {
    const { modelId, model, mapping, importedOn, importedById, knownAt, orderNo } = row;
    const text = `INSERT INTO {maturity_model}
        (organisation_id, "modelId", model, mapping, "importedOn", "importedById", "knownAt", "orderNo")
      VALUES ($1, $2, $3::jsonb, $4::jsonb, $5, $6, $7, $8)`;
    const documents = [JSON.stringify(model), JSON.stringify(mapping)];
    await this.run('add-model', text, modelId, ...documents, importedOn, importedById, knownAt, orderNo);
  }

  async saveTimeline(modelId: string, pieces: StoredPieces): Promise<void> {
    const text = `INSERT INTO {maturity_timeline} (organisation_id, "modelId", pieces) VALUES ($1, $2, $3::jsonb)
      ON CONFLICT (organisation_id, "modelId") DO UPDATE SET pieces = EXCLUDED.pieces`;
    await this.run('save-timeline', text, modelId, JSON.stringify(pieces));
  }

  /** Forgets the timelines of all other models. */
  async keepTimelines(modelIds: string[]): Promise<void> {
    const text = `DELETE FROM {maturity_timeline} WHERE organisation_id = $1 AND NOT "modelId" = ANY($2)`;
    await this.run('keep-timelines', text, modelIds);
  }

  async saveHead({ orderNo, knownAt, eventId, factNo }: Head): Promise<void> {
    const text = `INSERT INTO {maturity_head} (organisation_id, head, "orderNo", "knownAt", "eventId", "factNo")
      VALUES ($1, 'head', $2, $3, $4, $5)
      ON CONFLICT (organisation_id, head) DO UPDATE SET "orderNo" = EXCLUDED."orderNo", "knownAt" = EXCLUDED."knownAt",
        "eventId" = EXCLUDED."eventId", "factNo" = EXCLUDED."factNo"`;
    await this.run('save-head', text, orderNo, knownAt, eventId, factNo);
  }

  private run<Row = RowData>(name: string, text: string, ...values: unknown[]): Promise<Row[]> {
    return this.sql.query<Row>(name, text, [this.organisationId, ...values]);
  }
}
