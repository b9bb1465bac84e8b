// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type MeasureEvent, SecurityMeasureEvaluated } from './events.js';
import { type MeasureState, standingMeasure, subjectOf } from './measure.js';

export type EvaluateSecurityMeasure = Pick<
  DataOf<typeof SecurityMeasureEvaluated>,
  'fit' | 'sufficient' | 'note' | 'evaluatedBy'
>;

/** The units of the event are those where the measure is in use: nothing else can be evaluated. */
export const evaluateSecurityMeasure: Decide<MeasureState, EvaluateSecurityMeasure, MeasureEvent> = (
  { fit, sufficient, note, evaluatedBy },
  state,
  meta,
) => {
  const measure = standingMeasure(state);
  const { introducedUnitIds: unitIds, evaluation: last } = measure;
  if (unitIds.length === 0) reject('measures.not-introduced', { title: measure.title });
  const same = last?.fit === fit && last.sufficient === sufficient && last.evaluatedOn === meta.occurredOn;
  if (same && note === undefined) return [];
  return [SecurityMeasureEvaluated({ ...subjectOf(measure), unitIds, fit, sufficient, note, evaluatedBy })];
};
