// SPDX-License-Identifier: EUPL-1.2
import type { Static, TSchema } from '@sinclair/typebox';
import { type TypeCheck, TypeCompiler } from '@sinclair/typebox/compiler';
import { reject } from './rejection.js';

/** Who did it: a person of the organisation, or the system itself (a reaction, an import run by the CLI). */
export type Actor = { personId: string } | { system: string };

/** What a decision gives: an event without its place in the log. */
export interface NewEvent<T extends string = string, D = unknown> {
  type: T;
  schemaVersion: number;
  data: D;
}

/** Cursor of the log: compared as the row (epoch, tx, position). `tx` and `position` are 64-bit integers as text. */
export interface Position {
  epoch: number;
  tx: string;
  position: string;
}

/** An event as the log gives it back. `occurredAt` and `recordedAt` are UTC instants with milliseconds. */
export interface RecordedEvent<T extends string = string, D = unknown> extends NewEvent<T, D> {
  eventId: string;
  organisationId: string;
  streamId: string;
  version: number;
  occurredAt: string;
  recordedAt: string;
  metadata: EventMetadata;
  position: Position;
}

export interface EventMetadata {
  actor: Actor;
  commandId: string;
  correlationId: string;
  causationId?: string;
  /** Why it was recorded more than 30 days after it happened. */
  lateReason?: string;
}

/** The single declaration of an event type: check at write, JSON Schema, description. */
export interface EventDeclaration {
  type: string;
  schemaVersion: number;
  schema: TSchema;
  description: string;
  /** True for events whose `data.withdrawnEventIds` make earlier events void. */
  withdraws: boolean;
}

/** A declared event type; called with data, it makes an event. */
export interface EventType<T extends string, S extends TSchema> extends EventDeclaration {
  type: T;
  schema: S;
  (data: Static<S>): NewEvent<T, Static<S>>;
}

export type EventOf<E> = E extends (data: never) => infer Event ? Event : never;
export type DataOf<E> = E extends (data: infer Data) => unknown ? Data : never;
export type Recorded<E extends NewEvent> = E extends NewEvent<infer T, infer D> ? RecordedEvent<T, D> : never;

const declared = new Map<string, EventDeclaration>();

/** Declares an event type. The name is subject + past participle and unique in the whole log. */
export function defineEvent<const T extends string, S extends TSchema>(
  type: T,
  description: string,
  schema: S,
  options: { schemaVersion?: number; withdraws?: boolean } = {},
): EventType<T, S> {
  if (declared.has(type)) throw new Error(`event type ${type} is declared twice`);
  const schemaVersion = options.schemaVersion ?? 1;
  const make = (data: Static<S>): NewEvent<T, Static<S>> => ({ type, schemaVersion, data });
  const event = Object.assign(make, {
    type,
    schemaVersion,
    schema,
    description,
    withdraws: options.withdraws ?? false,
  });
  declared.set(type, event);
  return event as EventType<T, S>;
}

/** Every event type declared by the libs that are loaded. */
export const eventTypes = (): ReadonlyMap<string, EventDeclaration> => declared;

/** Refuses an event whose data does not fit its declaration (`platform.invalid-event`): nothing undeclared is stored. */
export function checkEvent(event: NewEvent): void {
  const check = compiled.get(event.type) ?? compile(event.type);
  if (check.Check(event.data)) return;
  const error = check.Errors(event.data).First();
  reject('platform.invalid-event', { type: event.type, path: error?.path ?? '', problem: error?.message ?? '' });
}

const compiled = new Map<string, TypeCheck<TSchema>>();

/** Checks are compiled at first use: every append pays for them. */
function compile(type: string): TypeCheck<TSchema> {
  const declaration = declared.get(type);
  if (!declaration) reject('platform.undeclared-event', { type });
  const check = TypeCompiler.Compile(declaration.schema);
  compiled.set(type, check);
  return check;
}
