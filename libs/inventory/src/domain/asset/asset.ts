// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber, type Recorded, reject, stockholmDay, type Withdrawable } from '#libs/kernel';
import type { AssetEvent, AssetRelation, DescribedAsset } from './events.js';

/** An asset as the decisions see it. */
export type KnownAsset = DescribedAsset & Record<AssetRelation, string[]> & { retiredOn?: string };
export type Asset = KnownAsset | { assetId: null };
export type AssetState = Withdrawable<Asset, AssetEvent>;

export const noAsset: Asset = { assetId: null };

/** Folds one event into an asset. */
export function evolveAsset(asset: Asset, event: Recorded<AssetEvent>): Asset {
  if (event.type === 'AssetRegistered') return { ...event.data, carries: [], dependsOn: [] };
  if (asset.assetId === null) return asset;
  switch (event.type) {
    case 'AssetChanged': {
      const { carries, dependsOn, retiredOn } = asset;
      return { ...event.data, carries, dependsOn, retiredOn };
    }
    case 'AssetLinked': {
      const { relation, toAssetId } = event.data;
      return { ...asset, [relation]: [...new Set([...asset[relation], toAssetId])] };
    }
    case 'AssetUnlinked': {
      const { relation, toAssetId } = event.data;
      return { ...asset, [relation]: asset[relation].filter((other) => other !== toAssetId) };
    }
    case 'AssetRetired':
      return { ...asset, retiredOn: fromDayNumber(stockholmDay(event.occurredAt)) };
    case 'AssetEntriesWithdrawn':
      return asset;
  }
}

/** The asset, in use or not; refuses `inventory.asset-unknown`. */
export const knownAsset = ({ current }: AssetState): KnownAsset =>
  current.assetId === null ? reject('inventory.asset-unknown') : current;

/** The asset in use; refuses `inventory.asset-unknown` and `inventory.asset-retired`. */
export function assetInUse(state: AssetState): KnownAsset {
  const asset = knownAsset(state);
  if (asset.retiredOn !== undefined) reject('inventory.asset-retired', { name: asset.name });
  return asset;
}
