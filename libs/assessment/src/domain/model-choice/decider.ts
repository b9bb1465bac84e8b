// SPDX-License-Identifier: EUPL-1.2
import type { Decider } from '#libs/kernel';
import { type ActivateModel, activateModel } from './activate-model.js';
import type { ModelChoiceEvent } from './events.js';
import { type ImportOwnModel, importOwnModel } from './import-own-model.js';
import { importWorkbook, type ImportWorkbook } from './import-workbook.js';
import { type MapBoxes, mapBoxes } from './map-boxes.js';
import { evolveModelChoice, type ModelChoice, noChoice } from './model-choice.js';

export interface ModelChoiceCommands {
  ImportOwnModel: ImportOwnModel;
  ImportWorkbook: ImportWorkbook;
  ActivateModel: ActivateModel;
  MapBoxes: MapBoxes;
}

/** The rules of an organisation’s models: one stream per organisation. */
export const modelChoiceDecider: Decider<ModelChoice, ModelChoiceCommands, ModelChoiceEvent> = {
  streamType: 'modelChoice',
  initial: noChoice,
  evolve: evolveModelChoice,
  commands: {
    ImportOwnModel: importOwnModel,
    ImportWorkbook: importWorkbook,
    ActivateModel: activateModel,
    MapBoxes: mapBoxes,
  },
};
