// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useState } from 'react';
import { useCommand } from '../../app/command.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { FormText } from '../../ui/form.js';
import { ActionDialog } from '../organisation/action-dialog.js';
import type { Incident } from './dialogs.js';
import { notificationDocument } from './documents.js';
import { FieldsDialog } from './fields-dialog.js';
import type { Duties } from './significance.js';
import { fromStockholm, inStockholm, nowInStockholm } from './stockholm.js';
import { useIncidentTexts } from './texts.js';

export type Clock = Incident['clocks'][number];
const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;
const DAYS_FROM = 2 * DAY;

/** Every duty with its own deadline: when it is due, what is left, and what was sent. Only a recorded report meets one. */
export function Clocks({
  incident,
  duties,
  mayWrite,
}: {
  incident: Incident;
  duties: Duties;
  mayWrite: boolean;
}): ReactNode {
  const t = useIncidentTexts();
  const [open, setOpen] = useState<{ clock: Clock; what: 'record' | 'form' }>();
  const clocks = [...incident.clocks].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const close = () => setOpen(undefined);
  return (
    <section>
      <h2>{t('clocks')}</h2>
      {clocks.length === 0 ? <p>{t('noClocks')}</p> : null}
      <ul className="incident-clocks">
        {clocks.map((clock) => (
          <li key={`${clock.track}-${clock.step}`}>
            <strong>
              {t(clock.track)}: {t(clock.step)}
            </strong>
            <span className="nowrap">{t('dueAt', { at: inStockholm(clock.dueAt) })}</span>
            <State clock={clock} />
            {mayWrite ? <Button onPress={() => setOpen({ clock, what: 'form' })}>{t('form')}</Button> : null}
            {mayWrite && !clock.sentAt ? (
              <Button kind="primary" onPress={() => setOpen({ clock, what: 'record' })}>
                {t('record')}
              </Button>
            ) : null}
            <Source clock={clock} duties={duties} />
          </li>
        ))}
      </ul>
      {open?.what === 'record' ? <SentDialog incident={incident} clock={open.clock} onClose={close} /> : null}
      {open?.what === 'form' ? (
        <FieldsDialog
          incident={incident}
          clock={open.clock}
          onClose={close}
          onRecord={mayWrite && !open.clock.sentAt ? () => setOpen({ ...open, what: 'record' }) : undefined}
        />
      ) : null}
    </section>
  );
}

/** What is left of a deadline runs by the minute; nothing runs in the past. */
function State({ clock: { dueAt, sentAt, reference } }: { clock: Clock }): ReactNode {
  const t = useIncidentTexts();
  const { isNow } = useMoment();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  if (sentAt) {
    return (
      <>
        <Chip tone={sentAt <= dueAt ? 'good' : 'bad'}>{t(sentAt <= dueAt ? 'inTime' : 'tooLate')}</Chip>
        <span>{t('sentAt', { at: inStockholm(sentAt), reference: reference ?? '' })}</span>
      </>
    );
  }
  if (!isNow) return null;
  const minutes = Math.floor((Date.parse(dueAt) - now) / MINUTE);
  if (minutes < 0) return <Chip tone="bad">{t('passed')}</Chip>;
  const left =
    minutes < DAYS_FROM
      ? t('leftHours', { h: Math.floor(minutes / HOUR), m: minutes % HOUR })
      : t('leftDays', { d: Math.floor(minutes / DAY), h: Math.floor((minutes % DAY) / HOUR) });
  return <Chip tone={minutes < DAY ? 'bad' : 'warn'}>{left}</Chip>;
}

function Source({ clock, duties }: { clock: Clock; duties: Duties }): ReactNode {
  const t = useIncidentTexts();
  const [id, day] = clock.rule.split('@');
  const rule = duties.flatMap(({ clocks }) => clocks).find((one) => one.id === id && one.validFrom === day);
  if (!rule) return null;
  return (
    <small>
      {t('source')}: {rule.url ? <a href={rule.url}>{rule.source}</a> : rule.source},{' '}
      {t('since', { day: rule.validFrom })}. {rule.verified ? null : t('unverified')}
    </small>
  );
}

export interface ClockProps {
  incident: Incident;
  clock: Clock;
  onClose: () => void;
}

function SentDialog({ incident: { incidentId }, clock: { track, step }, onClose }: ClockProps): ReactNode {
  const t = useIncidentTexts();
  const command = useCommand(notificationDocument);
  return (
    <ActionDialog
      title={`${t(track)}: ${t(step)}`}
      onClose={onClose}
      options={{
        draft: `sent-${incidentId}-${track}-${step}`,
        initial: { reference: '', sentAt: nowInStockholm() },
        check: ({ reference, sentAt }) => ({
          ...(reference.trim() ? {} : { reference: t('needText') }),
          ...(fromStockholm(sentAt) ? {} : { sentAt: t('needText') }),
        }),
        places: { 'incident.sent-later': 'sentAt', 'incident.sent-before-identified': 'sentAt' },
        send: ({ reference, sentAt }) =>
          command.mutateAsync({
            ...{ incidentId, track, step, reference: reference.trim() },
            sentAt: fromStockholm(sentAt) ?? sentAt,
          }),
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="reference" label={t('reference')} maxLength={100} />
          <FormText form={form} name="sentAt" label={t('whenSent')} maxLength={16} />
        </>
      )}
    </ActionDialog>
  );
}
