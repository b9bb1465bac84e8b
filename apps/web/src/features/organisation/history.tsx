// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { defineTexts } from '../../app/texts.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { eventLabelsQuery, eventLogQuery, type LoggedEvent } from '../evidence/documents.js';
import { EventEntry } from '../evidence/event-entry.js';

const useTexts = defineTexts('history', {
  none: { sv: 'Inget hade hänt den dagen.', en: 'Nothing had happened by that day.' },
  more: { sv: 'Visa äldre händelser', en: 'Show older events' },
});

/** What an event type is called. */
export function useEventWords(): (type: string) => string {
  const { data } = useSuspenseQuery(eventLabelsQuery());
  const labels = new Map(data.map(({ type, label }) => [type, label]));
  return (type) => labels.get(type) ?? type;
}

interface Props {
  /** The object whose events are shown. */
  stream?: string;
  /** One event alone. */
  event?: string;
  /** A unit: what happened to it and to what belongs to it. */
  unit?: string;
  /** More of what an event says than its line does, such as its reason. */
  says?: (event: LoggedEvent) => string;
  /** What can be done with an event, such as withdrawing it. */
  act?: (event: LoggedEvent) => ReactNode;
}

/** Everything that has happened to an object, the latest first; each row opens into the event itself. */
export function History({ stream, event, unit, says, act }: Props): ReactNode {
  const t = useTexts();
  const { args } = useMoment();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    eventLogQuery({ stream, event, unit, ...args }),
  );
  const events = data.pages.flatMap(({ nodes }) => nodes);
  if (events.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <ol className="event-log history">
        {events.map((event) => (
          <li key={event.eventId}>
            <EventEntry event={event} more={says?.(event) || undefined} />
            {act?.(event)}
          </li>
        ))}
      </ol>
      {hasNextPage ? (
        <Button kind="quiet" onPress={() => void fetchNextPage()} isDisabled={isFetchingNextPage}>
          {t('more')}
        </Button>
      ) : null}
    </>
  );
}
