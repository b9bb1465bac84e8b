// SPDX-License-Identifier: EUPL-1.2
import { createClient } from 'graphql-ws';
import { useEffect } from 'react';
import { graphql, type LevelChangedSubscription } from '#libs/api-client';
import { tell } from '../ui/tell.js';
import { connection } from './connection.js';
import { queryClient } from './query-client.js';
import { useShellTexts } from './shell-texts.js';

const changeDocument = graphql(`
  subscription LevelChanged {
    maturityChanged {
      level
      levelBefore
      points {
        rounded
      }
      pointsBefore {
        rounded
      }
      reason {
        what
        personName
      }
    }
  }
`);

/** The socket broke, rather than being ended by either side. */
const isBroken = (event: unknown): boolean => (event as CloseEvent).code === 1006;

/** What was asked for while nobody answered is asked for anew. */
function answersAgain(): void {
  if (connection.answered()) void queryClient.invalidateQueries();
}

/** A change of the level anywhere arrives here: everything on screen is asked for anew, and the reason is said quietly. */
export function useLive(whose: string): void {
  const t = useShellTexts();
  useEffect(() => {
    const client = createClient({
      url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      retryAttempts: Number.MAX_SAFE_INTEGER,
      shouldRetry: () => true,
      retryWait: (attempt) => new Promise((done) => setTimeout(done, Math.min(1_000 * 2 ** attempt, 8_000))),
      on: { connected: answersAgain, closed: (event) => isBroken(event) && connection.lost() },
    });
    const sha256Hash = changeDocument.__meta__?.['hash'];
    const payload = { query: '', extensions: { persistedQuery: { version: 1, sha256Hash } } };
    const stop = client.subscribe<LevelChangedSubscription>(payload, {
      next: ({ data }) => {
        if (!data) return;
        const { level, levelBefore, points, pointsBefore, reason } = data.maturityChanged;
        void queryClient.invalidateQueries();
        const change =
          level === levelBefore
            ? t('pointsChanged', { before: pointsBefore.rounded, after: points.rounded })
            : t('levelChanged', { before: levelBefore, after: level });
        tell(reason ? `${change} ${t('changedBy', { what: reason.what })}` : change);
      },
      error: () => undefined,
      complete: () => undefined,
    });
    return () => {
      stop();
      void client.dispose();
    };
    // One socket for each person, organisation and role; the words of a notice are those of its moment.
  }, [whose]);
}
