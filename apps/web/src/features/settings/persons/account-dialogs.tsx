// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useState } from 'react';
import { queryClient } from '../../../app/query-client.js';
import { ask } from '../../../app/request.js';
import { Dialog } from '../../../ui/dialog.js';
import { Form, FormText } from '../../../ui/form.js';
import { tell } from '../../../ui/tell.js';
import { useForm } from '../../../ui/use-form.js';
import { type Account, endAccountDocument, inviteDocument, type Person, renewPasswordDocument } from './documents.js';
import { Link, type OneTimeLink } from './one-time-link.js';
import { usePersonTexts } from './texts.js';

interface Props {
  person: Person;
  account?: Account;
  onClose: () => void;
}

const again = (): void => void queryClient.invalidateQueries({ queryKey: ['person-accounts'] });

/** A sign-in name, then the link: shown once, to be handed over. */
export function InviteDialog({ person, account, onClose }: Props): ReactNode {
  const t = usePersonTexts();
  const [made, setMade] = useState<OneTimeLink>();
  const { personId, name } = person;
  const form = useForm({
    draft: `invite-${personId}`,
    initial: { login: account?.login ?? person.email?.toLowerCase() ?? '' },
    check: ({ login }) => (login.trim() ? {} : { login: t('needText') }),
    places: {
      'platform.login-taken': 'login',
      'platform.login-not-fit': 'login',
      'platform.person-has-account': 'login',
    },
    send: async ({ login }) => {
      const { inviteAccount } = await ask(inviteDocument, { input: { personId, login: login.trim() } });
      setMade(inviteAccount);
      again();
    },
  });
  return (
    <Dialog title={t(made ? 'linkTitle' : 'inviteTitle', { name })} isOpen onClose={onClose} closeLabel={t('done')}>
      {made ? (
        <Link made={made} onDone={onClose} />
      ) : (
        <Form form={form} label={t('inviteTitle', { name })} save={t('makeLink')} onCancel={onClose}>
          <p>{t('inviteHelp')}</p>
          {account ? <p>{t('inviteOld')}</p> : null}
          <FormText form={form} name="login" label={t('login')} help={t('loginHelp')} maxLength={100} />
        </Form>
      )}
    </Dialog>
  );
}

/** Says what ends, then the link: shown once, to be handed over. */
export function NewPasswordDialog({ person, account, onClose }: Props & { account: Account }): ReactNode {
  const t = usePersonTexts();
  const [made, setMade] = useState<OneTimeLink>();
  const { personId, name } = person;
  const form = useForm({
    draft: `new-password-${personId}`,
    initial: {},
    send: async () => {
      const { renewPassword } = await ask(renewPasswordDocument, { input: { personId } });
      setMade(renewPassword);
      again();
    },
  });
  const title = t('newPasswordTitle', { name });
  return (
    <Dialog title={made ? t('linkTitle', { name }) : title} isOpen onClose={onClose} closeLabel={t('done')}>
      {made ? (
        <Link made={made} onDone={onClose} />
      ) : (
        <Form form={form} label={title} save={t('makeLink')} onCancel={onClose}>
          <p>{t('newPasswordHelp', { login: account.login })}</p>
        </Form>
      )}
    </Dialog>
  );
}

export function EndAccountDialog({ person, account, onClose }: Props & { account: Account }): ReactNode {
  const t = usePersonTexts();
  const { personId, name } = person;
  const form = useForm({
    draft: `end-account-${personId}`,
    initial: {},
    send: async () => {
      await ask(endAccountDocument, { input: { personId } });
      again();
      tell(t('ended', { name }));
    },
  });
  const title = t('endTitle', { name });
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('done')}>
      <Form
        form={form}
        label={title}
        save={t(account.state === 'active' ? 'end' : 'endInvitation')}
        onSaved={onClose}
        onCancel={onClose}
      >
        <p>{t('endHelp', { login: account.login })}</p>
      </Form>
    </Dialog>
  );
}
