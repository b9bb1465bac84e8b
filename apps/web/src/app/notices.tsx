// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect } from 'react';
import { Button } from '../ui/button.js';
import { connection, useConnection } from './connection.js';
import { meDocument } from './me.js';
import { ask } from './request.js';
import { useShellTexts } from './shell-texts.js';
import { queryClient } from './query-client.js';
import { useMoment } from './time.js';

/** What holds for everything on screen: made up, not now, not signed in, no answer from the server. */
export function Notices({ synthetic }: { synthetic: boolean }): ReactNode {
  const t = useShellTexts();
  const state = useConnection();
  const { per, visste, isNow, choose } = useMoment();
  // The page and its forms stay as they are; what they show is asked for anew.
  const signedIn = (): void => {
    connection.signedIn();
    void queryClient.invalidateQueries();
  };
  // Whoever comes back from the other tab need not say so.
  useEffect(() => {
    if (state !== 'expired') return;
    const look = (): void => void ask(meDocument, {}).then(signedIn, () => undefined);
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [state]);
  return (
    <>
      {synthetic ? <p className="notice made-up">{t('synthetic')}</p> : null}
      {isNow ? null : (
        <p className="notice past" role="status">
          {t(visste ? 'pastKnownBanner' : 'pastBanner', { day: per })}
          <Button kind="quiet" onPress={() => choose({})}>
            {t('backToNow')}
          </Button>
        </p>
      )}
      {state === 'lost' ? (
        <p className="notice lost" role="status">
          {t('lost')}
        </p>
      ) : null}
      {state === 'expired' ? (
        <p className="notice lost" role="alert">
          {t('expired')}
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {t('signInAgain')}
          </a>
          <Button kind="quiet" onPress={signedIn}>
            {t('signedInAgain')}
          </Button>
        </p>
      ) : null}
    </>
  );
}
