// SPDX-License-Identifier: EUPL-1.2
import { type DayNumber, stockholmDay, toDayNumber } from '#libs/kernel';
import { type Member, OWN_ROWS, type ReadSession } from '#libs/platform';
import { type CompiledModel, evaluate, type Evaluation, evaluationOf } from '../../engine/index.js';
import { type Choice, choiceFrom, modelOn, modelsOf } from '../maturity/choice.js';
import { type StoredPieces, timelinesFrom } from '../maturity/pieces.js';
import { factsOf } from './facts.js';
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
  organisationId: string;
  choice: Choice;
  day: DayNumber;
  /** UTC milliseconds; undefined: all that is known. */
  asKnownAt: number | undefined;
  /** The number of the last event that counts for the answer. */
  asOf: number;
  modelId: string;
  compiled: CompiledModel;
}

export const today = (): DayNumber => stockholmDay(new Date(Date.now()).toISOString());

/** Which model answers, on which day, as known when. One statement, for an own model or the past up to three. */
export async function known(reads: ReadSession, me: Pick<Member, 'organisationId'>, asked: Asked): Promise<Known> {
  const now = await standing(reads);
  const day = asked.at ? toDayNumber(asked.at) : today();
  const asKnownAt = knownBefore(asked.knownAt, now);
  const choice = choiceFrom(
    now.choices.map((mark) => ({ ...mark, boxes: null })),
    asKnownAt,
  );
  const modelId = asked.model ?? modelOn(choice, day);
  const { organisationId } = me;
  const compiled = await modelOf(reads, { organisationId, modelId, now, knownAt: asKnownAt });
  const asOf = asKnownAt === undefined ? now.factNo : await lastKnown(reads, asKnownAt);
  return { ...now, organisationId, choice, day, asKnownAt, asOf, modelId, compiled };
}

/** The time that only a part of the log was known at; undefined when all that is known is meant. */
export function knownBefore(knownAt: string | null | undefined, now: Standing): number | undefined {
  const wished = knownAt ? Date.parse(knownAt) : undefined;
  return wished !== undefined && wished < now.knownAt ? wished : undefined;
}

const LAST_KNOWN = `SELECT "orderNo" FROM rm.maturity_fact WHERE "knownAt" <= $1 AND ${OWN_ROWS} ORDER BY "orderNo" DESC LIMIT 1`;

async function lastKnown(reads: ReadSession, knownAt: number): Promise<number> {
  const row = await reads.one<{ orderNo: number }>('maturity.last-known', LAST_KNOWN, [knownAt]);
  return row?.orderNo ?? 0;
}

/** When each measure of the model holds: from what is stored where that is what is asked for, else from the facts. */
export async function evaluated(reads: ReadSession, asked: Known): Promise<Evaluation> {
  const { compiled, modelId, asKnownAt, organisationId } = asked;
  if (asKnownAt !== undefined) return pastEvaluation(reads, asked, { knownAt: asKnownAt });
  const stored = modelsOf(asked.choice).includes(modelId) && (await storedEvaluation(reads, modelId, compiled));
  return stored || evaluate(compiled, await factsOf(reads, organisationId, asked));
}

/** What may count: only what was known at a time, only what had happened by the end of a day. */
export interface Part {
  /** UTC milliseconds. */
  knownAt?: number;
  upTo?: DayNumber;
}

const KEPT = 16;
const past = new Map<string, Evaluation>();

/** What a part of the log gives never changes, so the answers asked for lately are kept. */
export async function pastEvaluation(
  reads: ReadSession,
  asked: Standing & Pick<Known, 'compiled' | 'modelId' | 'organisationId'>,
  { knownAt, upTo = Infinity }: Part,
): Promise<Evaluation> {
  const { compiled, modelId, organisationId, logId, factNo } = asked;
  const prefix = knownAt ?? `all ${factNo}`;
  const key = `${organisationId} ${logId} ${modelId} ${prefix} ${upTo}`;
  const before = past.get(key);
  if (before) return before;
  const facts = await factsOf(reads, organisationId, asked);
  const counting = upTo === Infinity ? facts : facts.filter(({ day }) => day <= upTo);
  const { measures } = evaluate(compiled, counting, { knownAt });
  const evaluation = evaluationOf(compiled, measures.values());
  past.set(key, evaluation);
  for (const oldest of past.keys()) if (past.size > KEPT) past.delete(oldest);
  return evaluation;
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
