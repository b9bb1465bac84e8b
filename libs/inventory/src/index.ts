// SPDX-License-Identifier: EUPL-1.2
import type { ContextDefinition } from '#libs/platform';
import { eventTexts } from './event-words.js';
import { InventoryModule } from './inventory.module.js';
import { assetProjection } from './read/assets.js';
import { monitoringSourceProjection } from './read/monitoring-sources.js';
import { observationProjection } from './read/observations.js';
import { registers } from './read/registers.js';
import { unitInventoryProjection } from './read/unit-inventories.js';
import { texts } from './texts.js';

export {
  AssetCommand,
  MonitoringSourceCommand,
  ObservationCommand,
  UnitInventoryCommand,
  unitInventoryStream,
} from './inventory.commands.js';
export { ASSET_KINDS, type AssetEvent, type AssetKind, AssetRegistered, AssetRetired } from './domain/asset/events.js';
export { assetById, checkAssets } from './read/asset-register.js';
export { type AssetName, assetNames } from './read/asset-names.js';
export { assetProjection } from './read/assets.js';
export { AssetKindEnum } from './read/enums.js';
export { ASSET_KIND_WORDS } from './read/registers.js';

export const inventoryContext: ContextDefinition = {
  name: 'inventory',
  module: InventoryModule,
  projections: [assetProjection, unitInventoryProjection, monitoringSourceProjection, observationProjection],
  reactions: [],
  texts,
  registers,
  history: { texts: eventTexts },
};
