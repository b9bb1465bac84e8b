// SPDX-License-Identifier: EUPL-1.2
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { graphql } from '#libs/api-client';
import { useMe } from '../../app/me.js';
import { queryClient } from '../../app/query-client.js';
import { ask } from '../../app/request.js';
import { defineTexts } from '../../app/texts.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { DataTable } from '../../ui/data-table.js';
import { Facts } from '../../ui/facts.js';
import { PageHeader } from '../../ui/page-header.js';
import { tell } from '../../ui/tell.js';
import './account.css';
import { Reminders } from './reminders.js';

const useTexts = defineTexts('account-page', {
  title: { sv: 'Mitt konto', en: 'My account' },
  name: { sv: 'Namn', en: 'Name' },
  login: { sv: 'Inloggningsnamn', en: 'Sign-in name' },
  organisations: { sv: 'Organisationer', en: 'Organisations' },
  password: { sv: 'Lösenord', en: 'Password' },
  change: { sv: 'Byt lösenord', en: 'Change password' },
  changeHelp: {
    sv: 'När du byter avslutas alla andra inloggningar med kontot.',
    en: 'When you change it, all other sessions of the account end.',
  },
  sessions: { sv: 'Här är du inloggad', en: 'Where you are signed in' },
  opened: { sv: 'Inloggad', en: 'Signed in' },
  seen: { sv: 'Senast använd', en: 'Last used' },
  which: { sv: 'Vilken', en: 'Which' },
  this: { sv: 'Den här', en: 'This one' },
  another: { sv: 'En annan', en: 'Another one' },
  endOthers: { sv: 'Logga ut alla andra', en: 'Sign out all others' },
  ended: { sv: '{{n}} andra inloggningar är avslutade.', en: '{{n}} other sessions have ended.' },
  everywhere: { sv: 'Logga ut överallt', en: 'Sign out everywhere' },
  limits: {
    sv: 'En inloggning slutar av sig själv efter två timmar utan användning, och alltid efter tolv.',
    en: 'A session ends by itself after two hours without use, and always after twelve.',
  },
});

const sessionsDocument = graphql(`
  query MySessions {
    mySessions {
      openedAt
      seenAt
      current
    }
  }
`);

const endOthersDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);

const inTime = (instant: string): string =>
  new Date(instant).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

/** Who one is here, one's password, and where one is signed in. */
export function Page(): ReactNode {
  const t = useTexts();
  const { name, login, organisations, organisation } = useMe();
  return (
    <div className="account-page">
      <PageHeader title={t('title')} />
      <Facts
        items={[
          [t('name'), name],
          [t('login'), login],
          [t('organisations'), organisations.map((one) => one.name).join(', ')],
        ]}
      />
      <section>
        <h2 id="password">{t('password')}</h2>
        <p>{t('changeHelp')}</p>
        <p>
          <a href="/password">{t('change')}</a>
        </p>
      </section>
      {organisation ? <Reminders /> : null}
      <Sessions />
    </div>
  );
}

function Sessions(): ReactNode {
  const t = useTexts();
  const { mySessions } = useSuspenseQuery({ queryKey: ['my-sessions'], queryFn: () => ask(sessionsDocument, {}) }).data;
  const end = useMutation({
    mutationFn: () => ask(endOthersDocument, {}),
    onSuccess: ({ endOtherSessions: n }) => {
      tell(t('ended', { n }));
      void queryClient.invalidateQueries({ queryKey: ['my-sessions'] });
    },
    onError: (error) => tell(error.message),
  });
  return (
    <section>
      <h2 id="sessions">{t('sessions')}</h2>
      <p>{t('limits')}</p>
      <DataTable
        caption={t('sessions')}
        rows={mySessions}
        rowKey={({ openedAt }) => openedAt}
        columns={[
          {
            id: 'which',
            header: t('which'),
            names: true,
            cell: ({ current }) => (current ? <Chip tone="info">{t('this')}</Chip> : t('another')),
          },
          { id: 'opened', header: t('opened'), cell: ({ openedAt }) => inTime(openedAt) },
          { id: 'seen', header: t('seen'), cell: ({ seenAt }) => inTime(seenAt) },
        ]}
      />
      <div className="account-actions no-print">
        {mySessions.length > 1 ? (
          <Button isDisabled={end.isPending} onPress={() => end.mutate()}>
            {t('endOthers')}
          </Button>
        ) : null}
        <form method="post" action="/sign-out">
          <input type="hidden" name="everywhere" value="yes" />
          <button className="button plain" type="submit">
            {t('everywhere')}
          </button>
        </form>
      </div>
    </section>
  );
}
