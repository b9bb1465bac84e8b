// SPDX-License-Identifier: EUPL-1.2
import { type Decide, reject } from '#libs/kernel';
import { type MeasureEvent, SecurityMeasureStopped } from './events.js';
import { type MeasureState, subjectOf } from './measure.js';

export interface StopSecurityMeasure {
  reason: string;
}

export const stopSecurityMeasure: Decide<MeasureState, StopSecurityMeasure, MeasureEvent> = ({ reason }, state) => {
  const { current } = state;
  if (current.status === 'none') reject('measures.unknown');
  return current.status === 'stopped' ? [] : [SecurityMeasureStopped({ ...subjectOf(current), reason })];
};
