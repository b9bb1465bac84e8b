// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';

const QUESTION = 6;
const SIZE = 28;

/** Ids of the basic security measures of question 6 in the shipped model, which a security measure may be. */
export const MODEL_MEASURES: readonly string[] = Array.from({ length: SIZE }, (_, i) => `${QUESTION}.${i + 1}`);

/** Refuses `measures.model-measure-unknown`. */
export function checkModelMeasure(modelMeasureId: string | undefined): void {
  if (modelMeasureId !== undefined && !MODEL_MEASURES.includes(modelMeasureId)) {
    reject('measures.model-measure-unknown', { modelMeasureId, last: SIZE });
  }
}
