// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { ClassificationCommand, classificationStream } from '#libs/classification';
import { AssetCommand, assetNames } from '#libs/inventory';
import { personsNamed, unitsInTree } from '#libs/organisation';
import { Commands, newId, Phrasebook, present, type ReadSession } from '#libs/platform';
import { readWorkbook } from '#libs/spreadsheet';
import { type ReadAsset, readAssets } from '../import/index.js';
import { problemsOf } from '../read/known/preview.js';
import { hindrances } from './hindrances.js';
import { mappingOf } from './import-command.js';
import type { ImportRegisterInput, ImportRegisterResult } from './import-register-input.js';
import type { Importer } from './importer.js';
import { type RegisterStep, rehearseAll, sendAll, stepsOf } from './register-step.js';
import { dayNow, refuseProblems, rowInput } from './register-row.js';
import type { WorkbookFile } from './workbooks.js';

type Wish = Omit<ImportRegisterInput, 'fileId'>;

/** Imports assets with their classes, for the mutation and for the command line. */
@Injectable()
export class AssetImport {
  constructor(
    private readonly commands: Commands,
    private readonly phrasebook: Phrasebook,
  ) {}

  async import(me: Importer, given: Wish, file: WorkbookFile, reads: ReadSession): Promise<ImportRegisterResult> {
    const input = { ...present(given), commandId: given.commandId ?? v7() };
    const read = readAssets(await readWorkbook(file.bytes, file.name), mappingOf(input.mapping), {
      units: await unitsInTree(reads),
      persons: await personsNamed(reads),
      existing: await assetNames(reads),
      day: input.day ?? dayNow(),
      idFor: (key) => newId(undefined, input, `asset:${key}`),
    });
    const inFile = problemsOf(read.problems, me.language);
    const { assets, mapping } = read;
    const step = stepsOf(this.commands, me);
    const steps = assets.map((asset) => stepsFor(asset, step, me, { ...input, fileName: file.name }));
    const found = input.dryRun ? await rehearseAll(steps.flat()) : [];
    const { phrasebook } = this;
    const problems = [...inFile, ...hindrances(found, inFile, { phrasebook, language: me.language })];
    const details = assets.filter(({ classify }) => classify).length;
    const counts = { fresh: assets.length, known: 0, details, mapping: mapping ?? null, problems };
    if (input.dryRun) return { position: null, ...counts };
    refuseProblems(problems);
    return { position: await sendAll(steps.flat()), ...counts };
  }
}

/** An asset is registered, and where the file says its class, that is proposed to its owner. */
function stepsFor(
  { register, classify, day }: ReadAsset,
  step: ReturnType<typeof stepsOf>,
  { personId }: Importer,
  { commandId, fileName }: { commandId: string; fileName: string },
): RegisterStep[] {
  const { assetId, unitIds } = register;
  const input = rowInput(commandId, `register:${assetId}`, day, fileName);
  const entered = step(AssetCommand, { name: 'RegisterAsset', streamId: assetId, data: register, input });
  if (!classify) return [entered];
  const proposing = rowInput(commandId, `classify:${assetId}`, day, fileName);
  const data = { assetId, unitIds, ...classify, proposedBy: personId };
  const streamId = classificationStream(assetId);
  return [entered, step(ClassificationCommand, { name: 'ProposeClassification', streamId, data, input: proposing })];
}
