// SPDX-License-Identifier: EUPL-1.2
import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { v5 } from 'uuid';
import type { EventStore } from '#libs/kernel';
import { EVENT_STORE, StreamCommand, StreamCommandHandler } from '#libs/platform';
import {
  type Attestation,
  type AttestationCommands,
  attestationDecider,
  type AttestationEvent,
} from './domain/attestation/attestation.js';
import { type ModelChoiceCommands, modelChoiceDecider } from './domain/model-choice/decider.js';
import type { ModelChoiceEvent } from './domain/model-choice/events.js';
import type { ModelChoice } from './domain/model-choice/model-choice.js';
import { type Round, type RoundCommands, roundDecider, type RoundEvent } from './domain/round/round.js';

export class AttestationCommand extends StreamCommand<AttestationCommands> {}
export class RoundCommand extends StreamCommand<RoundCommands> {}
export class ModelChoiceCommand extends StreamCommand<ModelChoiceCommands> {}

/** The one stream in which an organisation’s models are kept. */
export const modelChoiceStream = (organisationId: string): string => v5('modelChoice', organisationId);

@CommandHandler(AttestationCommand)
export class AttestationHandler extends StreamCommandHandler<Attestation, AttestationCommands, AttestationEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, attestationDecider);
  }
}

@CommandHandler(RoundCommand)
export class RoundHandler extends StreamCommandHandler<Round, RoundCommands, RoundEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, roundDecider);
  }
}

@CommandHandler(ModelChoiceCommand)
export class ModelChoiceHandler extends StreamCommandHandler<ModelChoice, ModelChoiceCommands, ModelChoiceEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, modelChoiceDecider);
  }
}
