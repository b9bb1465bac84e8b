// SPDX-License-Identifier: EUPL-1.2
import type { Decider } from '#libs/kernel';
import { type AddBusinessUnit, addBusinessUnit, type ImportBusinessUnits, importBusinessUnits } from './add-unit.js';
import {
  type MoveBusinessUnit,
  moveBusinessUnit,
  type RenameBusinessUnit,
  renameBusinessUnit,
  type SetBusinessUnitCoverage,
  setBusinessUnitCoverage,
} from './change-unit.js';
import {
  type CloseBusinessUnit,
  closeBusinessUnit,
  type SucceedBusinessUnit,
  succeedBusinessUnit,
} from './close-unit.js';
import type { UnitTreeEvent } from './events.js';
import { evolveUnitTree, type UnitTree } from './unit-tree.js';

export interface UnitTreeCommands {
  AddBusinessUnit: AddBusinessUnit;
  ImportBusinessUnits: ImportBusinessUnits;
  RenameBusinessUnit: RenameBusinessUnit;
  MoveBusinessUnit: MoveBusinessUnit;
  CloseBusinessUnit: CloseBusinessUnit;
  SucceedBusinessUnit: SucceedBusinessUnit;
  SetBusinessUnitCoverage: SetBusinessUnitCoverage;
}

export const unitTreeDecider: Decider<UnitTree, UnitTreeCommands, UnitTreeEvent> = {
  streamType: 'unitTree',
  initial: new Map(),
  evolve: evolveUnitTree,
  commands: {
    AddBusinessUnit: addBusinessUnit,
    ImportBusinessUnits: importBusinessUnits,
    RenameBusinessUnit: renameBusinessUnit,
    MoveBusinessUnit: moveBusinessUnit,
    CloseBusinessUnit: closeBusinessUnit,
    SucceedBusinessUnit: succeedBusinessUnit,
    SetBusinessUnitCoverage: setBusinessUnitCoverage,
  },
};
