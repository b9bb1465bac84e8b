// SPDX-License-Identifier: EUPL-1.2
import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { EventStore } from '#libs/kernel';
import { EVENT_STORE, StreamCommand, StreamCommandHandler } from '#libs/platform';
import { type IncidentCommands, incidentDecider } from './domain/incident/decider.js';
import type { IncidentEvent } from './domain/incident/events.js';
import type { IncidentState } from './domain/incident/incident.js';
import {
  type ReportLinkCommands,
  reportLinkDecider,
  type ReportLinkEvent,
  type ReportLinkState,
} from './domain/report-link/report-link.js';

export class IncidentCommand extends StreamCommand<IncidentCommands> {}

@CommandHandler(IncidentCommand)
export class IncidentHandler extends StreamCommandHandler<IncidentState, IncidentCommands, IncidentEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, incidentDecider);
  }
}

export class ReportLinkCommand extends StreamCommand<ReportLinkCommands> {}

@CommandHandler(ReportLinkCommand)
export class ReportLinkHandler extends StreamCommandHandler<ReportLinkState, ReportLinkCommands, ReportLinkEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, reportLinkDecider);
  }
}
