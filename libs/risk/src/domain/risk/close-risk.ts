// SPDX-License-Identifier: EUPL-1.2
import { type Decide, reject } from '#libs/kernel';
import { RiskClosed, type RiskEvent } from './events.js';
import type { RiskState } from './risk.js';

export interface CloseRisk {
  reason: string;
}

export const closeRisk: Decide<RiskState, CloseRisk, RiskEvent> = ({ reason }, { current }) => {
  if (current.status === 'none') reject('risk.unknown');
  if (current.status === 'closed') return [];
  return [RiskClosed({ riskId: current.riskId, unitIds: current.unitIds, reason })];
};
