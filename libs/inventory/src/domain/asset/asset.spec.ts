// SPDX-License-Identifier: EUPL-1.2
import { given, id } from '#libs/kernel/testing';
import { assetDecider } from './decider.js';
import {
  AssetChanged,
  AssetEntriesWithdrawn,
  type AssetEvent,
  AssetLinked,
  AssetRegistered,
  AssetRetired,
  AssetUnlinked,
} from './events.js';

const unitIds = [id(10)];
const journal = { assetId: id(70), kind: 'system' as const, name: 'Journal', ownerId: id(20), unitIds };
const registered = AssetRegistered(journal);
const link = { toAssetId: id(71), relation: 'carries' as const };
const linked = AssetLinked({ assetId: id(70), unitIds, ...link });
const unlinked = AssetUnlinked({ assetId: id(70), unitIds, ...link });
const retired = AssetRetired({ assetId: id(70), unitIds, reason: 'Ersatt' });
const asset = (...history: AssetEvent[]) => given(assetDecider, ...history);

describe('registering an asset', () => {
  it('records what it is, whose and where', () => asset().when('RegisterAsset', journal).then(registered));
  it('stays quiet when it is there', () => asset(registered).when('RegisterAsset', journal).thenNothing());
  it('refuses an id that another asset has', () =>
    asset(registered)
      .when('RegisterAsset', { ...journal, name: 'Arkiv' })
      .thenRejects('inventory.asset-exists', { name: 'Journal' }));
});

describe('changing an asset', () => {
  it('says all anew, and leaves what was not named', () =>
    asset(registered)
      .when('ChangeAsset', { name: 'Journal 2', supplier: undefined })
      .then(AssetChanged({ ...journal, name: 'Journal 2' })));
  it('takes away what is left blank', () =>
    asset(AssetRegistered({ ...journal, supplier: 'Systemet AB', description: 'Gammal' }))
      .when('ChangeAsset', { supplier: '', description: '' })
      .then(AssetChanged(journal)));
  it('stays quiet when nothing differs', () =>
    asset(registered).when('ChangeAsset', { name: 'Journal', unitIds }).thenNothing());
  it('keeps its links', () =>
    asset(registered, linked, AssetChanged({ ...journal, name: 'J' }))
      .when('LinkAssets', link)
      .thenNothing());
  it('refuses one that is unknown or out of use', () => {
    asset().when('ChangeAsset', { name: 'x' }).thenRejects('inventory.asset-unknown');
    asset(registered, retired).when('ChangeAsset', { name: 'x' }).thenRejects('inventory.asset-retired');
  });
});

describe('linking assets', () => {
  it('says what a system carries', () => asset(registered).when('LinkAssets', link).then(linked));
  it('stays quiet when they are linked so', () => asset(registered, linked).when('LinkAssets', link).thenNothing());
  it('tells carrying from depending', () =>
    asset(registered, linked)
      .when('LinkAssets', { ...link, relation: 'dependsOn' })
      .then(AssetLinked({ assetId: id(70), unitIds, toAssetId: id(71), relation: 'dependsOn' })));
  it('refuses a link to itself', () =>
    asset(registered)
      .when('LinkAssets', { ...link, toAssetId: id(70) })
      .thenRejects('inventory.link-itself', { name: 'Journal' }));
  it('lets information carry nothing', () =>
    asset(AssetRegistered({ ...journal, kind: 'information' }))
      .when('LinkAssets', link)
      .thenRejects('inventory.cannot-carry', { name: 'Journal' }));
  it('is undone by unlinking, and can be made again', () => {
    asset(registered, linked).when('UnlinkAssets', link).then(unlinked);
    asset(registered, linked, unlinked).when('LinkAssets', link).then(linked);
  });
  it('stays quiet when what is unlinked was not linked', () =>
    asset(registered).when('UnlinkAssets', link).thenNothing());
});

describe('taking an asset out of use', () => {
  it('records why', () => asset(registered).when('RetireAsset', { reason: 'Ersatt' }).then(retired));
  it('stays quiet when it is out of use', () =>
    asset(registered, retired).when('RetireAsset', { reason: 'Ersatt' }).thenNothing());
  it('refuses an unknown asset', () =>
    asset().when('RetireAsset', { reason: 'x' }).thenRejects('inventory.asset-unknown'));
});

describe('withdrawing entries of an asset', () => {
  const reason = 'Fel system';
  const withdraw = (n: number) => ({ eventIds: [id(1000 + n)], reason });
  const withdrawn = AssetEntriesWithdrawn({
    assetId: id(70),
    withdrawnEventIds: [id(1003)],
    reason,
    standing: { name: 'Journal', ownerId: id(20), unitIds, carries: [id(71)], dependsOn: [] },
  });
  it('puts it back into use, with what it carried', () =>
    asset(registered, linked, retired).when('WithdrawAssetEntries', withdraw(3)).then(withdrawn));
  it('stays quiet when they are withdrawn', () =>
    asset(registered, linked, retired, withdrawn).when('WithdrawAssetEntries', withdraw(3)).thenNothing());
  it('never takes back the registration', () =>
    asset(registered).when('WithdrawAssetEntries', withdraw(1)).thenRejects('platform.cannot-withdraw-first'));
  it('refuses an unknown asset', () =>
    asset().when('WithdrawAssetEntries', withdraw(1)).thenRejects('inventory.asset-unknown'));
});
