// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { v5, v7 } from 'uuid';
import { HeadCountCommand, streams, unitsInTree, UnitTreeCommand } from '#libs/organisation';
import { Commands, Phrasebook, present, type ReadSession } from '#libs/platform';
import { readWorkbook } from '#libs/spreadsheet';
import { readUnits, type UnitsFile } from '../import/index.js';
import { problemsOf } from '../read/known/preview.js';
import { hindrances } from './hindrances.js';
import { mappingOf } from './import-command.js';
import type { ImportRegisterInput, ImportRegisterResult } from './import-register-input.js';
import { type RegisterStep, rehearseAll, sendAll, stepsOf } from './register-step.js';
import { dayNow, refuseProblems, rowInput } from './register-row.js';
import type { Importer } from './importer.js';
import type { WorkbookFile } from './workbooks.js';

type Wish = Omit<ImportRegisterInput, 'fileId'>;

/** Imports business units with head counts, for the mutation and for the command line. */
@Injectable()
export class UnitImport {
  constructor(
    private readonly commands: Commands,
    private readonly phrasebook: Phrasebook,
  ) {}

  async import(me: Importer, given: Wish, file: WorkbookFile, reads: ReadSession): Promise<ImportRegisterResult> {
    const input = { ...present(given), commandId: given.commandId ?? v7() };
    const read = readUnits(await readWorkbook(file.bytes, file.name), mappingOf(input.mapping), {
      existing: await unitsInTree(reads),
      day: input.day ?? dayNow(),
      idFor: (path) => v5(`unit:${path.toLowerCase()}`, me.organisationId),
    });
    const inFile = problemsOf(read.problems, me.language);
    const { units, headCounts, known, mapping } = read;
    const steps = this.steps(me, input, read, file.name);
    const found = input.dryRun ? await rehearseAll(steps) : [];
    const { phrasebook } = this;
    const problems = [...inFile, ...hindrances(found, inFile, { phrasebook, language: me.language })];
    const counts = { fresh: units.length, known, details: headCounts.length, mapping: mapping ?? null, problems };
    if (input.dryRun) return { position: null, ...counts };
    refuseProblems(problems);
    return { position: await sendAll(steps), ...counts };
  }

  /** All units in one command, then each head count; either may be repeated. */
  private steps(
    me: Importer,
    input: Wish & { commandId: string },
    { units, headCounts }: UnitsFile,
    fileName: string,
  ): RegisterStep[] {
    const { organisationId } = me;
    const step = stepsOf(this.commands, me);
    const tree = { name: 'ImportBusinessUnits' as const, streamId: streams.unitTree(organisationId), data: { units } };
    const counted = headCounts.map(({ unitId, headCount, day }) =>
      step(HeadCountCommand, {
        name: 'RecordHeadCount',
        streamId: streams.headCount(organisationId, unitId),
        data: { unitId, headCount },
        input: rowInput(input.commandId, `headCount:${unitId}`, day, fileName),
      }),
    );
    return units.length > 0 ? [step(UnitTreeCommand, { ...tree, input }), ...counted] : counted;
  }
}
