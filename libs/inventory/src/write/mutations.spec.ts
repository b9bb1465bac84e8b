// SPDX-License-Identifier: EUPL-1.2
import type { Rejection } from '#libs/kernel';
import { id } from '#libs/kernel/testing';
import type { Commands, Member, ReadSession } from '#libs/platform';
import { CompleteInventory } from './complete-inventory.js';
import { LinkAssets } from './link-assets.js';
import { RecordObservation } from './record-observation.js';
import { RegisterAsset } from './register-asset.js';

const me = { organisationId: id(1), personId: id(20), roles: ['ciso'] } as unknown as Member;
const found = { unitIds: [id(10)], closed: [], personIds: [id(20)] };

/** Calls a mutation with these rows to look up; what it sent, or the code it was refused with. */
async function trying(
  call: (commands: Commands, reads: ReadSession) => Promise<unknown>,
  rows: Record<string, unknown> = {},
) {
  const sent: Record<string, unknown>[] = [];
  const send = (_: Member, __: unknown, { name, data }: Record<string, unknown>) => {
    sent.push({ name, data });
    return Promise.resolve({});
  };
  const lookUp = { 'organisation.references': found, ...rows };
  const reads = { one: (name: keyof typeof lookUp) => Promise.resolve(lookUp[name]) } as unknown as ReadSession;
  const code = await call({ send } as unknown as Commands, reads).then(
    () => undefined,
    (error: Rejection) => error.code,
  );
  return { sent, code };
}

describe('registering an asset', () => {
  const input = { assetId: id(70), kind: 'system' as const, name: 'Journal', unitIds: [id(10)] };
  it('needs a business unit that there is', async () => {
    const register = (unitIds: string[]) =>
      trying((commands, reads) => new RegisterAsset(commands).registerAsset({ ...input, unitIds }, me, reads));
    expect((await register([])).code).toBe('inventory.no-unit');
    expect((await register([id(99)])).code).toBe('organisation.unit-unknown');
    expect((await register([id(10)])).sent).toMatchObject([{ name: 'RegisterAsset', data: { ownerId: null } }]);
  });
});

describe('linking assets', () => {
  const link = (other: object | undefined) =>
    trying(
      (commands, reads) =>
        new LinkAssets(commands).linkAssets({ assetId: id(70), toAssetId: id(71), relation: 'carries' }, me, reads),
      { 'inventory.asset': other },
    );
  it('needs another asset that is in use', async () => {
    expect((await link(undefined)).code).toBe('inventory.asset-unknown');
    expect((await link({ name: 'Arkiv', retiredOn: '2026-01-01' })).code).toBe('inventory.asset-retired');
    expect((await link({ name: 'Arkiv', retiredOn: null })).sent).toHaveLength(1);
  });
});

it('completing an inventory freezes how much the register held', async () => {
  const { sent } = await trying(
    (commands, reads) =>
      new CompleteInventory(commands).completeInventory({ unitId: id(10), kind: 'systems' }, me, reads),
    { 'inventory.count': { count: 7 } },
  );
  expect(sent).toMatchObject([{ data: { assetCount: 7, completedBy: id(20) } }]);
});

it('an observation names a source that is watched, or none', async () => {
  const record = (sourceId: string | undefined, source?: object) =>
    trying(
      (commands, reads) =>
        new RecordObservation(commands).recordObservation({ sourceId, topic: 'rules', title: 'Ny lag' }, me, reads),
      { 'inventory.source': source },
    );
  expect((await record(id(80))).code).toBe('inventory.source-unknown');
  expect((await record(id(80), { status: 'removed', name: 'Varningar' })).code).toBe('inventory.source-removed');
  expect((await record(undefined)).sent).toHaveLength(1);
});
