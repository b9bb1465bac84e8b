// SPDX-License-Identifier: EUPL-1.2
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { TypedDocumentString } from '#libs/api-client';
import { queryClient } from './query-client.js';
import { ask, Refusal } from './request.js';

const seen: { position?: string } = {};

/** Place in the log of the last change made here: as `minPosition` it makes a query show that change. */
export const latestPosition = (): string | undefined => seen.position;

/**
 * Sends a command whose document calls its answer `result`. The command id is made here and stays the same for the same
 * content until the server has answered, so that sending again never does a thing twice. All that is on screen is asked
 * for anew afterwards.
 */
export function useCommand<Result extends { position?: string | null }, Input extends object>(
  document: TypedDocumentString<{ result: Result }, { input: Input }>,
) {
  const sent = useRef<{ content: string; commandId: string }>(undefined);
  return useMutation({
    mutationFn: async (input: Input) => {
      const content = JSON.stringify(input);
      if (sent.current?.content !== content) sent.current = { content, commandId: crypto.randomUUID() };
      const { commandId } = sent.current;
      return (await ask(document, { input: { ...input, commandId } })).result;
    },
    onSuccess: (result) => {
      sent.current = undefined;
      if (result.position) seen.position = result.position;
      void queryClient.invalidateQueries();
    },
    onError: (error) => {
      if (error instanceof Refusal) sent.current = undefined;
    },
  });
}

/** Remembers a change that was made without `useCommand`, and asks anew for all that is on screen. */
export function noteChange(position: string | null | undefined): void {
  if (!position) return;
  seen.position = position;
  void queryClient.invalidateQueries();
}
