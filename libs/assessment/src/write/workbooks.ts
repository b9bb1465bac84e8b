// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { reject } from '#libs/kernel';
import { Commands, type Member, newId, present, type StoredFile } from '#libs/platform';
import { modelChoiceStream, RoundCommand } from '../assessment.commands.js';
import { prepareOwnModel, readTemplate } from '../import/index.js';
import { readWorkbook } from '#libs/spreadsheet';
import { shippedModels } from '../models/index.js';
import { comparedWithFile } from '../read/known/compared.js';
import { previewOf, problemsOf } from '../read/known/preview.js';
import { DEFAULT_MODEL } from '../read/maturity/choice.js';
import { compiledShipped, shippedModel } from '../read/maturity/compiled.js';
import { ImportWorkbookCommand } from '../workbook.commands.js';
import { importCommand, mappingOf } from './import-command.js';
import type { ImportWorkbookInput, ImportWorkbookResult } from './import-workbook-input.js';
import type { ReportAnswersInput, ReportAnswersResult } from './report-answers-input.js';

/** A stored file with its bytes. */
export type WorkbookFile = StoredFile & { bytes: Buffer };

/** Whoever imports: a signed-in member, or the command line in a member’s name. */
export type Importer = Pick<Member, 'organisationId' | 'personId' | 'language'>;

/** Imports workbooks, for the mutations and for the command line. */
@Injectable()
export class Workbooks {
  constructor(private readonly commands: Commands) {}

  /**
   * An own workbook: a model of the organisation’s own and its round. With `dryRun` nothing is written; else refuses
   * with `assessment.workbook-problems` while there is any.
   */
  async importOwn(
    me: Importer,
    given: Omit<ImportWorkbookInput, 'fileId'>,
    file: WorkbookFile,
  ): Promise<ImportWorkbookResult> {
    const input = { ...present(given), commandId: given.commandId ?? v7() };
    const modelId = input.modelId ?? `own-${newId(undefined, input, 'model')}`;
    const roundId = newId(input.roundId, input, 'round');
    if (shippedModel(modelId)) reject('assessment.model-name-reserved', { modelId });
    const { name, closedOn } = input;
    const shipped = shippedModels[DEFAULT_MODEL]!;
    const options = { modelId, name, closedOn, shipped };
    const prepared = await prepareOwnModel(file.bytes, file.name, mappingOf(input.mapping), options);
    const preview = previewOf(prepared, closedOn, me.language);
    if (input.dryRun) return { result: null, modelId, roundId, preview };
    refuseProblems(preview.problems);
    const data = importCommand(input, me.personId, { modelId, roundId, prepared, file });
    const result = await this.commands.send(me as Member, ImportWorkbookCommand, {
      name: 'ImportWorkbook',
      streamId: modelChoiceStream(me.organisationId),
      data,
      input,
    });
    return { result, modelId, roundId, preview };
  }

  /** A shipped model’s own template: its answers are reported evidence of shipped measures. */
  async reportAnswers(
    me: Importer,
    given: Omit<ReportAnswersInput, 'fileId'>,
    file: WorkbookFile,
  ): Promise<ReportAnswersResult> {
    const input = { ...present(given), commandId: given.commandId ?? v7() };
    const { closedOn, modelId = DEFAULT_MODEL } = input;
    const roundId = newId(input.roundId, input, 'round');
    const model = shippedModel(modelId) ?? reject('assessment.model-unknown', { modelId });
    const read = readTemplate(await readWorkbook(file.bytes, file.name), model, closedOn);
    const problems = problemsOf(read.problems, me.language);
    const compared = () => comparedWithFile(compiledShipped(model), read.answers, closedOn, {}, me.language);
    const comparison = problems.length > 0 ? null : compared();
    const answer = { modelId, roundId, counts: read.counts, problems, comparison };
    if (input.dryRun) return { ...answer, result: null };
    refuseProblems(problems);
    const { answers } = read;
    const data = {
      roundId,
      modelId,
      closedOn,
      answers,
      fileName: file.name,
      sha256: file.sha256,
      reportedBy: me.personId,
    };
    const result = await this.commands.send(me as Member, RoundCommand, {
      name: 'ReportAnswers',
      streamId: roundId,
      data,
      input,
    });
    return { ...answer, result };
  }
}

function refuseProblems(problems: readonly { text: string }[]): void {
  const first = problems[0];
  if (first) reject('assessment.workbook-problems', { count: problems.length, first: first.text });
}
