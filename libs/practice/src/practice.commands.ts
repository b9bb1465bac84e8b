// SPDX-License-Identifier: EUPL-1.2
import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { v5 } from 'uuid';
import type { EventStore } from '#libs/kernel';
import { EVENT_STORE, StreamCommand, StreamCommandHandler } from '#libs/platform';
import { type PracticeCommands, practiceDecider } from './domain/practice/decider.js';
import type { PracticeEvent } from './domain/practice/events.js';
import type { PracticeState } from './domain/practice/practice.js';
import type { WayOfWorking } from './domain/practice/ways.js';

/** An organisation has one stream for each of the seven ways of working. */
export const practiceStream = (organisationId: string, wayOfWorking: WayOfWorking): string =>
  v5(`wayOfWorking:${wayOfWorking}`, organisationId);

export class PracticeCommand extends StreamCommand<PracticeCommands> {}

@CommandHandler(PracticeCommand)
export class PracticeHandler extends StreamCommandHandler<PracticeState, PracticeCommands, PracticeEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, practiceDecider);
  }
}
