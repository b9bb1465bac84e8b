// SPDX-License-Identifier: EUPL-1.2
import { v5, v7 } from 'uuid';

/**
 * The id of a new object: the caller's own, else one that follows from the command's id, so that a retry of the
 * command is about the same object; else a new one. `what` keeps several new objects of one command apart.
 */
export function newId(
  given: string | null | undefined,
  command: { commandId?: string | null },
  what = 'object',
): string {
  return given ?? (command.commandId ? v5(what, command.commandId) : v7());
}

/** What the caller gave: an explicit null in an input means the same as leaving the field out, and must not reach an event. */
export function present<Input extends object>(input: Input): Input {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as Input;
}
