// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LoggedEvent } from './documents.js';
import { useTexts } from './texts.js';
import './evidence.css';

/** The day of an instant in Sweden. */
export const dayOf = (instant: string): string =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
const timeOf = (instant: string): string =>
  new Date(instant).toLocaleTimeString('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

/** Where the page of an object of each kind is; the id comes after a slash at the end. */
const PAGES: Partial<Record<NonNullable<LoggedEvent['subjectKind']>, string>> = {
  risk: '/arbete/risker/',
  analysis: '/arbete/analyser/',
  asset: '/arbete/tillgangar/',
  incident: '/arbete/incidenter/',
  securityMeasure: '/arbete/atgarder/',
  procurement: '/arbete/upphandlingar/',
  wayOfWorking: '/arbete/arbetssatt',
  followUp: '/uppfoljning/uppfoljningar/',
  finding: '/uppfoljning/brister',
  unit: '/installningar/verksamheter',
  person: '/installningar/personer',
  mandate: '/installningar/personer',
  model: '/installningar/modeller',
};

/** The page of the object that an event is about, where it has one. */
export function pageOf({ subjectKind, subjectId, subjectTitle }: LoggedEvent): string | undefined {
  if (subjectKind === 'attestation') return subjectTitle ? `/uppfoljning/modellen/${subjectTitle}` : undefined;
  const page = subjectKind ? PAGES[subjectKind] : undefined;
  return page?.endsWith('/') ? page + subjectId : page;
}

interface Props {
  event: LoggedEvent;
  /** Says which object it is; left out in the history of one. */
  withSubject?: boolean;
  /** More of what was recorded, in words. */
  more?: string;
}

/** An event in words: what, about what, who and when; opens into the event as it is recorded, with what it came from. */
export function EventEntry({ event, withSubject = false, more }: Props): ReactNode {
  const t = useTexts();
  const on = dayOf(event.occurredAt);
  const recorded = dayOf(event.recordedAt);
  return (
    <>
      <time dateTime={event.occurredAt}>
        {on} {timeOf(event.occurredAt)}
      </time>{' '}
      <span className={event.withdrawn ? 'void' : undefined}>
        {withSubject ? <WithSubject event={event} /> : <strong>{event.title}</strong>}
      </span>{' '}
      {event.withdrawn ? `(${t('withdrawn')})` : null}
      {more ? <div>{more}</div> : null}
      <div className="who">
        {event.actorId ? (event.actorName ?? t('gone')) : t('system')}
        {recorded === on ? null : `, ${t('recorded', { day: recorded })}`}
        {event.lateReason ? `. ${t('late', { why: event.lateReason })}` : null}
      </div>
      <Raw event={event} />
    </>
  );
}

/** The line of an event and the object that it is about, which leads to its page. */
function WithSubject({ event }: { event: LoggedEvent }): ReactNode {
  const { title, subjectTitle } = event;
  const to = pageOf(event) as string | undefined;
  if (!subjectTitle || title.includes(subjectTitle))
    return <strong>{to ? <Link to={to}>{title}</Link> : title}</strong>;
  return (
    <>
      <strong>{title}</strong> {to ? <Link to={to}>{subjectTitle}</Link> : subjectTitle}
    </>
  );
}

/** The event as it is recorded, what it came from, and the way to everything about its object. */
function Raw({ event }: { event: LoggedEvent }): ReactNode {
  const t = useTexts();
  return (
    <details className="no-print">
      <summary>{t('raw')}</summary>
      <p className="ways">
        {event.causationId ? (
          <Link to="/bevis" search={{ handelse: event.causationId, fore: event.position }}>
            {t('because')}
          </Link>
        ) : null}
        <Link to="/bevis" search={{ objekt: event.streamId }}>
          {t('history')}
        </Link>
      </p>
      <pre tabIndex={0} role="region" aria-label={t('rawOf', { title: event.title })}>
        {JSON.stringify(rawOf(event), null, 2)}
      </pre>
    </details>
  );
}

/** The event without the words that were made for it. */
function rawOf(event: LoggedEvent): object {
  const { label: _l, title: _t, subjectKind: _k, subjectId: _i, subjectTitle: _s, actorName: _a, ...raw } = event;
  return raw;
}
