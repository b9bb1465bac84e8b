// SPDX-License-Identifier: EUPL-1.2
import { useMutation } from '@tanstack/react-query';
import type { TypedDocumentString } from '#libs/api-client';
import { queryClient } from './query-client.js';
import { ask, Refusal } from './request.js';

const seen: { position?: string } = {};

/** Place in the log of the last change made here: as `minPosition` it makes a query show that change. */
export const latestPosition = (): string | undefined => seen.position;

/** Where the id of a command that has not been answered is kept: a reload of the tab sends it again, not another one. */
const keptAs = (hash: string, input: object): string => `trappan-command-${hash.slice(0, 12)}-${JSON.stringify(input)}`;

function idOf(key: string): string {
  const kept = sessionStorage.getItem(key);
  if (kept) return kept;
  const commandId = crypto.randomUUID();
  sessionStorage.setItem(key, commandId);
  return commandId;
}

/** Refused before it was tried: the same command may be sent again under its id. */
const untried = (error: unknown): boolean => !(error instanceof Refusal) || error.code === 'platform.not-signed-in';

/**
 * Sends a command whose document calls its answer `result`. The command id is made here and stays the same for the same
 * content until the server has answered, so that sending again never does a thing twice: after a lost connection, a new
 * sign-in or a reload. All that is on screen is asked for anew afterwards.
 */
export function useCommand<Result extends { position?: string | null }, Input extends object>(
  document: TypedDocumentString<{ result: Result }, { input: Input }>,
) {
  const hash = String(document.__meta__?.['hash'] ?? '');
  return useMutation({
    mutationFn: async (input: Input) => {
      const commandId = idOf(keptAs(hash, input));
      return (await ask(document, { input: { ...input, commandId } })).result;
    },
    onSuccess: (result, input) => {
      sessionStorage.removeItem(keptAs(hash, input));
      if (result.position) seen.position = result.position;
      void queryClient.invalidateQueries();
    },
    onError: (error, input) => {
      if (!untried(error)) sessionStorage.removeItem(keptAs(hash, input));
    },
  });
}

/** Remembers a change that was made without `useCommand`, and asks anew for all that is on screen. */
export function noteChange(position: string | null | undefined): void {
  if (!position) return;
  seen.position = position;
  void queryClient.invalidateQueries();
}
