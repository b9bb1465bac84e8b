// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { type AssessmentModel, compile, type CompiledModel } from '../../engine/index.js';
import { shippedModels } from '../../models/index.js';
import type { Boxes } from './choice.js';

const shipped = new Map<string, CompiledModel>();

/** A model that ships with the product; undefined when there is none with this id. */
export const shippedModel = (modelId: string): AssessmentModel | undefined =>
  Object.hasOwn(shippedModels, modelId) ? shippedModels[modelId] : undefined;

export function compiledShipped(model: AssessmentModel): CompiledModel {
  const known = shipped.get(model.id) ?? compile(model);
  shipped.set(model.id, known);
  return known;
}

/** An own model with the rules that carry its boxes. Boxes of a model this product no longer knows carry nothing. */
export function compiledOwn(model: AssessmentModel, carried?: Boxes): CompiledModel {
  const from = carried && shippedModel(carried.toModelId);
  return from ? compile(model, { boxes: carried.boxes, from }) : compile(model);
}

/** The model of an organisation, compiled. Refuses with `assessment.model-unknown`. */
export function compiledFor(
  modelId: string,
  own: AssessmentModel | undefined,
  boxes: ReadonlyMap<string, Boxes>,
): CompiledModel {
  const model = shippedModel(modelId);
  if (model) return compiledShipped(model);
  return own ? compiledOwn(own, boxes.get(modelId)) : reject('assessment.model-unknown', { modelId });
}
