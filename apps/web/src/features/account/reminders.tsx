// SPDX-License-Identifier: EUPL-1.2
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { graphql } from '#libs/api-client';
import { queryClient } from '../../app/query-client.js';
import { ask } from '../../app/request.js';
import { defineTexts } from '../../app/texts.js';
import { Button } from '../../ui/button.js';
import { tell } from '../../ui/tell.js';

const useTexts = defineTexts('reminders', {
  calendar: { sv: 'Kalender', en: 'Calendar' },
  calendarHelp: {
    sv: 'Med en hemlig länk visar ditt kalenderprogram hur mycket du har att göra vilken dag: slag och antal, inget om vad det gäller. Den som har länken kan läsa kalendern.',
    en: 'By a secret link your calendar program shows how much you have to do on which day: kinds and numbers, nothing of what it is about. Whoever has the link can read the calendar.',
  },
  until: { sv: 'Du har en länk. Den gäller till {{day}}.', en: 'You have a link. It works until {{day}}.' },
  none: { sv: 'Du har ingen länk.', en: 'You have no link.' },
  make: { sv: 'Gör en länk', en: 'Make a link' },
  makeNew: { sv: 'Gör en ny länk', en: 'Make a new link' },
  revoke: { sv: 'Sluta dela kalendern', en: 'Stop sharing the calendar' },
  revoked: { sv: 'Länken fungerar inte längre.', en: 'The link no longer works.' },
  url: {
    sv: 'Länken visas bara nu. Lägg in den i kalenderprogrammet som en prenumeration.',
    en: 'The link is shown now only. Put it into the calendar program as a subscription.',
  },
  copy: { sv: 'Kopiera', en: 'Copy' },
  copied: { sv: 'Länken är kopierad.', en: 'The link has been copied.' },
  mail: { sv: 'Påminnelser med e-post', en: 'Reminders by mail' },
  mailHelp: {
    sv: 'Breven innehåller antal och länkar, inget om vad det gäller. De skickas bara om den som driver Trappan har ställt in en e-postserver.',
    en: 'The letters hold numbers and links, nothing of what it is about. They are sent only if whoever runs Trappan has set up a mail server.',
  },
  daily: { sv: 'På vardagar, när något väntar', en: 'On working days, when something waits' },
  weekly: { sv: 'En gång i veckan', en: 'Once a week' },
  saved: { sv: 'Sparat.', en: 'Saved.' },
});

const remindersDocument = graphql(`
  query Reminders {
    calendarLink {
      expiresAt
    }
    mailWish {
      daily
      weekly
    }
  }
`);
const makeDocument = graphql(`
  mutation MakeCalendarLink {
    makeCalendarLink {
      url
    }
  }
`);
const revokeDocument = graphql(`
  mutation RevokeCalendarLink {
    revokeCalendarLink
  }
`);
const wishDocument = graphql(`
  mutation SetMailWish($daily: Boolean!, $weekly: Boolean!) {
    setMailWish(daily: $daily, weekly: $weekly) {
      daily
      weekly
    }
  }
`);

const again = () => queryClient.invalidateQueries({ queryKey: ['reminders'] });
const failed = (error: Error): void => tell(error.message);

/** How one hears of what there is to do without opening the app. */
export function Reminders(): ReactNode {
  const { calendarLink, mailWish } = useSuspenseQuery({
    queryKey: ['reminders'],
    queryFn: () => ask(remindersDocument, {}),
  }).data;
  return (
    <>
      <Calendar until={calendarLink?.expiresAt.slice(0, 10)} />
      <Mail wish={mailWish} />
    </>
  );
}

function Calendar({ until }: { until: string | undefined }): ReactNode {
  const t = useTexts();
  const [url, setUrl] = useState<string>();
  const make = useMutation({
    mutationFn: () => ask(makeDocument, {}),
    onSuccess: ({ makeCalendarLink }) => {
      setUrl(makeCalendarLink.url);
      void again();
    },
    onError: failed,
  });
  const revoke = useMutation({
    mutationFn: () => ask(revokeDocument, {}),
    onSuccess: () => {
      setUrl(undefined);
      tell(t('revoked'));
      void again();
    },
    onError: failed,
  });
  const copy = (link: string): void => void navigator.clipboard.writeText(link).then(() => tell(t('copied')));
  return (
    <section>
      <h2 id="calendar">{t('calendar')}</h2>
      <p>{t('calendarHelp')}</p>
      <p>{until ? t('until', { day: until }) : t('none')}</p>
      {url ? (
        <div className="secret-link" role="status">
          <p>{t('url')}</p>
          <code>{url}</code>
          <Button onPress={() => copy(url)}>{t('copy')}</Button>
        </div>
      ) : null}
      <div className="account-actions no-print">
        <Button isDisabled={make.isPending} onPress={() => make.mutate()}>
          {t(until ? 'makeNew' : 'make')}
        </Button>
        {until ? (
          <Button isDisabled={revoke.isPending} onPress={() => revoke.mutate()}>
            {t('revoke')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function Mail({ wish }: { wish: { daily: boolean; weekly: boolean } }): ReactNode {
  const t = useTexts();
  const set = useMutation({
    mutationFn: (next: typeof wish) => ask(wishDocument, next),
    onSuccess: () => {
      tell(t('saved'));
      void again();
    },
    onError: failed,
  });
  const box = (name: keyof typeof wish): ReactNode => (
    <label>
      <input
        type="checkbox"
        checked={set.isPending ? set.variables[name] : wish[name]}
        onChange={(event) => set.mutate({ ...wish, [name]: event.target.checked })}
      />
      {t(name)}
    </label>
  );
  return (
    <section>
      <h2 id="mail">{t('mail')}</h2>
      <p>{t('mailHelp')}</p>
      <div className="mail-wishes">
        {box('daily')}
        {box('weekly')}
      </div>
    </section>
  );
}
