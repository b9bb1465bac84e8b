// SPDX-License-Identifier: EUPL-1.2
import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import {
  type AppendResult,
  type CommandMeta,
  type Decide,
  type Decider,
  type EventStore,
  type NewEvent,
  type Recorded,
  reject,
  type StreamAppend,
} from '#libs/kernel';
import { checkLate, EVENT_STORE, metaOf, StreamCommand, StreamCommandHandler } from '#libs/platform';
import { modelChoiceDecider } from './domain/model-choice/decider.js';
import type { ModelChoiceEvent } from './domain/model-choice/events.js';
import { importWorkbook, type ImportWorkbook } from './domain/model-choice/import-workbook.js';
import type { ModelChoice } from './domain/model-choice/model-choice.js';
import { type ReportAnswers, roundDecider } from './domain/round/round.js';

/** An own workbook, structure and answers together. */
export type ImportWorkbookWithAnswers = ImportWorkbook & { round: ReportAnswers };

/** Goes to the stream of the organisation’s models, and in the same transaction to that of the round. */
export class ImportWorkbookCommand extends StreamCommand<{ ImportWorkbook: ImportWorkbookWithAnswers }> {}

type Commands = { ImportWorkbook: ImportWorkbookWithAnswers };
const models: Decider<ModelChoice, Commands, ModelChoiceEvent> = {
  ...modelChoiceDecider,
  commands: { ImportWorkbook: importWorkbook },
};

@CommandHandler(ImportWorkbookCommand)
export class ImportWorkbookHandler extends StreamCommandHandler<ModelChoice, Commands, ModelChoiceEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, models);
  }

  protected override async attempt(command: StreamCommand<Commands>): Promise<AppendResult> {
    const { envelope, streamId, data } = command;
    const { expectedVersion } = envelope;
    const choosing = await this.decided(command, streamId, models, importWorkbook, data);
    const reporting = await this.decided(
      command,
      data.round.roundId,
      roundDecider,
      roundDecider.commands.ReportAnswers,
      data.round,
    );
    const actual = choosing.expectedVersion === 'noStream' ? 0 : Number(choosing.expectedVersion);
    if (expectedVersion !== undefined && expectedVersion !== actual)
      reject('platform.version-conflict', { streamId, expected: expectedVersion, actual });
    checkLate(command);
    return this.record(command, [choosing, reporting]);
  }

  private async decided<State, Data, Event extends NewEvent>(
    command: StreamCommand<Commands>,
    streamId: string,
    { evolve, initial }: Pick<Decider<State, object, Event>, 'evolve' | 'initial'>,
    decide: Decide<State, Data, Event>,
    data: Data,
  ): Promise<StreamAppend> {
    const history = await this.store.readStream(command.envelope.organisationId, streamId);
    const state = history.reduce((s, event) => evolve(s, event as Recorded<Event>), initial);
    const meta: CommandMeta = metaOf(command);
    const expectedVersion = history.length === 0 ? ('noStream' as const) : history.length;
    return { streamId, expectedVersion, events: decide(data, state, meta) };
  }
}
