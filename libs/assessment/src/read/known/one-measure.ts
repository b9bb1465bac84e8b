// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import type { CompiledMeasure, CompiledModel } from '../../engine/index.js';

/** The same model as if it had this one measure: for questions about it alone. Refuses `assessment.measure-unknown`. */
export function onlyMeasure(compiled: CompiledModel, measureId: string): CompiledModel {
  const measure = compiled.byId.get(measureId) ?? reject('assessment.measure-unknown', { measureId });
  return onlyMeasures(compiled, [measure]);
}

/** The same model as if it had these measures and no others. */
export function onlyMeasures(compiled: CompiledModel, some: readonly CompiledMeasure[]): CompiledModel {
  const measures = some.map((measure, index) => ({ ...measure, index }));
  return { ...compiled, measures, byId: new Map(measures.map((measure) => [measure.id, measure])) };
}
