// SPDX-License-Identifier: EUPL-1.2
import { Command } from '@nestjs/cqrs';
import type { Actor, AppendResult } from '#libs/kernel';

/** What surrounds a command: whose organisation, who, when it was true, and its idempotence key. */
export interface CommandEnvelope {
  organisationId: string;
  actor: Actor;
  commandId: string;
  commandHash: string;
  correlationId: string;
  causationId?: string;
  /** UTC instant at which it was true. */
  occurredAt: string;
  lateReason?: string;
  expectedVersion?: number;
  /** Given recorded time; only a synthetic organisation's log takes it. */
  recordedAt?: string;
  /** Decide and check as ever, but record nothing. */
  rehearsal?: true;
}

/** The bus message; each stream type derives its own class, so that one handler serves it. */
export abstract class StreamCommand<Commands = Record<string, unknown>> extends Command<AppendResult> {
  constructor(
    readonly name: keyof Commands & string,
    readonly streamId: string,
    readonly data: Commands[keyof Commands],
    readonly envelope: CommandEnvelope,
  ) {
    super();
  }
}

/** The class of a stream type's message. */
export type StreamCommandClass<Commands> = new (
  name: keyof Commands & string,
  streamId: string,
  data: Commands[keyof Commands],
  envelope: CommandEnvelope,
) => StreamCommand<Commands>;

/** Injection token of the log. */
export const EVENT_STORE = Symbol('EventStore');
