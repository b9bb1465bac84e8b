// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import type { StoredFile } from '#libs/platform';
import type { PreparedWorkbook } from '../import/index.js';
import { shippedModels } from '../models/index.js';
import type { ImportWorkbookWithAnswers } from '../workbook.commands.js';
import type { ImportWorkbookInput } from './import-workbook-input.js';

type Wish = Pick<ImportWorkbookInput, 'closedOn' | 'activate' | 'activateFrom'>;

/** What has been read, under its ids. */
export interface ReadWorkbook {
  modelId: string;
  roundId: string;
  prepared: PreparedWorkbook;
  file: StoredFile;
}

/** Of a file that could not be read. */
const NOTHING = { model: undefined, answers: [], own: {}, layout: [] };

/** The command that imports a workbook. Of one with problems it can be rehearsed, not carried out: there is no model. */
export function importCommand(
  { closedOn, activate, activateFrom }: Wish,
  personId: string,
  { modelId, roundId, prepared, file }: ReadWorkbook,
): ImportWorkbookWithAnswers {
  const { model, answers, own, layout } = prepared.own ?? NOTHING;
  const { name: fileName, sha256 } = file;
  const mapping = { mapping: prepared.mapping, layout, fileName };
  return {
    own: { modelId, model: model!, mapping, importedBy: personId },
    round: { roundId, modelId, closedOn, answers, own, fileName, sha256, reportedBy: personId },
    ...(activate ? { activate: { from: activateFrom, closedOn, shipped: Object.keys(shippedModels) } } : {}),
  };
}

/** A mapping given as JSON text; undefined when it is to be guessed. Refuses `assessment.mapping-not-json`. */
export function mappingOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return reject('assessment.mapping-not-json');
  }
}
