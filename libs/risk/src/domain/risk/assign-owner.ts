// SPDX-License-Identifier: EUPL-1.2
import type { Decide } from '#libs/kernel';
import { type RiskEvent, RiskOwnerAssigned } from './events.js';
import { openRisk, type RiskState } from './risk.js';

export interface AssignRiskOwner {
  ownerId: string;
  reason?: string;
}

export const assignRiskOwner: Decide<RiskState, AssignRiskOwner, RiskEvent> = ({ ownerId, reason }, state) => {
  const { riskId, unitIds, ownerId: owner } = openRisk(state);
  return owner === ownerId ? [] : [RiskOwnerAssigned({ riskId, unitIds, ownerId, reason })];
};
