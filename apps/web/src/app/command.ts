// SPDX-License-Identifier: EUPL-1.2
import { useMutation } from '@tanstack/react-query';
import type { TypedDocumentString } from '#libs/api-client';
import { withLevelChange } from './level-change.js';
import type { LevelChange } from './level-moves.js';
import { useTellSaved } from './level-words.js';
import { queryClient } from './query-client.js';
import { ask, Refusal } from './request.js';

const seen: { position?: string } = {};

/** Place in the log of the last change made here: as `minPosition` it makes a query show that change. */
export const latestPosition = (): string | undefined => seen.position;

/** Where the id of a command that has not been answered is kept: a reload of the tab sends it again, not another one. */
const keptAs = (hash: string, input: object): string => `trappan-command-${hash.slice(0, 12)}-${JSON.stringify(input)}`;

/** The id of a command, the same when it is sent again. */
function idOf(key: string): { commandId: string; again: boolean } {
  const kept = sessionStorage.getItem(key);
  if (kept) return { commandId: kept, again: true };
  const commandId = crypto.randomUUID();
  sessionStorage.setItem(key, commandId);
  return { commandId, again: false };
}

/** Refused before it was tried: the same command may be sent again under its id. */
const untried = (error: unknown): boolean => !(error instanceof Refusal) || error.code === 'platform.not-signed-in';

interface Told<Result, Input> {
  /**
   * What is said when it has been done, before what it did to the level; left out: "Saved." `false`: nothing, because
   * the caller shows `change` itself, on the page or for several commands together.
   */
  says?: ((result: Result, input: Input) => string) | false;
}

/**
 * Sends a command whose document calls its answer `result`. The command id is made here and stays the same for the same
 * content until the server has answered, so that sending again never does a thing twice: after a lost connection, a new
 * sign-in or a reload. All that is on screen is asked for anew afterwards, and what the command did to the level is said.
 */
export function useCommand<Result extends { position?: string | null }, Input extends object>(
  document: TypedDocumentString<{ result: Result }, { input: Input }>,
  { says }: Told<Result, Input> = {},
) {
  const hash = String(document.__meta__?.['hash'] ?? '');
  const tellSaved = useTellSaved();
  return useMutation({
    mutationFn: async (input: Input): Promise<Result & { change?: LevelChange }> => {
      const key = keptAs(hash, input);
      const id = idOf(key);
      const send = async (): Promise<Result> => {
        const { result } = await ask(document, { input: { ...input, commandId: id.commandId } });
        sessionStorage.removeItem(key);
        if (result.position) seen.position = result.position;
        void queryClient.invalidateQueries();
        return result;
      };
      const { result, change } = await withLevelChange(id, send, ({ position }) => position);
      return { ...result, change };
    },
    onSuccess: (result, input) => {
      if (says !== false) tellSaved(result.change, says?.(result, input));
    },
    onError: (error, input) => {
      if (!untried(error)) sessionStorage.removeItem(keptAs(hash, input));
    },
  });
}

/** Forgets commands about something that have not been answered: they will not be sent again, and nothing of them is kept. */
export function forgetCommands(about: string): void {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith('trappan-command-') && key.includes(about)) sessionStorage.removeItem(key);
}

/** Remembers a change that was made without `useCommand`, and asks anew for all that is on screen. */
export function noteChange(position: string | null | undefined): void {
  if (!position) return;
  seen.position = position;
  void queryClient.invalidateQueries();
}
