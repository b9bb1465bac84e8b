// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { own, type ReadSession } from '#libs/platform';
import type { AssessmentModel, CompiledModel } from '../../engine/index.js';
import { DEFAULT_MODEL } from '../maturity/choice.js';
import { compiledOwn, compiledShipped, shippedModel } from '../maturity/compiled.js';
import type { Standing } from './standing.js';

const KEPT = 32;

/** Own models compiled lately. A model never changes under its id, and its boxes are told by the choice that set them. */
const compiled = new Map<string, CompiledModel>();

const OWN_MODEL = `SELECT m.model, c."toModelId", c.boxes
  FROM (SELECT model FROM rm.maturity_model AS m WHERE m."modelId" = $1 AND m."knownAt" <= $3 AND ${own('m')}) AS m
  LEFT JOIN (SELECT "toModelId", boxes FROM rm.maturity_choice AS c WHERE c."orderNo" = $2 AND ${own('c')}) AS c ON true`;

interface Row {
  model: AssessmentModel;
  toModelId: string | null;
  boxes: Record<string, string> | null;
}

/** What is asked of a model: as it was known at a time, with the boxes it then had. */
export interface ModelAsked {
  organisationId: string;
  modelId: string;
  now: Pick<Standing, 'choices' | 'logId'>;
  /** UTC milliseconds; absent: all that is known. */
  knownAt?: number;
}

/** A model of the organisation, shipped or own, compiled. At most one statement. Refuses `assessment.model-unknown`. */
export async function modelOf(reads: ReadSession, asked: ModelAsked): Promise<CompiledModel> {
  const { organisationId, modelId, now, knownAt = Infinity } = asked;
  const shipped = shippedModel(modelId);
  if (shipped) return compiledShipped(shipped);
  const table = now.choices.findLast((c) => c.modelId === modelId && c.toModelId !== null && c.knownAt <= knownAt);
  const key = `${organisationId} ${now.logId} ${modelId} ${table?.orderNo ?? 0}`;
  const known = knownAt === Infinity ? compiled.get(key) : undefined;
  if (known) return known;
  const values = [modelId, table?.orderNo ?? 0, Number.isFinite(knownAt) ? knownAt : Number.MAX_SAFE_INTEGER];
  const row = await reads.one<Row>('maturity.own-model', OWN_MODEL, values);
  if (!row) reject('assessment.model-unknown', { modelId });
  const made = compiledOwn(
    row.model,
    row.boxes ? { toModelId: row.toModelId ?? DEFAULT_MODEL, boxes: row.boxes } : undefined,
  );
  compiled.set(key, made);
  for (const oldest of compiled.keys()) if (compiled.size > KEPT) compiled.delete(oldest);
  return made;
}
