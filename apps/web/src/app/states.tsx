// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.js';
import { Refusal } from './request.js';
import { useShellTexts } from './shell-texts.js';

export function Loading(): ReactNode {
  const t = useShellTexts();
  return (
    <p className="state" role="status">
      {t('loading')}
    </p>
  );
}

export function NotFound(): ReactNode {
  const t = useShellTexts();
  return (
    <section className="state">
      <h1>{t('notFound')}</h1>
      <p>{t('notFoundHelp')}</p>
    </section>
  );
}

/** What happened, in the server's words, its code, and a way to try again. */
export function Failed({ error, reset }: ErrorComponentProps): ReactNode {
  const t = useShellTexts();
  const router = useRouter();
  const queries = useQueryClient();
  const retry = (): void => {
    void queries.resetQueries({ predicate: ({ state }) => state.status === 'error' });
    reset();
    void router.invalidate();
  };
  return (
    <section className="state" role="alert">
      <h1>{t('failed')}</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      {error instanceof Refusal ? <code>{error.code}</code> : null}
      <Button onPress={retry}>{t('again')}</Button>
    </section>
  );
}

/** The same where not even the frame could be shown. */
export const NothingShown = (failed: ErrorComponentProps): ReactNode => (
  <main>
    <Failed {...failed} />
  </main>
);
