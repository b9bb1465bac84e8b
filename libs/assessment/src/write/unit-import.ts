// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { v5, v7 } from 'uuid';
import { HeadCountCommand, streams, unitsInTree, UnitTreeCommand } from '#libs/organisation';
import { Commands, present, type ReadSession } from '#libs/platform';
import { readWorkbook } from '#libs/spreadsheet';
import { readUnits, type UnitsFile } from '../import/index.js';
import { problemsOf } from '../read/known/preview.js';
import { mappingOf } from './import-command.js';
import type { ImportRegisterInput, ImportRegisterResult } from './import-register-input.js';
import { dayNow, refuseProblems, rowInput } from './register-row.js';
import type { Importer, WorkbookFile } from './workbooks.js';

type Wish = Omit<ImportRegisterInput, 'fileId'>;

/** Imports business units with head counts, for the mutation and for the command line. */
@Injectable()
export class UnitImport {
  constructor(private readonly commands: Commands) {}

  async import(me: Importer, given: Wish, file: WorkbookFile, reads: ReadSession): Promise<ImportRegisterResult> {
    const input = { ...present(given), commandId: given.commandId ?? v7() };
    const read = readUnits(await readWorkbook(file.bytes, file.name), mappingOf(input.mapping), {
      existing: await unitsInTree(reads),
      day: input.day ?? dayNow(),
      idFor: (path) => v5(`unit:${path.toLowerCase()}`, me.organisationId),
    });
    const problems = problemsOf(read.problems, me.language);
    const { units, headCounts, known, mapping } = read;
    const counts = { fresh: units.length, known, details: headCounts.length, mapping: mapping ?? null, problems };
    if (input.dryRun) return { position: null, ...counts };
    refuseProblems(problems);
    return { position: await this.write(me, input, read, file.name), ...counts };
  }

  /** All units in one command, then each head count; either may be repeated. */
  private async write(
    me: Importer,
    input: Wish & { commandId: string },
    { units, headCounts }: UnitsFile,
    fileName: string,
  ): Promise<string | null> {
    const { organisationId } = me;
    let position: string | null = null;
    if (units.length > 0) {
      const streamId = streams.unitTree(organisationId);
      const command = { name: 'ImportBusinessUnits' as const, streamId, data: { units }, input };
      position = (await this.commands.send(me, UnitTreeCommand, command)).position;
    }
    for (const { unitId, headCount, day } of headCounts) {
      const streamId = streams.headCount(organisationId, unitId);
      const row = rowInput(input.commandId, `headCount:${unitId}`, day, fileName);
      const command = { name: 'RecordHeadCount' as const, streamId, data: { unitId, headCount }, input: row };
      position = (await this.commands.send(me, HeadCountCommand, command)).position;
    }
    return position;
  }
}
