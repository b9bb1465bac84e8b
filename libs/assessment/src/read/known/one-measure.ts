// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import type { CompiledModel } from '../../engine/index.js';

/** The same model as if it had this one measure: for questions about it alone. Refuses `assessment.measure-unknown`. */
export function onlyMeasure(compiled: CompiledModel, measureId: string): CompiledModel {
  const measure = compiled.byId.get(measureId) ?? reject('assessment.measure-unknown', { measureId });
  const one = { ...measure, index: 0 };
  return { ...compiled, measures: [one], byId: new Map([[measureId, one]]) };
}
