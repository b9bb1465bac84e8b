// SPDX-License-Identifier: EUPL-1.2
import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { v5 } from 'uuid';
import type { EventStore } from '#libs/kernel';
import { EVENT_STORE, StreamCommand, StreamCommandHandler } from '#libs/platform';
import type { ClassificationState } from './domain/classification.js';
import type { ClassificationCommands } from './domain/commands.js';
import { classificationDecider } from './domain/decider.js';
import type { ClassificationEvent } from './domain/events.js';

export class ClassificationCommand extends StreamCommand<ClassificationCommands> {}

/** An asset has one classification: its stream follows from the asset. */
export const classificationStream = (assetId: string): string => v5('classification', assetId);

@CommandHandler(ClassificationCommand)
export class ClassificationHandler extends StreamCommandHandler<
  ClassificationState,
  ClassificationCommands,
  ClassificationEvent
> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, classificationDecider);
  }
}
