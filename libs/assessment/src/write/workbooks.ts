// SPDX-License-Identifier: EUPL-1.2
import { Inject, Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type EventStore, reject, type Rejection } from '#libs/kernel';
import { Commands, EVENT_STORE, type Member, newId, Phrasebook, present, type StoredFile } from '#libs/platform';
import { modelChoiceStream, RoundCommand } from '../assessment.commands.js';
import { prepareOwnModel, readTemplate } from '../import/index.js';
import { readWorkbook } from '#libs/spreadsheet';
import { shippedModels } from '../models/index.js';
import { comparedWithFile } from '../read/known/compared.js';
import type { WorkbookProblem } from '../read/types/workbook.js';
import { previewOf, problemsOf } from '../read/known/preview.js';
import { DEFAULT_MODEL } from '../read/maturity/choice.js';
import { compiledShipped, shippedModel } from '../read/maturity/compiled.js';
import { ImportWorkbookCommand } from '../workbook.commands.js';
import { hindrances } from './hindrances.js';
import { noteImportedBefore } from './imported-before.js';
import { importCommand, mappingOf } from './import-command.js';
import type { ImportWorkbookInput, ImportWorkbookResult } from './import-workbook-input.js';
import { refuseProblems } from './register-row.js';
import type { Importer } from './importer.js';
import { rehearseOwn } from './rehearse-own.js';
import type { ReportAnswersInput, ReportAnswersResult } from './report-answers-input.js';

/** A stored file with its bytes. */
export type WorkbookFile = StoredFile & { bytes: Buffer };

/** Imports workbooks, for the mutations and for the command line. */
@Injectable()
export class Workbooks {
  constructor(
    private readonly commands: Commands,
    private readonly phrasebook: Phrasebook,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /**
   * An own workbook: a model of the organisation’s own and its round. With `dryRun` nothing is written, and all that
   * would hinder it is a problem; else refuses with `assessment.workbook-problems` while the file has any.
   */
  async importOwn(
    me: Importer,
    given: Omit<ImportWorkbookInput, 'fileId'>,
    file: WorkbookFile,
  ): Promise<ImportWorkbookResult> {
    const { dryRun, ...wish } = present(given);
    const input = { ...wish, commandId: given.commandId ?? v7() };
    const modelId = input.modelId ?? `own-${newId(undefined, input, 'model')}`;
    const roundId = newId(input.roundId, input, 'round');
    if (shippedModel(modelId)) reject('assessment.model-name-reserved', { modelId });
    const { name, closedOn } = input;
    const shipped = shippedModels[DEFAULT_MODEL]!;
    const options = { modelId, name, closedOn, shipped };
    const prepared = await prepareOwnModel(file.bytes, file.name, mappingOf(input.mapping), options);
    const shown = previewOf(prepared, closedOn, me.language);
    const model = prepared.own?.model;
    const { language, organisationId } = me;
    const before = model ? await noteImportedBefore(this.store, organisationId, { modelId, model, language }) : [];
    const preview = { ...shown, notes: [...before, ...shown.notes] };
    const data = importCommand(input, me.personId, { modelId, roundId, prepared, file });
    const streamId = modelChoiceStream(me.organisationId);
    const command = { name: 'ImportWorkbook' as const, streamId, data, input };
    if (dryRun) {
      const problems = this.withHindrances(me, preview.problems, await rehearseOwn(this.commands, me, command));
      const comparison = problems.length > 0 ? null : preview.comparison;
      return { result: null, modelId, roundId, preview: { ...preview, problems, comparison } };
    }
    refuseProblems(preview.problems);
    const result = await this.commands.send(me as Member, ImportWorkbookCommand, command);
    return { result, modelId, roundId, preview };
  }

  private withHindrances(
    { language }: Importer,
    problems: WorkbookProblem[],
    found: readonly (Rejection | undefined)[],
  ): WorkbookProblem[] {
    return [...problems, ...hindrances(found, problems, { phrasebook: this.phrasebook, language })];
  }

  /** A shipped model’s own template: its answers are reported evidence of shipped measures. */
  async reportAnswers(
    me: Importer,
    given: Omit<ReportAnswersInput, 'fileId'>,
    file: WorkbookFile,
  ): Promise<ReportAnswersResult> {
    const { dryRun, ...wish } = present(given);
    const input = { ...wish, commandId: given.commandId ?? v7() };
    const { closedOn, modelId = DEFAULT_MODEL } = input;
    const roundId = newId(input.roundId, input, 'round');
    const model = shippedModel(modelId) ?? reject('assessment.model-unknown', { modelId });
    const read = readTemplate(await readWorkbook(file.bytes, file.name), model, closedOn);
    const { answers, counts } = read;
    const { name: fileName, sha256 } = file;
    const data = { roundId, modelId, closedOn, answers, fileName, sha256, reportedBy: me.personId };
    const command = { name: 'ReportAnswers' as const, streamId: roundId, data, input };
    const wrong = problemsOf(read.problems, me.language);
    if (!dryRun) refuseProblems(wrong);
    const found = dryRun ? [await this.commands.rehearse(me, RoundCommand, command)] : [];
    const problems = this.withHindrances(me, wrong, found);
    const comparison =
      problems.length > 0 ? null : comparedWithFile(compiledShipped(model), answers, closedOn, {}, me.language);
    const result = dryRun ? null : await this.commands.send(me as Member, RoundCommand, command);
    return { result, modelId, roundId, counts, problems, comparison };
  }
}
