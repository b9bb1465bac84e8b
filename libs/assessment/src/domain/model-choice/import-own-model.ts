// SPDX-License-Identifier: EUPL-1.2
import { type Decide, reject } from '#libs/kernel';
import type { AssessmentModel } from '../../engine/model.js';
import { type ModelChoiceEvent, OwnModelImported } from './events.js';
import type { ModelChoice } from './model-choice.js';

export interface ImportOwnModel {
  modelId: string;
  model: AssessmentModel;
  mapping: object;
  importedBy: string;
}

/** A new version of a workbook is a new model with an id of its own: what an earlier round was measured by stays. */
export const importOwnModel: Decide<ModelChoice, ImportOwnModel, ModelChoiceEvent> = (data, state) =>
  data.modelId in state.own ? reject('assessment.model-exists', { modelId: data.modelId }) : [OwnModelImported(data)];
