// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type RiskEvent, RiskIdentified } from './events.js';
import type { RiskState } from './risk.js';

export type IdentifyRisk = DataOf<typeof RiskIdentified>;

/** The system is never refused: it answers to a lesson, and finds its risk there already. */
export const identifyRisk: Decide<RiskState, IdentifyRisk, RiskEvent> = (data, { current }, meta) => {
  if (current.status === 'none') return [RiskIdentified(data)];
  return 'system' in meta.actor ? [] : reject('risk.exists', { title: current.title });
};
