// SPDX-License-Identifier: EUPL-1.2
import { type Decide, reject } from '#libs/kernel';
import { ModelActivated, type ModelChoiceEvent } from './events.js';
import type { ModelChoice } from './model-choice.js';

export interface ActivateModel {
  modelId: string;
  from: string;
  /** The models that ship with the product. */
  shipped: readonly string[];
  activatedBy: string;
}

/** The past is not rewritten: a model takes over from a day that is neither ahead nor before the last change of model. */
export const activateModel: Decide<ModelChoice, ActivateModel, ModelChoiceEvent> = (data, state, meta) => {
  const { shipped, ...activation } = data;
  const { modelId, from } = activation;
  if (!(modelId in state.own) && !shipped.includes(modelId)) reject('assessment.model-unknown', { modelId });
  const last = state.active.at(-1);
  if (last?.modelId === modelId) return [];
  if (from > meta.occurredOn) reject('assessment.activation-ahead', { from });
  if (last && from < last.from) reject('assessment.past-is-fixed', { from, last: last.from });
  return [ModelActivated(activation)];
};
