// SPDX-License-Identifier: EUPL-1.2
import {
  afterWithdrawing,
  type Decide,
  type Decider,
  evolveWithdrawable,
  nothingWithdrawn,
  reject,
} from '#libs/kernel';
import { type AssetState, assetInUse, evolveAsset, knownAsset, type KnownAsset, noAsset } from './asset.js';
import {
  AssetChanged,
  AssetEntriesWithdrawn,
  type AssetEvent,
  AssetLinked,
  AssetRegistered,
  type AssetRelation,
  AssetRetired,
  AssetUnlinked,
  type DescribedAsset,
} from './events.js';

/** What is left out stays as it is; a supplier or a description that is blank is taken away. */
export type ChangeAsset = Partial<Omit<DescribedAsset, 'assetId' | 'kind'>>;
export interface LinkAssets {
  toAssetId: string;
  relation: AssetRelation;
}

export interface AssetCommands {
  RegisterAsset: DescribedAsset;
  ChangeAsset: ChangeAsset;
  LinkAssets: LinkAssets;
  UnlinkAssets: LinkAssets;
  RetireAsset: { reason: string };
  WithdrawAssetEntries: { eventIds: string[]; reason: string };
}

type Decision<Name extends keyof AssetCommands> = Decide<AssetState, AssetCommands[Name], AssetEvent>;

const registerAsset: Decision<'RegisterAsset'> = (data, { current }) => {
  if (current.assetId === null) return [AssetRegistered(data)];
  const same = current.kind === data.kind && current.name === data.name;
  return same ? [] : reject('inventory.asset-exists', { name: current.name });
};

const changeAsset: Decision<'ChangeAsset'> = (wish, state) => {
  const asset = assetInUse(state);
  const before = describedOf(asset);
  const given = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
  const after = withoutBlank({ ...before, ...given });
  return JSON.stringify(describedOf(after)) === JSON.stringify(before) ? [] : [AssetChanged(after)];
};

const withoutBlank = (asset: DescribedAsset): DescribedAsset => ({
  ...asset,
  supplier: asset.supplier || undefined,
  description: asset.description || undefined,
});

const describedOf = (asset: DescribedAsset): DescribedAsset => {
  const { assetId, kind, name, ownerId, unitIds, supplier, description } = asset;
  return { assetId, kind, name, ownerId, unitIds, supplier, description };
};

/** Information is carried and carries nothing. */
const linkAssets: Decision<'LinkAssets'> = ({ toAssetId, relation }, state) => {
  const asset = assetInUse(state);
  const { assetId, unitIds } = asset;
  if (assetId === toAssetId) reject('inventory.link-itself', { name: asset.name });
  if (relation === 'carries' && asset.kind === 'information') reject('inventory.cannot-carry', { name: asset.name });
  return asset[relation].includes(toAssetId) ? [] : [AssetLinked({ assetId, unitIds, toAssetId, relation })];
};

const unlinkAssets: Decision<'UnlinkAssets'> = ({ toAssetId, relation }, state) => {
  const asset = assetInUse(state);
  const { assetId, unitIds } = asset;
  return asset[relation].includes(toAssetId) ? [AssetUnlinked({ assetId, unitIds, toAssetId, relation })] : [];
};

const retireAsset: Decision<'RetireAsset'> = ({ reason }, state) => {
  const { assetId, unitIds, retiredOn } = knownAsset(state);
  return retiredOn === undefined ? [AssetRetired({ assetId, unitIds, reason })] : [];
};

const withdrawAssetEntries: Decision<'WithdrawAssetEntries'> = ({ eventIds, reason }, state) => {
  const { assetId } = knownAsset(state);
  const rules = { initial: noAsset, withdrawal: AssetEntriesWithdrawn.type, evolve: evolveAsset };
  const asset = afterWithdrawing(state, eventIds, rules);
  if (!asset || asset.assetId === null) return [];
  return [AssetEntriesWithdrawn({ assetId, withdrawnEventIds: eventIds, reason, standing: standingOf(asset) })];
};

/** What a reader of this one event needs to show the asset as it stands now. */
const standingOf = ({ name, ownerId, unitIds, supplier, carries, dependsOn, retiredOn }: KnownAsset) => ({
  ...{ name, ownerId, unitIds, supplier, carries, dependsOn, retiredOn },
});

/** The rules of an asset: what there is to protect, whose it is, and what it carries and needs. */
export const assetDecider: Decider<AssetState, AssetCommands, AssetEvent> = {
  streamType: 'asset',
  initial: nothingWithdrawn(noAsset),
  evolve: evolveWithdrawable(noAsset, AssetEntriesWithdrawn.type, evolveAsset),
  commands: {
    RegisterAsset: registerAsset,
    ChangeAsset: changeAsset,
    LinkAssets: linkAssets,
    UnlinkAssets: unlinkAssets,
    RetireAsset: retireAsset,
    WithdrawAssetEntries: withdrawAssetEntries,
  },
};
