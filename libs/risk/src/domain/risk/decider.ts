// SPDX-License-Identifier: EUPL-1.2
import { type Decider, evolveWithdrawable, nothingWithdrawn } from '#libs/kernel';
import { type AssessRisk, assessRisk } from './assess-risk.js';
import { type AssignRiskOwner, assignRiskOwner } from './assign-owner.js';
import { type CallForReassessment, callForReassessment } from './call-for-reassessment.js';
import { type CloseRisk, closeRisk } from './close-risk.js';
import { RiskEntriesWithdrawn, type RiskEvent } from './events.js';
import { type FollowUpRisk, followUpRisk } from './follow-up-risk.js';
import { type IdentifyRisk, identifyRisk } from './identify-risk.js';
import { type ProposeRiskTreatment, proposeRiskTreatment } from './propose-treatment.js';
import { type RecordRiskDecision, recordRiskDecision } from './record-decision.js';
import { evolveRisk, noRisk, type RiskState } from './risk.js';
import { type WithdrawRiskEntries, withdrawRiskEntries } from './withdraw-entries.js';

export interface RiskCommands {
  IdentifyRisk: IdentifyRisk;
  AssignRiskOwner: AssignRiskOwner;
  AssessRisk: AssessRisk;
  ProposeRiskTreatment: ProposeRiskTreatment;
  RecordRiskDecision: RecordRiskDecision;
  CallForReassessment: CallForReassessment;
  FollowUpRisk: FollowUpRisk;
  CloseRisk: CloseRisk;
  WithdrawRiskEntries: WithdrawRiskEntries;
}

export const riskDecider: Decider<RiskState, RiskCommands, RiskEvent> = {
  streamType: 'risk',
  initial: nothingWithdrawn(noRisk),
  evolve: evolveWithdrawable(noRisk, RiskEntriesWithdrawn.type, evolveRisk),
  commands: {
    IdentifyRisk: identifyRisk,
    AssignRiskOwner: assignRiskOwner,
    AssessRisk: assessRisk,
    ProposeRiskTreatment: proposeRiskTreatment,
    RecordRiskDecision: recordRiskDecision,
    CallForReassessment: callForReassessment,
    FollowUpRisk: followUpRisk,
    CloseRisk: closeRisk,
    WithdrawRiskEntries: withdrawRiskEntries,
  },
};
