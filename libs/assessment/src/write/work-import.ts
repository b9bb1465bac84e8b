// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { personsNamed, unitsInTree } from '#libs/organisation';
import { Commands, newId, Phrasebook, present, type ReadSession } from '#libs/platform';
import { readWorkbook } from '#libs/spreadsheet';
import { readWork, WORK, type WorkName } from '../import/index.js';
import { problemsOf } from '../read/known/preview.js';
import { hindrances } from './hindrances.js';
import { mappingOf } from './import-command.js';
import type { ImportRegisterInput, ImportRegisterResult } from './import-register-input.js';
import type { Importer } from './importer.js';
import { rehearseAll, sendAll, stepsOf } from './register-step.js';
import { dayNow, refuseProblems, rowInput } from './register-row.js';
import { TAKING } from './work-taking.js';
import type { WorkbookFile } from './workbooks.js';

type Wish = Omit<ImportRegisterInput, 'fileId'>;
interface Asked {
  of: WorkName;
  file: WorkbookFile;
}
type Row = never;

/** Imports work that was kept elsewhere, for the mutations and for the command line. */
@Injectable()
export class WorkImport {
  constructor(
    private readonly commands: Commands,
    private readonly phrasebook: Phrasebook,
  ) {}

  async import(me: Importer, given: Wish, { of, file }: Asked, reads: ReadSession): Promise<ImportRegisterResult> {
    const input = { ...present(given), commandId: given.commandId ?? v7() };
    const day = input.day ?? dayNow();
    const workbook = await readWorkbook(file.bytes, file.name);
    const {
      rows,
      mapping,
      problems: found,
    } = readWork<string, { day?: string }>(workbook, mappingOf(input.mapping), WORK[of] as never, {
      units: await unitsInTree(reads),
      persons: await personsNamed(reads),
      existing: await TAKING[of].existing(reads),
      day,
      idFor: (told) => newId(undefined, input, `${of}:${told}`),
    });
    const step = stepsOf(this.commands, me);
    const steps = rows.map((row) => {
      const at = (what: string) => rowInput(input.commandId, `${what}:${row.id}`, row.day ?? dayNow(), file.name);
      return TAKING[of].steps(row as Row, { me, step, input: at });
    });
    const inFile = problemsOf(found, me.language);
    // What builds on a row's first command cannot be rehearsed before that is recorded.
    const refused = input.dryRun ? await rehearseAll(steps.map(([first]) => first)) : [];
    const { phrasebook } = this;
    const problems = [...inFile, ...hindrances(refused, inFile, { phrasebook, language: me.language })];
    const details = steps.reduce((sum, { length }) => sum + length - 1, 0);
    const counts = { fresh: rows.length, known: 0, details, mapping: mapping ?? null, problems };
    if (input.dryRun) return { position: null, ...counts };
    refuseProblems(problems);
    return { position: await sendAll(steps.flat()), ...counts };
  }
}
