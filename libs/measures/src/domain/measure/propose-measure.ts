// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type MeasureEvent, SecurityMeasureProposed } from './events.js';
import type { MeasureState } from './measure.js';
import { checkModelMeasure } from './model-measures.js';

export type ProposeSecurityMeasure = DataOf<typeof SecurityMeasureProposed>;

/** What was declined or stopped may be proposed anew, and begins again; what is in work is not proposed twice. */
export const proposeSecurityMeasure: Decide<MeasureState, ProposeSecurityMeasure, MeasureEvent> = (data, state) => {
  const { current } = state;
  checkModelMeasure(data.modelMeasureId);
  const over = current.status === 'none' || current.status === 'declined' || current.status === 'stopped';
  if (over) return [SecurityMeasureProposed(data)];
  const same = current.title === data.title && current.riskId === data.riskId;
  return same ? [] : reject('measures.exists', { title: current.title });
};
