// SPDX-License-Identifier: EUPL-1.2
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { reject } from '#libs/kernel';
import { Allow, Commands, Files, Me, type Member, newId, present, type StoredFile } from '#libs/platform';
import { modelChoiceStream } from '../assessment.commands.js';
import { type PreparedWorkbook, prepareOwnModel } from '../import/index.js';
import { shippedModels } from '../models/index.js';
import { previewOf } from '../read/known/preview.js';
import { DEFAULT_MODEL } from '../read/maturity/choice.js';
import { shippedModel } from '../read/maturity/compiled.js';
import { ImportWorkbookInput, ImportWorkbookResult } from './import-workbook-input.js';
import { ImportWorkbookCommand, type ImportWorkbookWithAnswers } from '../workbook.commands.js';

@Resolver()
export class ImportWorkbook {
  constructor(
    private readonly commands: Commands,
    private readonly files: Files,
  ) {}

  @Mutation(() => ImportWorkbookResult, {
    description:
      'Imports an own workbook: its structure becomes a model of the organisation’s own, its answers a round. A dry run lists every problem; nothing is written until there is none.',
  })
  @Allow('administrator', 'ciso')
  async importWorkbook(@Args('input') given: ImportWorkbookInput, @Me() me: Member): Promise<ImportWorkbookResult> {
    const input = { ...present(given), commandId: given.commandId ?? v7() };
    const modelId = input.modelId ?? `own-${newId(undefined, input, 'model')}`;
    const roundId = newId(input.roundId, input, 'round');
    if (shippedModel(modelId)) reject('assessment.model-name-reserved', { modelId });
    const file = await this.files.read(me.organisationId, input.fileId);
    const prepared = await prepareOwnModel(file.bytes, file.name, mappingOf(input.mapping), {
      modelId,
      name: input.name,
      closedOn: input.closedOn,
      shipped: shippedModels[DEFAULT_MODEL]!,
    });
    const preview = previewOf(prepared, input.closedOn, me.language);
    if (input.dryRun) return { result: null, modelId, roundId, preview };
    const first = prepared.problems[0];
    if (first)
      reject('assessment.workbook-problems', { count: prepared.problems.length, first: first.text[me.language] });
    const data = this.command(input, me, { modelId, roundId, prepared, file });
    const streamId = modelChoiceStream(me.organisationId);
    const result = await this.commands.send(me, ImportWorkbookCommand, {
      name: 'ImportWorkbook',
      streamId,
      data,
      input,
    });
    return { result, modelId, roundId, preview };
  }

  private command(
    { closedOn, activate, activateFrom }: ImportWorkbookInput,
    { personId }: Member,
    {
      modelId,
      roundId,
      prepared,
      file,
    }: { modelId: string; roundId: string; prepared: PreparedWorkbook; file: StoredFile },
  ): ImportWorkbookWithAnswers {
    const { model, answers, own, layout } = prepared.own!;
    const mapping = { mapping: prepared.mapping, layout, fileName: file.name };
    const round = {
      roundId,
      modelId,
      closedOn,
      answers,
      own,
      fileName: file.name,
      sha256: file.sha256,
      reportedBy: personId,
    };
    return {
      own: { modelId, model: model!, mapping, importedBy: personId },
      round,
      ...(activate ? { activate: { from: activateFrom, closedOn, shipped: Object.keys(shippedModels) } } : {}),
    };
  }
}

function mappingOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return reject('assessment.mapping-not-json');
  }
}
