// SPDX-License-Identifier: EUPL-1.2
import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { EventStore } from '#libs/kernel';
import { EVENT_STORE, StreamCommand, StreamCommandHandler } from '#libs/platform';
import { type MeasureCommands, measureDecider } from './domain/measure/decider.js';
import type { MeasureEvent } from './domain/measure/events.js';
import type { MeasureState } from './domain/measure/measure.js';

export class MeasureCommand extends StreamCommand<MeasureCommands> {}

@CommandHandler(MeasureCommand)
export class MeasureHandler extends StreamCommandHandler<MeasureState, MeasureCommands, MeasureEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, measureDecider);
  }
}
