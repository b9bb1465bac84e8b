// SPDX-License-Identifier: EUPL-1.2
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal, Unreachable } from './request.js';
import { connection } from './connection.js';
import { onLanguage } from './texts.js';

/** What the whole app must know of an answer: that nobody is signed in any more, or that the server does not answer. */
function watch(error: unknown): void {
  if (error instanceof Refusal && error.code === 'platform.not-signed-in') connection.expired();
  if (error instanceof Unreachable) connection.lost();
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: watch, onSuccess: () => void connection.answered() }),
  mutationCache: new MutationCache({ onError: watch, onSuccess: () => void connection.answered() }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => error instanceof Unreachable && count < 5,
      retryDelay: (attempt) => Math.min(500 * 2 ** attempt, 8_000),
    },
    // The command id stays the same, so that sending again never does a thing twice.
    mutations: { retry: (count, error) => error instanceof Unreachable && count < 5, networkMode: 'always' },
  },
});

onLanguage(() => void queryClient.invalidateQueries());
