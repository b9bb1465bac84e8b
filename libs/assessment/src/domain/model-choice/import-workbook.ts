// SPDX-License-Identifier: EUPL-1.2
import type { Decide } from '#libs/kernel';
import { activateModel } from './activate-model.js';
import type { ModelChoiceEvent } from './events.js';
import { importOwnModel, type ImportOwnModel } from './import-own-model.js';
import type { ModelChoice } from './model-choice.js';

/** The part of an imported workbook that concerns the organisation’s models. */
export interface ImportWorkbook {
  own: ImportOwnModel;
  /** Takes the model into use: from that day, else from the round’s closing day or the last change of model. */
  activate?: { from?: string; closedOn: string; shipped: readonly string[] };
}

export const importWorkbook: Decide<ModelChoice, ImportWorkbook, ModelChoiceEvent> = (data, state, meta) => {
  const { own, activate } = data;
  const imported = importOwnModel(own, state, meta);
  if (!activate) return imported;
  const { modelId, importedBy: activatedBy } = own;
  const { closedOn, shipped } = activate;
  const from = activate.from ?? [closedOn, state.active.at(-1)?.from ?? closedOn].sort().at(-1)!;
  const withIt = { ...state, own: { ...state.own, [modelId]: [] } };
  return [...imported, ...activateModel({ modelId, from, shipped, activatedBy }, withIt, meta)];
};
