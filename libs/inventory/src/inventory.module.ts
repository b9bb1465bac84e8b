// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import {
  AssetHandler,
  MonitoringSourceHandler,
  ObservationHandler,
  UnitInventoryHandler,
} from './inventory.commands.js';
import { AssetRegister } from './read/asset-register.js';
import { MonitoringSources } from './read/monitoring-sources.js';
import { Observations } from './read/observations.js';
import { UnitInventories } from './read/inventory-coverage.js';
import { AddMonitoringSource } from './write/add-monitoring-source.js';
import { AssessObservation } from './write/assess-observation.js';
import { ChangeAsset } from './write/change-asset.js';
import { CompleteInventory } from './write/complete-inventory.js';
import { HandOnObservation } from './write/hand-on-observation.js';
import { LinkAssets } from './write/link-assets.js';
import { RecordObservation } from './write/record-observation.js';
import { RegisterAsset } from './write/register-asset.js';
import { RemoveMonitoringSource } from './write/remove-monitoring-source.js';
import { ReopenInventory } from './write/reopen-inventory.js';
import { RetireAsset } from './write/retire-asset.js';
import { UnlinkAssets } from './write/unlink-assets.js';
import { WithdrawAssetEntries } from './write/withdraw-asset-entries.js';
import { WithdrawInventoryEntries } from './write/withdraw-inventory-entries.js';
import { WithdrawMonitoringSource } from './write/withdraw-monitoring-source.js';
import { WithdrawObservation } from './write/withdraw-observation.js';

const handlers = [AssetHandler, UnitInventoryHandler, MonitoringSourceHandler, ObservationHandler];
const queries = [AssetRegister, UnitInventories, MonitoringSources, Observations];
const mutations = [
  ...[RegisterAsset, ChangeAsset, LinkAssets, UnlinkAssets, RetireAsset, WithdrawAssetEntries],
  ...[CompleteInventory, ReopenInventory, WithdrawInventoryEntries],
  ...[AddMonitoringSource, RemoveMonitoringSource, WithdrawMonitoringSource],
  ...[RecordObservation, AssessObservation, HandOnObservation, WithdrawObservation],
];

@Module({ providers: [...handlers, ...queries, ...mutations] })
export class InventoryModule {}
