// SPDX-License-Identifier: EUPL-1.2
import { type Decide, reject } from '#libs/kernel';
import { RiskDecisionProposedUpward, RiskDecisionRecorded, type RiskEvent, type Treatment } from './events.js';
import { openRisk, type RiskState } from './risk.js';

/** What the organisation's mandates say of the decider, for this risk's units and size. Looked up before the decision. */
export interface MandateBasis {
  withinMandate: boolean;
  mandateId?: string;
  asLeadership: boolean;
  /** Nearest holder of a sufficient mandate above; absent: the leadership. */
  upwardTo?: string;
  /** The size that the answer is for; the decision refuses when the risk has been judged anew since. */
  consequence: number;
  likelihoodLevel: number;
}

export interface RecordRiskDecision {
  choice: Treatment;
  rationale: string;
  conditions?: string;
  reviewOn?: string;
  measureTitle?: string;
  decidedBy: string;
  mandate: MandateBasis;
}

/** Within the mandate it is a decision; above it, it becomes a proposal to the nearest holder of one that suffices. */
export const recordRiskDecision: Decide<RiskState, RecordRiskDecision, RiskEvent> = (data, state, meta) => {
  const { riskId, unitIds, title, assessment, waiting } = openRisk(state);
  if (!assessment) reject('risk.not-assessed');
  if (data.reviewOn && data.reviewOn <= meta.occurredOn) reject('risk.review-not-ahead', { reviewOn: data.reviewOn });
  const { choice, rationale, conditions, reviewOn, measureTitle, decidedBy, mandate } = data;
  const { consequence, likelihoodLevel } = assessment;
  if (mandate.consequence !== consequence || mandate.likelihoodLevel !== likelihoodLevel) reject('risk.judged-anew');
  const { withinMandate, mandateId, asLeadership, upwardTo } = mandate;
  const basis = { ...assessment, withinMandate, mandateId, asLeadership };
  const wish = { riskId, unitIds, choice, rationale, conditions, reviewOn, measureTitle, basis };
  return withinMandate
    ? [RiskDecisionRecorded({ ...wish, title, decidedBy, escalated: waiting !== undefined })]
    : [RiskDecisionProposedUpward({ ...wish, proposedBy: decidedBy, toPersonId: upwardTo })];
};
