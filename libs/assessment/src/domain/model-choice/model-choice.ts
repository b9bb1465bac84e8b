// SPDX-License-Identifier: EUPL-1.2
import type { Recorded } from '#libs/kernel';
import type { AssessmentModel } from '../../engine/model.js';
import type { ModelChoiceEvent } from './events.js';

/** Own models with their measures, and which model is active from when. Shipped models are known to the caller. */
export interface ModelChoice {
  own: Readonly<Record<string, readonly string[]>>;
  active: readonly { modelId: string; from: string }[];
  /** Per own model the standing table of boxes, in a form that can be compared. */
  boxes: Readonly<Record<string, string>>;
}

export const noChoice: ModelChoice = { own: {}, active: [], boxes: {} };

export const evolveModelChoice = (state: ModelChoice, { type, data }: Recorded<ModelChoiceEvent>): ModelChoice => {
  switch (type) {
    case 'OwnModelImported':
      return { ...state, own: { ...state.own, [data.modelId]: measureIds(data.model) } };
    case 'ModelActivated':
      return { ...state, active: [...state.active, { modelId: data.modelId, from: data.from }] };
    case 'BoxesMapped':
      return { ...state, boxes: { ...state.boxes, [data.modelId]: comparable(data) } };
  }
};

/** The table of boxes as a text that does not depend on its order. */
export const comparable = (table: { toModelId: string; boxes: { measureId: string; carriedBy: string }[] }): string =>
  JSON.stringify([table.toModelId, table.boxes.map((box) => [box.measureId, box.carriedBy].join(' ')).sort()]);

const measureIds = (model: AssessmentModel): string[] =>
  model.questions.flatMap((question) => question.measures.map((measure) => measure.id));
