// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { RiskRegister } from './read/risk-register.js';
import { RiskAnalysisHandler, RiskHandler } from './risk.commands.js';
import { RecordRiskDecision } from './write/record-risk-decision.js';

@Module({ providers: [RiskHandler, RiskAnalysisHandler, RecordRiskDecision, RiskRegister] })
export class RiskModule {}
