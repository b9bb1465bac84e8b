// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { InviteAccountMutation } from '#libs/api-client';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';
import { tell } from '../../../ui/tell.js';
import { usePersonTexts } from './texts.js';

export type OneTimeLink = InviteAccountMutation['inviteAccount'];

/** A link that is shown only now, to be copied and handed over. */
export function Link({ made, onDone }: { made: OneTimeLink; onDone: () => void }): ReactNode {
  const t = usePersonTexts();
  const day = new Date(made.expiresAt).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
  const copy = (): void => {
    void navigator.clipboard?.writeText(made.link).then(
      () => tell(t('copied')),
      () => tell(t('copyByHand')),
    );
    if (!navigator.clipboard) tell(t('copyByHand'));
  };
  return (
    <div className="invitation">
      <p role="status">{t('linkOnce', { day })}</p>
      <TextField label={t('login')} value={made.login} readOnly />
      <TextField label={t('link')} value={made.link} readOnly onFocus={(event) => event.target.select()} />
      <div className="dialog-foot">
        <Button kind="primary" onPress={copy}>
          {t('copy')}
        </Button>
        <Button onPress={onDone}>{t('done')}</Button>
      </div>
    </div>
  );
}
