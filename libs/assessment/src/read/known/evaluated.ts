// SPDX-License-Identifier: EUPL-1.2
import { type DayNumber, stockholmDay, toDayNumber } from '#libs/kernel';
import { type Member, OWN_ROWS, type ReadSession } from '#libs/platform';
import { type CompiledModel, evaluate, type Evaluation, evaluationOf, type Fact } from '../../engine/index.js';
import { type Choice, choiceFrom, modelOn, modelsOf } from '../maturity/choice.js';
import { type StoredPieces, timelinesFrom } from '../maturity/pieces.js';
import { modelOf } from './model-of.js';
import { type Standing, standing } from './standing.js';

/** What a question about the level is about; what is left out means today, all that is known, the model in force. */
export interface Asked {
  at?: string | null;
  knownAt?: string | null;
  model?: string | null;
}

/** What the answer is read from. */
export interface Known extends Standing {
  choice: Choice;
  day: DayNumber;
  /** UTC milliseconds; undefined: all that is known. */
  asKnownAt: number | undefined;
  modelId: string;
  compiled: CompiledModel;
}

export const today = (): DayNumber => stockholmDay(new Date(Date.now()).toISOString());

/** Which model answers, on which day, as known when. One or two statements. */
export async function known(reads: ReadSession, me: Member, asked: Asked): Promise<Known> {
  const now = await standing(reads);
  const day = asked.at ? toDayNumber(asked.at) : today();
  const wished = asked.knownAt ? Date.parse(asked.knownAt) : undefined;
  const asKnownAt = wished !== undefined && wished < now.knownAt ? wished : undefined;
  const choice = choiceFrom(
    now.choices.map((mark) => ({ ...mark, boxes: null })),
    asKnownAt,
  );
  const modelId = asked.model ?? modelOn(choice, day);
  const { organisationId } = me;
  const compiled = await modelOf(reads, { organisationId, modelId, choices: now.choices, knownAt: asKnownAt });
  return { ...now, choice, day, asKnownAt, modelId, compiled };
}

/** When each measure of the model holds: from what is stored where that is what is asked for, else from the facts. */
export async function evaluated(reads: ReadSession, asked: Known): Promise<Evaluation> {
  const { compiled, modelId, asKnownAt } = asked;
  if (asKnownAt !== undefined) return evaluate(compiled, await factsOf(reads, asKnownAt), { knownAt: asKnownAt });
  const stored = modelsOf(asked.choice).includes(modelId)
    ? await storedEvaluation(reads, modelId, compiled)
    : undefined;
  return stored ?? evaluate(compiled, await factsOf(reads));
}

const TIMELINE = `SELECT pieces FROM rm.maturity_timeline WHERE "modelId" = $1 AND ${OWN_ROWS}`;

export async function storedEvaluation(
  reads: ReadSession,
  modelId: string,
  compiled: CompiledModel,
): Promise<Evaluation | undefined> {
  const row = await reads.one<{ pieces: StoredPieces }>('maturity.timeline', TIMELINE, [modelId]);
  return row && evaluationOf(compiled, timelinesFrom(row.pieces));
}

const FACTS = `SELECT "eventId" AS id, type, day, "occurredAt", "orderNo" AS order, "knownAt", "withdrawnAt", data
  FROM rm.maturity_fact WHERE "knownAt" <= $1 AND ${OWN_ROWS} ORDER BY "orderNo"`;

type Row = Omit<Fact, 'withdrawnAt'> & { withdrawnAt: number | null };

/** The facts known at a time (UTC milliseconds), those withdrawn since among them. One statement. */
export async function factsOf(reads: ReadSession, knownAt = Number.MAX_SAFE_INTEGER): Promise<Fact[]> {
  const rows = await reads.rows<Row>('maturity.known-facts', FACTS, [knownAt]);
  return rows.map(({ withdrawnAt, ...fact }) => (withdrawnAt === null ? fact : { ...fact, withdrawnAt }));
}
