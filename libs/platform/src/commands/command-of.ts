// SPDX-License-Identifier: EUPL-1.2
import type { ReactionCommand } from './commands.js';
import type { StreamCommandClass } from './stream-command.js';

/** A reaction's command, with its data checked against its name. */
export function commandOf<Commands, Name extends keyof Commands & string>(
  message: StreamCommandClass<Commands>,
  command: { name: Name; streamId: string; data: Commands[Name] },
): ReactionCommand {
  return { message: message as unknown as ReactionCommand['message'], ...command };
}
