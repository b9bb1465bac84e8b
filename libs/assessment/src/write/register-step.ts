// SPDX-License-Identifier: EUPL-1.2
import type { Rejection } from '#libs/kernel';
import type { CommandResult, Commands, MemberCommand, StreamCommandClass } from '#libs/platform';
import type { Importer } from './importer.js';

/** One command of an import, which a dry run rehearses and the import itself sends. */
export interface RegisterStep {
  send(): Promise<CommandResult>;
  rehearse(): Promise<Rejection | undefined>;
}

export const stepsOf =
  (commands: Commands, me: Importer) =>
  <C, N extends keyof C & string>(message: StreamCommandClass<C>, command: MemberCommand<C, N>): RegisterStep => ({
    send: () => commands.send(me, message, command),
    rehearse: () => commands.rehearse(me, message, command),
  });

/** All that would be refused. */
export async function rehearseAll(steps: readonly RegisterStep[]): Promise<(Rejection | undefined)[]> {
  const found: (Rejection | undefined)[] = [];
  for (const step of steps) found.push(await step.rehearse());
  return found;
}

/** The place after the last one; null where there is nothing to do. */
export async function sendAll(steps: readonly RegisterStep[]): Promise<string | null> {
  let position: string | null = null;
  for (const step of steps) position = (await step.send()).position;
  return position;
}
