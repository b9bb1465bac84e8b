// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { graphql, type HistoryQuery } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';
import { defineTexts } from '../../app/texts.js';
import { useMoment } from '../../app/time.js';
import './history.css';
import { usePersons } from './names.js';

const historyDocument = graphql(`
  query History($stream: UUID!, $minPosition: String) {
    events(stream: $stream, first: 200, minPosition: $minPosition) {
      eventId
      type
      version
      position
      occurredAt
      recordedAt
      actorId
      actorSystem
      lateReason
      data
    }
  }
`);

const useTexts = defineTexts('history', {
  RiskIdentified: { sv: 'Risken upptäcktes', en: 'The risk was found' },
  RiskAssessed: { sv: 'Risken bedömdes', en: 'The risk was judged' },
  RiskTreatmentProposed: { sv: 'En behandling föreslogs', en: 'A treatment was proposed' },
  RiskDecisionRecorded: { sv: 'Beslut fattades', en: 'A decision was taken' },
  RiskDecisionProposedUpward: { sv: 'Beslutet föreslogs uppåt', en: 'The decision was proposed upward' },
  RiskFollowedUp: { sv: 'Risken följdes upp', en: 'The risk was followed up' },
  RiskClosed: { sv: 'Risken avslutades', en: 'The risk was closed' },
  RiskEntriesWithdrawn: { sv: 'Uppgifter togs tillbaka', en: 'Entries were withdrawn' },
  SecurityMeasureProposed: { sv: 'Åtgärden föreslogs', en: 'The measure was proposed' },
  SecurityMeasureDecided: { sv: 'Beslut om åtgärden', en: 'A decision on the measure' },
  SecurityMeasureResourced: { sv: 'Resurser sattes av', en: 'Resources were set aside' },
  SecurityMeasureIntroduced: { sv: 'Åtgärden infördes', en: 'The measure was introduced' },
  SecurityMeasureEvaluated: { sv: 'Åtgärden utvärderades', en: 'The measure was evaluated' },
  SecurityMeasureStopped: { sv: 'Åtgärden avslutades', en: 'The measure was stopped' },
  SecurityMeasureEntriesWithdrawn: { sv: 'Uppgifter togs tillbaka', en: 'Entries were withdrawn' },
  raw: { sv: 'Visa händelsen som den är registrerad', en: 'Show the event as recorded' },
  withdrawn: { sv: '(tillbakatagen)', en: '(withdrawn)' },
  recorded: { sv: 'registrerad {{day}}', en: 'recorded {{day}}' },
  late: { sv: 'Sent registrerad: {{why}}', en: 'Recorded late: {{why}}' },
  system: { sv: 'Trappan', en: 'Trappan' },
  none: { sv: 'Inget hade hänt den dagen.', en: 'Nothing had happened by that day.' },
});

/** What has happened, in a few words. */
export function useEventWords(): (type: string) => string {
  const t = useTexts();
  return (type) => t(type as 'RiskAssessed');
}

type Event = HistoryQuery['events'][number];

const withdrawnIn = (events: readonly Event[]): Set<string> =>
  new Set(events.flatMap(({ data }) => (data as { withdrawnEventIds?: string[] }).withdrawnEventIds ?? []));

/** Day of an instant in Sweden. */
const dayOf = (instant: string): string =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

/** Everything that has happened to an object, the latest first; each row opens into the event itself. */
export function History({ stream, says }: { stream: string; says?: (event: Event) => string }): ReactNode {
  const t = useTexts();
  const persons = usePersons();
  const { per, visste } = useMoment();
  const { data } = useSuspenseQuery({
    queryKey: ['history', stream],
    queryFn: () => ask(historyDocument, { stream, minPosition: latestPosition() }),
  });
  const events = data.events.filter((event) => !per || dayOf(visste ? event.recordedAt : event.occurredAt) <= per);
  const withdrawn = withdrawnIn(events);
  if (events.length === 0) return <p>{t('none')}</p>;
  return (
    <ol className="history">
      {events.toReversed().map((event) => {
        const on = dayOf(event.occurredAt);
        const recorded = dayOf(event.recordedAt);
        const isVoid = withdrawn.has(event.eventId);
        const said = says?.(event);
        return (
          <li key={event.eventId}>
            <time dateTime={event.occurredAt}>{on}</time>{' '}
            <span className={isVoid ? 'void' : undefined}>
              <strong>{t(event.type as 'RiskAssessed')}</strong>
              {said ? `: ${said}` : ''}
            </span>{' '}
            {isVoid ? t('withdrawn') : null}
            <div className="who">
              {event.actorId ? persons.name(event.actorId) : t('system')}
              {recorded === on ? null : `, ${t('recorded', { day: recorded })}`}
              {event.lateReason ? `. ${t('late', { why: event.lateReason })}` : null}
            </div>
            <details className="no-print">
              <summary>{t('raw')}</summary>
              <pre tabIndex={0}>{JSON.stringify(event, null, 2)}</pre>
            </details>
          </li>
        );
      })}
    </ol>
  );
}
