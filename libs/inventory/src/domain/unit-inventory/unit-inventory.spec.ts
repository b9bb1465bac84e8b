// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import {
  InventoryBegun,
  InventoryCompleted,
  InventoryEntriesWithdrawn,
  InventoryReopened,
  type UnitInventoryEvent,
} from './events.js';
import { unitInventoryDecider } from './unit-inventory.js';

const unitIds = [id(10)];
const kind = 'systems' as const;
const wish = { unitId: id(10), kind, assetCount: 3, completedBy: id(20) };
const begun = InventoryBegun({ unitIds });
const completed = InventoryCompleted({ unitIds, kind, assetCount: 3, completedBy: id(20) });
const reopening = { kind, reason: 'Två saknas', reopenedBy: id(20) };
const reopened = InventoryReopened({ unitIds, ...reopening });
const inventory = (...history: UnitInventoryEvent[]) => given(unitInventoryDecider, ...history);

describe('completing the inventory of a unit', () => {
  it('records the kind, and how much the register held', () =>
    inventory().when('CompleteInventory', wish).then(begun, completed));
  it('records further kinds beside it', () =>
    inventory(begun, completed)
      .when('CompleteInventory', { ...wish, kind: 'paper' })
      .then(InventoryCompleted({ unitIds, kind: 'paper', assetCount: 3, completedBy: id(20) })));
  it('stays quiet when it was completed that day, and is recorded anew on another', () => {
    inventory(begun, completed).when('CompleteInventory', wish).thenNothing();
    inventory(begun, completed).when('CompleteInventory', wish, on('2027-03-01')).then(completed);
  });
  it('needs something in the register, or somebody who says that there is nothing', () => {
    const empty = { ...wish, assetCount: 0 };
    inventory().when('CompleteInventory', empty).thenRejects('inventory.nothing-registered', { kind });
    inventory()
      .when('CompleteInventory', { ...empty, none: true })
      .then(begun, InventoryCompleted({ unitIds, kind, assetCount: 0, completedBy: id(20) }));
  });
});

describe('reopening the inventory of a unit', () => {
  it('says why it no longer holds', () =>
    inventory(begun, completed).when('ReopenInventory', reopening).then(reopened));
  it('stays quiet when it is open', () =>
    inventory(begun, completed, reopened).when('ReopenInventory', reopening).thenNothing());
  it('leads to a new completion, the same day too', () =>
    inventory(begun, completed, reopened).when('CompleteInventory', wish).then(completed));
  it('needs one that was complete', () =>
    inventory(begun, completed)
      .when('ReopenInventory', { ...reopening, kind: 'paper' })
      .thenRejects('inventory.not-completed', { kind: 'paper' }));
});

describe('withdrawing entries of an inventory', () => {
  const reason = 'Fel verksamhet';
  const withdraw = (n: number) => ({ eventIds: [id(1000 + n)], reason });
  const withdrawn = (n: number, standing: object) =>
    InventoryEntriesWithdrawn({ unitIds, withdrawnEventIds: [id(1000 + n)], reason, standing });
  it('takes back the only completion', () =>
    inventory(begun, completed).when('WithdrawInventoryEntries', withdraw(2)).then(withdrawn(2, {})));
  it('takes back a reopening, and what was complete is again', () =>
    inventory(begun, completed, reopened)
      .when('WithdrawInventoryEntries', withdraw(3))
      .then(withdrawn(3, { systems: '2026-03-01' })));
  it('stays quiet when they are withdrawn', () =>
    inventory(begun, completed, withdrawn(2, {})).when('WithdrawInventoryEntries', withdraw(2)).thenNothing());
  it('refuses a unit without an inventory', () =>
    inventory().when('WithdrawInventoryEntries', withdraw(2)).thenRejects('inventory.not-begun'));
});
