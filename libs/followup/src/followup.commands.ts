// SPDX-License-Identifier: EUPL-1.2
import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { EventStore } from '#libs/kernel';
import { EVENT_STORE, StreamCommand, StreamCommandHandler } from '#libs/platform';
import type { FindingEvent } from './domain/finding/events.js';
import { type Finding, type FindingCommands, findingDecider } from './domain/finding/finding.js';
import { type FollowUpCommands, followUpDecider } from './domain/follow-up/decider.js';
import type { FollowUpEvent } from './domain/follow-up/events.js';
import type { FollowUpState } from './domain/follow-up/follow-up.js';
import {
  type FollowUpReport,
  type FollowUpReportCommands,
  followUpReportDecider,
  type FollowUpReportEvent,
} from './domain/report/report.js';

export class FollowUpCommand extends StreamCommand<FollowUpCommands> {}
export class FindingCommand extends StreamCommand<FindingCommands> {}
export class FollowUpReportCommand extends StreamCommand<FollowUpReportCommands> {}

@CommandHandler(FollowUpCommand)
export class FollowUpHandler extends StreamCommandHandler<FollowUpState, FollowUpCommands, FollowUpEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, followUpDecider);
  }
}

@CommandHandler(FindingCommand)
export class FindingHandler extends StreamCommandHandler<Finding, FindingCommands, FindingEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, findingDecider);
  }
}

@CommandHandler(FollowUpReportCommand)
export class FollowUpReportHandler extends StreamCommandHandler<
  FollowUpReport,
  FollowUpReportCommands,
  FollowUpReportEvent
> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, followUpReportDecider);
  }
}
