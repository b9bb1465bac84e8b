// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v5, v7 } from 'uuid';
import { type Actor, type AppendResult, encodePosition, type RecordedEvent, Rejection } from '#libs/kernel';
import type { Member } from '../access/viewer.js';
import type { CommandInput, CommandResult, RehearsableInput } from './command-input.js';
import { present } from './from-input.js';
import type { CommandEnvelope, StreamCommandClass } from './stream-command.js';

/** A command that a reaction wants sent. */
export interface ReactionCommand<Commands = Record<string, unknown>> {
  message: StreamCommandClass<Commands>;
  name: keyof Commands & string;
  streamId: string;
  data: Commands[keyof Commands];
}

/** A member’s command: `input` is what the caller sent, `data` what the decision gets. */
export interface MemberCommand<Commands, Name extends keyof Commands & string> {
  name: Name;
  streamId: string;
  data: Commands[Name];
  input: CommandInput;
}

/** Whose command it is, and when it was true, for `Commands.carryOut`. */
export interface Sender {
  organisationId: string;
  actor: Actor;
  commandId?: string;
  correlationId?: string;
  /** Now, where it is left out. */
  occurredAt?: string;
  lateReason?: string;
  recordedAt?: string;
}

/** Sends commands: from mutations (as a member) and from reactions (as the system). */
@Injectable()
export class Commands {
  constructor(private readonly bus: CommandBus) {}

  /**
   * Carries out a member's command. `input` is what the caller sent (it is what the idempotence key is bound to);
   * `data` is what the decision gets, with the basis that was looked up.
   */
  async send<C, N extends keyof C & string>(
    viewer: Pick<Member, 'organisationId' | 'personId'>,
    message: StreamCommandClass<C>,
    command: MemberCommand<C, N>,
  ): Promise<CommandResult> {
    const envelope = envelopeOf(viewer, command);
    const result = await this.bus.execute(new message(command.name, command.streamId, command.data, envelope));
    return toCommandResult(command.streamId, result);
  }

  /** What `send` would be refused with; undefined where nothing hinders it. Records nothing. */
  async rehearse<C, N extends keyof C & string>(
    viewer: Pick<Member, 'organisationId' | 'personId'>,
    message: StreamCommandClass<C>,
    command: MemberCommand<C, N>,
  ): Promise<Rejection | undefined> {
    const envelope: CommandEnvelope = { ...envelopeOf(viewer, command), rehearsal: true };
    try {
      await this.bus.execute(new message(command.name, command.streamId, command.data, envelope));
      return undefined;
    } catch (error) {
      if (error instanceof Rejection) return error;
      throw error;
    }
  }
  /**
   * Carries out a command of somebody who is no caller of the API: the first start, an import, the demo. Without a
   * `commandId` it gets a new one. `recordedAt` is taken by a synthetic organisation's log only.
   */
  carryOut<C, N extends keyof C & string>(
    by: Sender,
    message: StreamCommandClass<C>,
    command: { name: N; streamId: string; data: C[N] },
  ): Promise<AppendResult> {
    const { commandId = v7(), occurredAt = new Date(Date.now()).toISOString(), ...sender } = by;
    const commandHash = hashOf(command.name, command.streamId, command.data);
    const envelope = { correlationId: commandId, ...sender, commandId, commandHash, occurredAt };
    return this.bus.execute(new message(command.name, command.streamId, command.data, envelope));
  }

  /**
   * Carries out a reaction's command, once per reaction, event and `key` however often the event is delivered. `content` is
   * what its idempotence key is bound to.
   */
  async react(
    reaction: string,
    event: RecordedEvent,
    command: ReactionCommand,
    { key, content }: { key: string; content: unknown },
  ): Promise<void> {
    const commandId = v5(`${reaction}:${key}`, event.eventId);
    await this.bus.execute(
      new command.message(command.name, command.streamId, command.data, {
        organisationId: event.organisationId,
        actor: { system: reaction },
        commandId,
        commandHash: hashOf(command.name, command.streamId, content),
        correlationId: event.metadata.correlationId,
        causationId: event.eventId,
        occurredAt: event.occurredAt,
      }),
    );
  }
}

function envelopeOf<C, N extends keyof C & string>(
  viewer: Pick<Member, 'organisationId' | 'personId'>,
  { name, streamId, input }: MemberCommand<C, N>,
): CommandEnvelope {
  const given: RehearsableInput = present(input);
  const { commandId = v7(), expectedVersion, occurredAt, lateReason, rehearse, ...content } = given;
  return {
    ...(rehearse && { rehearsal: true as const }),
    organisationId: viewer.organisationId,
    actor: { personId: viewer.personId },
    commandId,
    commandHash: hashOf(name, streamId, { ...content, occurredAt }),
    correlationId: commandId,
    occurredAt: occurredAt ?? new Date(Date.now()).toISOString(),
    lateReason,
    expectedVersion,
  };
}

export function toCommandResult(id: string, result: AppendResult): CommandResult {
  const version = result.streams.find((stream) => stream.streamId === id)?.version ?? 0;
  return {
    id,
    version,
    position: encodePosition(result.position),
    eventIds: result.eventIds,
    repeated: result.repeated,
  };
}

/** Hash of a command's type and content, independent of the order of its fields. */
export function hashOf(name: string, streamId: string, content: unknown): string {
  return createHash('sha256')
    .update(canonical([name, streamId, content]))
    .digest('base64url');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}
