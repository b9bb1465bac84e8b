// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { unitsInTree } from '#libs/organisation';
import { Commands, newId, present, type ReadSession } from '#libs/platform';
import { RiskCommand, riskTitles } from '#libs/risk';
import { readWorkbook } from '#libs/spreadsheet';
import { type ReadRisk, readRisks } from '../import/index.js';
import { problemsOf } from '../read/known/preview.js';
import { mappingOf } from './import-command.js';
import type { ImportRegisterInput, ImportRegisterResult } from './import-register-input.js';
import { dayNow, refuseProblems, rowInput } from './register-row.js';
import type { Importer, WorkbookFile } from './workbooks.js';

type Wish = Omit<ImportRegisterInput, 'fileId'>;

/** Imports risks with their judgements, for the mutation and for the command line. */
@Injectable()
export class RiskImport {
  constructor(private readonly commands: Commands) {}

  async import(me: Importer, given: Wish, file: WorkbookFile, reads: ReadSession): Promise<ImportRegisterResult> {
    const input = { ...present(given), commandId: given.commandId ?? v7() };
    const read = readRisks(await readWorkbook(file.bytes, file.name), mappingOf(input.mapping), {
      units: await unitsInTree(reads),
      existing: await riskTitles(reads),
      day: input.day ?? dayNow(),
      idFor: (key) => newId(undefined, input, `risk:${key}`),
    });
    const problems = problemsOf(read.problems, me.language);
    const { risks, mapping } = read;
    const details = risks.filter(({ assess }) => assess).length;
    const counts = { fresh: risks.length, known: 0, details, mapping: mapping ?? null, problems };
    if (input.dryRun) return { position: null, ...counts };
    refuseProblems(problems);
    let position: string | null = null;
    for (const risk of risks) position = await this.write(me, input.commandId, risk, file.name);
    return { position, ...counts };
  }

  private async write(me: Importer, commandId: string, risk: ReadRisk, fileName: string): Promise<string> {
    const { identify, assess, day } = risk;
    const streamId = identify.riskId;
    const input = rowInput(commandId, `identify:${streamId}`, day, fileName);
    const found = await this.commands.send(me, RiskCommand, { name: 'IdentifyRisk', streamId, data: identify, input });
    if (!assess) return found.position;
    const judging = rowInput(commandId, `assess:${streamId}`, day, fileName);
    const command = { name: 'AssessRisk' as const, streamId, data: assess, input: judging };
    return (await this.commands.send(me, RiskCommand, command)).position;
  }
}
