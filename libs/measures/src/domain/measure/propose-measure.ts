// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type MeasureEvent, SecurityMeasureProposed } from './events.js';
import type { MeasureState } from './measure.js';
import { checkModelMeasure } from './model-measures.js';

export type ProposeSecurityMeasure = DataOf<typeof SecurityMeasureProposed>;

/**
 * What was declined or stopped may be proposed anew, and begins again; what is in work is not proposed twice. The system
 * is never refused: it answers to a decision, and finds its measure proposed already.
 */
export const proposeSecurityMeasure: Decide<MeasureState, ProposeSecurityMeasure, MeasureEvent> = (
  data,
  state,
  meta,
) => {
  const { current } = state;
  checkModelMeasure(data.modelMeasureId);
  const over = current.status === 'none' || current.status === 'declined' || current.status === 'stopped';
  if (over) return [SecurityMeasureProposed(data)];
  const same = nameOf(current) === nameOf(data) && current.riskId === data.riskId;
  return same || 'system' in meta.actor ? [] : reject('measures.exists', { title: current.title });
};

const nameOf = ({ title }: { title: string }): string => title.trim().toLowerCase();
