// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type RiskEvent, RiskTreatmentProposed } from './events.js';
import { openRisk, type RiskState } from './risk.js';

export type ProposeRiskTreatment = Omit<DataOf<typeof RiskTreatmentProposed>, 'riskId' | 'unitIds'>;

export const proposeRiskTreatment: Decide<RiskState, ProposeRiskTreatment, RiskEvent> = (data, state) => {
  const { riskId, unitIds, assessment } = openRisk(state);
  if (!assessment) reject('risk.not-assessed');
  return [RiskTreatmentProposed({ ...data, riskId, unitIds })];
};
