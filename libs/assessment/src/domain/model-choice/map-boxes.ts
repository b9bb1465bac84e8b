// SPDX-License-Identifier: EUPL-1.2
import { type Decide, reject } from '#libs/kernel';
import { BoxesMapped, type ModelChoiceEvent } from './events.js';
import { comparable, type ModelChoice } from './model-choice.js';

export interface MapBoxes {
  modelId: string;
  toModelId: string;
  boxes: { measureId: string; carriedBy: string }[];
  /** Measures of the shipped model that boxes may be tied to. */
  carriers: readonly string[];
  mappedBy: string;
}

export const mapBoxes: Decide<ModelChoice, MapBoxes, ModelChoiceEvent> = ({ carriers, ...data }, state) => {
  const measures = state.own[data.modelId];
  if (!measures) reject('assessment.model-unknown', { modelId: data.modelId });
  const own = new Set(measures);
  const known = new Set(carriers);
  const tied = new Set<string>();
  for (const { measureId, carriedBy } of data.boxes) {
    if (!own.has(measureId)) reject('assessment.measure-unknown', { measureId });
    if (!known.has(carriedBy)) reject('assessment.measure-unknown', { measureId: carriedBy });
    if (tied.has(measureId)) reject('assessment.box-twice', { measureId });
    tied.add(measureId);
  }
  return state.boxes[data.modelId] === comparable(data) ? [] : [BoxesMapped(data)];
};
