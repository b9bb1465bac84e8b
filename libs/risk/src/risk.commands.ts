// SPDX-License-Identifier: EUPL-1.2
import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { EventStore } from '#libs/kernel';
import { EVENT_STORE, StreamCommand, StreamCommandHandler } from '#libs/platform';
import {
  type RiskAnalysis,
  type RiskAnalysisCommands,
  riskAnalysisDecider,
  type RiskAnalysisEvent,
} from './domain/analysis/analysis.js';
import { type RiskCommands, riskDecider } from './domain/risk/decider.js';
import type { RiskEvent } from './domain/risk/events.js';
import type { RiskState } from './domain/risk/risk.js';

export class RiskCommand extends StreamCommand<RiskCommands> {}
export class RiskAnalysisCommand extends StreamCommand<RiskAnalysisCommands> {}

@CommandHandler(RiskCommand)
export class RiskHandler extends StreamCommandHandler<RiskState, RiskCommands, RiskEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, riskDecider);
  }
}

@CommandHandler(RiskAnalysisCommand)
export class RiskAnalysisHandler extends StreamCommandHandler<RiskAnalysis, RiskAnalysisCommands, RiskAnalysisEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, riskAnalysisDecider);
  }
}
