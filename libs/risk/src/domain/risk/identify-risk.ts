// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type RiskEvent, RiskIdentified } from './events.js';
import type { RiskState } from './risk.js';

export type IdentifyRisk = DataOf<typeof RiskIdentified>;

export const identifyRisk: Decide<RiskState, IdentifyRisk, RiskEvent> = (data, state) => {
  if (state.current.status === 'none') return [RiskIdentified(data)];
  reject('risk.exists', { title: state.current.title });
};
