// SPDX-License-Identifier: EUPL-1.2
import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { EventStore } from '#libs/kernel';
import { EVENT_STORE, StreamCommand, StreamCommandHandler } from '#libs/platform';
import { type ProcurementCommands, procurementDecider } from './domain/procurement/decider.js';
import type { ProcurementEvent } from './domain/procurement/events.js';
import type { ProcurementState } from './domain/procurement/procurement.js';

export class ProcurementCommand extends StreamCommand<ProcurementCommands> {}

@CommandHandler(ProcurementCommand)
export class ProcurementHandler extends StreamCommandHandler<ProcurementState, ProcurementCommands, ProcurementEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, procurementDecider);
  }
}
