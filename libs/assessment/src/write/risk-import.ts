// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { unitsInTree } from '#libs/organisation';
import { Commands, newId, Phrasebook, present, type ReadSession } from '#libs/platform';
import { RiskCommand, riskTitles } from '#libs/risk';
import { readWorkbook } from '#libs/spreadsheet';
import { type ReadRisk, readRisks } from '../import/index.js';
import { problemsOf } from '../read/known/preview.js';
import { hindrances } from './hindrances.js';
import { mappingOf } from './import-command.js';
import type { ImportRegisterInput, ImportRegisterResult } from './import-register-input.js';
import { type RegisterStep, rehearseAll, sendAll, stepsOf } from './register-step.js';
import { dayNow, refuseProblems, rowInput } from './register-row.js';
import type { Importer } from './importer.js';
import type { WorkbookFile } from './workbooks.js';

type Wish = Omit<ImportRegisterInput, 'fileId'>;

/** Imports risks with their judgements, for the mutation and for the command line. */
@Injectable()
export class RiskImport {
  constructor(
    private readonly commands: Commands,
    private readonly phrasebook: Phrasebook,
  ) {}

  async import(me: Importer, given: Wish, file: WorkbookFile, reads: ReadSession): Promise<ImportRegisterResult> {
    const input = { ...present(given), commandId: given.commandId ?? v7() };
    const read = readRisks(await readWorkbook(file.bytes, file.name), mappingOf(input.mapping), {
      units: await unitsInTree(reads),
      existing: await riskTitles(reads),
      day: input.day ?? dayNow(),
      idFor: (key) => newId(undefined, input, `risk:${key}`),
    });
    const inFile = problemsOf(read.problems, me.language);
    const { risks, mapping } = read;
    const step = stepsOf(this.commands, me);
    const steps = risks.map((risk) => stepsFor(risk, step, { ...input, fileName: file.name }));
    // A judgement cannot be rehearsed before its risk is there.
    const found = input.dryRun ? await rehearseAll(steps.map(([identify]) => identify)) : [];
    const { phrasebook } = this;
    const problems = [...inFile, ...hindrances(found, inFile, { phrasebook, language: me.language })];
    const details = risks.filter(({ assess }) => assess).length;
    const counts = { fresh: risks.length, known: 0, details, mapping: mapping ?? null, problems };
    if (input.dryRun) return { position: null, ...counts };
    refuseProblems(problems);
    return { position: await sendAll(steps.flat()), ...counts };
  }
}

/** A risk is identified, and where the file says how large it is, judged. */
function stepsFor(
  { identify, assess, day }: ReadRisk,
  step: ReturnType<typeof stepsOf>,
  { commandId, fileName }: { commandId: string; fileName: string },
): [RegisterStep, ...RegisterStep[]] {
  const streamId = identify.riskId;
  const input = rowInput(commandId, `identify:${streamId}`, day, fileName);
  const found = step(RiskCommand, { name: 'IdentifyRisk', streamId, data: identify, input });
  if (!assess) return [found];
  const judging = rowInput(commandId, `assess:${streamId}`, day, fileName);
  return [found, step(RiskCommand, { name: 'AssessRisk', streamId, data: assess, input: judging })];
}
