// SPDX-License-Identifier: EUPL-1.2
import type { ICommandHandler } from '@nestjs/cqrs';
import {
  addMonths,
  type AppendResult,
  type CommandMeta,
  type Decider,
  type EventStore,
  fromDayNumber,
  type NewEvent,
  type Recorded,
  type RecordedEvent,
  reject,
  Rejection,
  stockholmDay,
  type StreamAppend,
} from '#libs/kernel';
import { rehearse } from './rehearse.js';
import type { CommandEnvelope, StreamCommand } from './stream-command.js';
import { Turns } from './turns.js';

/** Another process may be faster many times over; between tries it waits longer and longer, by chance. */
const TRIES = 12;
const PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 200;
const LATE_DAYS = 30;

/**
 * Loads the stream, decides, appends. A conflict with another writer is decided anew (unless the caller named a
 * version; commands of this process on one stream take turns, so that they do not meet at all); any refusal first looks whether this very command was carried out before, and then answers as it did.
 */
export abstract class StreamCommandHandler<State, Commands, Event extends NewEvent> implements ICommandHandler<
  StreamCommand<Commands>
> {
  private readonly turns = new Turns();

  constructor(
    protected readonly store: EventStore,
    protected readonly decider: Decider<State, Commands, Event>,
  ) {}

  execute(command: StreamCommand<Commands>): Promise<AppendResult> {
    const key = `${command.envelope.organisationId} ${command.streamId}`;
    return this.turns.take(key, () => this.carryOut(command));
  }

  private async carryOut(command: StreamCommand<Commands>): Promise<AppendResult> {
    for (let left = TRIES - 1; ; left -= 1) {
      try {
        return await this.attempt(command);
      } catch (error) {
        if (!(error instanceof Rejection)) throw error;
        const { organisationId, commandId, commandHash } = command.envelope;
        const first = await this.store.findResult(organisationId, commandId, commandHash);
        if (first) return first;
        const lost = error.code === 'platform.version-conflict' && command.envelope.expectedVersion === undefined;
        if (!lost || left === 0) throw error;
        await pause(TRIES - left);
      }
    }
  }

  protected async attempt(command: StreamCommand<Commands>): Promise<AppendResult> {
    const { envelope, streamId } = command;
    const history = await this.store.readStream(envelope.organisationId, streamId);
    checkVersion(streamId, history.length, envelope.expectedVersion);
    const state = history.reduce((s, event) => this.decider.evolve(s, event as Recorded<Event>), this.decider.initial);
    const decide = this.decider.commands[command.name as keyof Commands];
    const events = decide(command.data, state, metaOf(command));
    if (events.length === 0) return this.unchanged(command, history);
    checkLate(command);
    const expectedVersion = history.length === 0 ? ('noStream' as const) : history.length;
    return this.record(command, [{ streamId, expectedVersion, events }]);
  }

  /** Appends; a rehearsal only checks what an append would refuse. */
  protected record({ envelope }: StreamCommand<Commands>, streams: StreamAppend[]): Promise<AppendResult> {
    const { expectedVersion: _, rehearsal, ...rest } = envelope;
    const request = { ...rest, streams };
    return rehearsal ? rehearse(this.store, request) : this.store.append(request);
  }

  protected async unchanged(command: StreamCommand<Commands>, history: RecordedEvent[]): Promise<AppendResult> {
    const { organisationId, commandId, commandHash } = command.envelope;
    const first = await this.store.findResult(organisationId, commandId, commandHash);
    if (first) return first;
    const last = history.at(-1);
    const position = last?.position ?? { epoch: 0, tx: '0', position: '0' };
    return {
      position,
      streams: [{ streamId: command.streamId, version: history.length }],
      eventIds: [],
      repeated: true,
    };
  }
}

const pause = (tries: number): Promise<void> => {
  const most = Math.min(PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS);
  return new Promise((resolve) => setTimeout(resolve, Math.random() * most));
};

/** What a decision gets to know of its surroundings. */
export const metaOf = ({ envelope }: { envelope: CommandEnvelope }): CommandMeta => ({
  actor: envelope.actor,
  occurredAt: envelope.occurredAt,
  occurredOn: fromDayNumber(stockholmDay(envelope.occurredAt)),
});

function checkVersion(streamId: string, actual: number, expected: number | undefined): void {
  if (expected !== undefined && expected !== actual) {
    reject('platform.version-conflict', { streamId, expected, actual });
  }
}

/** Recording more than 30 days back needs a reason (model/README: Ties). */
export function checkLate({ envelope }: { envelope: CommandEnvelope }): void {
  const recorded = envelope.recordedAt ?? new Date(Date.now()).toISOString();
  const late = stockholmDay(recorded) - stockholmDay(envelope.occurredAt);
  if (late > LATE_DAYS && !envelope.lateReason?.trim() && !('system' in envelope.actor)) {
    reject('platform.late-reason-needed', { days: late, limit: LATE_DAYS });
  }
  if (addMonths(stockholmDay(envelope.occurredAt), 1200) < stockholmDay(recorded)) {
    reject('platform.occurred-too-long-ago', { occurredAt: envelope.occurredAt });
  }
}
