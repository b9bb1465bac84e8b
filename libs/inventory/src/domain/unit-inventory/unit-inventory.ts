// SPDX-License-Identifier: EUPL-1.2
import {
  afterWithdrawing,
  type DataOf,
  type Decide,
  type Decider,
  evolveWithdrawable,
  fromDayNumber,
  nothingWithdrawn,
  type Recorded,
  reject,
  stockholmDay,
  type Withdrawable,
} from '#libs/kernel';
import {
  InventoryBegun,
  InventoryCompleted,
  InventoryEntriesWithdrawn,
  type InventoryKind,
  InventoryReopened,
  type UnitInventoryEvent,
} from './events.js';

/** So long a completed inventory counts, as the model has it. */
export const INVENTORY_MONTHS = 24;
/** So many days before that it is said to be due for renewal. */
export const RENEW_DAYS = 90;

/** What of a unit's inventory is complete, and what has been reopened. */
interface UnitInventory {
  begun: boolean;
  unitIds: string[];
  completed: Partial<Record<InventoryKind, string>>;
  reopened: InventoryKind[];
}
export type UnitInventoryState = Withdrawable<UnitInventory, UnitInventoryEvent>;

export interface UnitInventoryCommands {
  /** `none`: there is nothing of the kind, and somebody says so. */
  CompleteInventory: { unitId: string; none?: boolean } & Omit<DataOf<typeof InventoryCompleted>, 'unitIds'>;
  ReopenInventory: Omit<DataOf<typeof InventoryReopened>, 'unitIds'>;
  WithdrawInventoryEntries: { eventIds: string[]; reason: string };
}

type Decision<Name extends keyof UnitInventoryCommands> = Decide<
  UnitInventoryState,
  UnitInventoryCommands[Name],
  UnitInventoryEvent
>;

const notBegun: UnitInventory = { begun: false, unitIds: [], completed: {}, reopened: [] };

function evolve(inventory: UnitInventory, event: Recorded<UnitInventoryEvent>): UnitInventory {
  switch (event.type) {
    case 'InventoryBegun':
      return { ...notBegun, begun: true, unitIds: event.data.unitIds };
    case 'InventoryCompleted': {
      const { kind } = event.data;
      const completed = { ...inventory.completed, [kind]: fromDayNumber(stockholmDay(event.occurredAt)) };
      return { ...inventory, completed, reopened: inventory.reopened.filter((one) => one !== kind) };
    }
    case 'InventoryReopened': {
      const { [event.data.kind]: _, ...completed } = inventory.completed;
      return { ...inventory, completed, reopened: [...inventory.reopened, event.data.kind] };
    }
    case 'InventoryEntriesWithdrawn':
      return inventory;
  }
}

/** Completed again on another day it is recorded anew: an inventory ages. */
const completeInventory: Decision<'CompleteInventory'> = (data, { current }, meta) => {
  const { unitId, kind, assetCount, none, completedBy } = data;
  if (current.completed[kind] === meta.occurredOn) return [];
  if (assetCount === 0 && !none) reject('inventory.nothing-registered', { kind });
  const unitIds = [unitId];
  const completed = InventoryCompleted({ unitIds, kind, assetCount, completedBy });
  return current.begun ? [completed] : [InventoryBegun({ unitIds }), completed];
};

const reopenInventory: Decision<'ReopenInventory'> = (data, { current }) => {
  const { kind } = data;
  if (current.reopened.includes(kind)) return [];
  if (current.completed[kind] === undefined) reject('inventory.not-completed', { kind });
  return [InventoryReopened({ unitIds: current.unitIds, ...data })];
};

const withdrawInventoryEntries: Decision<'WithdrawInventoryEntries'> = ({ eventIds, reason }, state) => {
  const { begun, unitIds } = state.current;
  if (!begun) reject('inventory.not-begun');
  const rules = { initial: notBegun, withdrawal: InventoryEntriesWithdrawn.type, evolve };
  const left = afterWithdrawing(state, eventIds, rules);
  if (!left) return [];
  const withdrawal = { withdrawnEventIds: eventIds, reason, standing: left.completed };
  return [InventoryEntriesWithdrawn({ unitIds, ...withdrawal })];
};

/** The rules of a unit's inventory: what it has, kind by kind, is in the register. */
export const unitInventoryDecider: Decider<UnitInventoryState, UnitInventoryCommands, UnitInventoryEvent> = {
  streamType: 'unitInventory',
  initial: nothingWithdrawn(notBegun),
  evolve: evolveWithdrawable(notBegun, InventoryEntriesWithdrawn.type, evolve),
  commands: {
    CompleteInventory: completeInventory,
    ReopenInventory: reopenInventory,
    WithdrawInventoryEntries: withdrawInventoryEntries,
  },
};
