// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { RiskAnalyses } from './read/risk-analyses.js';
import { RiskRegister } from './read/risk-register.js';
import { RiskScalesQuery } from './read/risk-scales.js';
import { RiskAnalysisHandler, RiskHandler } from './risk.commands.js';
import { AssessRisk } from './write/assess-risk.js';
import { AssignRiskOwner } from './write/assign-risk-owner.js';
import { CloseRiskAnalysis } from './write/close-risk-analysis.js';
import { CloseRisk } from './write/close-risk.js';
import { FollowUpRisk } from './write/follow-up-risk.js';
import { IdentifyRisk } from './write/identify-risk.js';
import { OpenRiskAnalysis } from './write/open-risk-analysis.js';
import { ProposeRiskTreatment } from './write/propose-risk-treatment.js';
import { RecordRiskDecision } from './write/record-risk-decision.js';
import { WithdrawRiskAnalysis } from './write/withdraw-risk-analysis.js';
import { WithdrawRiskEntries } from './write/withdraw-risk-entries.js';

const mutations = [
  ...[OpenRiskAnalysis, CloseRiskAnalysis, WithdrawRiskAnalysis],
  ...[IdentifyRisk, AssessRisk, ProposeRiskTreatment, RecordRiskDecision, FollowUpRisk, CloseRisk],
  ...[AssignRiskOwner, WithdrawRiskEntries],
];

@Module({ providers: [RiskHandler, RiskAnalysisHandler, RiskRegister, RiskAnalyses, RiskScalesQuery, ...mutations] })
export class RiskModule {}
