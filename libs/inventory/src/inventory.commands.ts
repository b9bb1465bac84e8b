// SPDX-License-Identifier: EUPL-1.2
import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { v5 } from 'uuid';
import type { EventStore } from '#libs/kernel';
import { EVENT_STORE, StreamCommand, StreamCommandHandler } from '#libs/platform';
import type { AssetState } from './domain/asset/asset.js';
import { type AssetCommands, assetDecider } from './domain/asset/decider.js';
import type { AssetEvent } from './domain/asset/events.js';
import { type Observation, type ObservationCommands, observationDecider } from './domain/monitoring/observation.js';
import type { ObservationEvent } from './domain/monitoring/observation-events.js';
import { type Source, type SourceCommands, sourceDecider, type SourceEvent } from './domain/monitoring/source.js';
import type { UnitInventoryEvent } from './domain/unit-inventory/events.js';
import {
  type UnitInventoryCommands,
  unitInventoryDecider,
  type UnitInventoryState,
} from './domain/unit-inventory/unit-inventory.js';

export class AssetCommand extends StreamCommand<AssetCommands> {}
export class UnitInventoryCommand extends StreamCommand<UnitInventoryCommands> {}
export class MonitoringSourceCommand extends StreamCommand<SourceCommands> {}
export class ObservationCommand extends StreamCommand<ObservationCommands> {}

/** A business unit has one inventory: its stream follows from the unit. */
export const unitInventoryStream = (unitId: string): string => v5('inventory', unitId);

@CommandHandler(AssetCommand)
export class AssetHandler extends StreamCommandHandler<AssetState, AssetCommands, AssetEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, assetDecider);
  }
}

@CommandHandler(UnitInventoryCommand)
export class UnitInventoryHandler extends StreamCommandHandler<
  UnitInventoryState,
  UnitInventoryCommands,
  UnitInventoryEvent
> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, unitInventoryDecider);
  }
}

@CommandHandler(MonitoringSourceCommand)
export class MonitoringSourceHandler extends StreamCommandHandler<Source, SourceCommands, SourceEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, sourceDecider);
  }
}

@CommandHandler(ObservationCommand)
export class ObservationHandler extends StreamCommandHandler<Observation, ObservationCommands, ObservationEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, observationDecider);
  }
}
