// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { hasRole, useMe } from '../../app/me.js';
import { Filter, ListTools } from '../../app/list-tools.js';
import { type List, useListState } from '../../app/list-state.js';
import { Loading } from '../../app/states.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { PageHeader } from '../../ui/page-header.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { type EventFilter, eventLabelsQuery, eventLogQuery, type LoggedEvent } from './documents.js';
import { dayOf, EventEntry } from './event-entry.js';
import { useTexts } from './texts.js';

const DAYS = ['handeFran', 'handeTill', 'regFran', 'regTill'] as const;
const FILTERS = ['slag', 'vem', 'verksamhet', 'objekt', 'handelse', 'fore', ...DAYS];
const SYSTEM = '*';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const fitting = (value: string | undefined, form: RegExp): string | undefined =>
  value && form.test(value) ? value : undefined;

/** The filter of the address; what is no day or no id is left out. */
function filterOf({ filters: f, search }: List): EventFilter & { after?: string } {
  return {
    types: f['slag']?.split(',').filter(Boolean),
    person: fitting(f['vem'], ID),
    system: f['vem'] === SYSTEM ? SYSTEM : undefined,
    unit: fitting(f['verksamhet'], ID),
    stream: fitting(f['objekt'], ID),
    event: fitting(f['handelse'], ID),
    after: f['handelse'] ? f['fore'] : undefined,
    occurredFrom: fitting(f['handeFran'], DAY),
    occurredTo: fitting(f['handeTill'], DAY),
    recordedFrom: fitting(f['regFran'], DAY),
    recordedTo: fitting(f['regTill'], DAY),
    search: search || undefined,
  };
}

/** Bevis: every event of the organisation in words, narrowed as one likes, each opening into what was recorded. */
export function Page(): ReactNode {
  const t = useTexts();
  const me = useMe();
  const { args } = useMoment();
  const list = useListState({ sort: '', filters: FILTERS });
  const filter = { ...filterOf(list), ...args };
  const narrowed = list.search !== '' || Object.keys(list.filters).length > 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        over={t('over')}
        lead={t('lead')}
        actions={
          <>
            {hasRole(me, 'administrator', 'ciso', 'auditor') ? <Files filter={filter} /> : null}
            <Link className="button plain" to="/bevis/jamfor">
              {t('compare')}
            </Link>
          </>
        }
      />
      <Filters list={list} />
      <Suspense fallback={<Loading />}>
        <Log filter={filter} narrowed={narrowed} />
      </Suspense>
    </>
  );
}

const FORMATS = { xlsx: 'Excel', csv: 'CSV', jsonl: 'JSON' };

function Files({ filter }: { filter: EventFilter & { after?: string } }): ReactNode {
  const t = useTexts();
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined && value !== null && name !== 'after') asked.set(name, String(value));
  return Object.entries(FORMATS).map(([format, name]) => (
    <a key={format} className="button quiet" href={`/export/events.${format}?${asked}`} download>
      {t('file', { format: name })}
    </a>
  ));
}

function Filters({ list }: { list: List }): ReactNode {
  const t = useTexts();
  const persons = usePersons();
  const units = useUnits();
  const { data: labels } = useSuspenseQuery(eventLabelsQuery());
  const { objekt, handelse } = list.filters;
  return (
    <>
      <ListTools list={list} name="events">
        <Filter list={list} name="vem" label={t('who')} options={[[SYSTEM, t('system')], ...persons.choices]} />
        <Filter list={list} name="verksamhet" label={t('unit')} options={units.choices} />
        {DAYS.map((name) => (
          <label key={name}>
            {t(DAY_TEXTS[name])}
            <input
              type="date"
              value={fitting(list.wished.filters[name], DAY) ?? ''}
              onChange={(event) => list.setFilter(name, event.target.value)}
            />
          </label>
        ))}
      </ListTools>
      <Kinds list={list} labels={labels} />
      {objekt || handelse ? <p className="quiet-text">{t(handelse ? 'oneEvent' : 'oneObject')}</p> : null}
    </>
  );
}

const DAY_TEXTS = {
  handeFran: 'occurredFrom',
  handeTill: 'occurredTo',
  regFran: 'recordedFrom',
  regTill: 'recordedTo',
} as const;

function Kinds({ list, labels }: { list: List; labels: readonly { type: string; label: string }[] }): ReactNode {
  const t = useTexts();
  const chosen = new Set((list.wished.filters['slag'] ?? '').split(',').filter(Boolean));
  const choose = (type: string): void => {
    const next = new Set(chosen);
    if (!next.delete(type)) next.add(type);
    list.setFilter('slag', [...next].join(','));
  };
  return (
    <details className="event-kinds no-print">
      <summary>{chosen.size > 0 ? t('kindsChosen', { n: chosen.size }) : t('kind')}</summary>
      <div role="group" aria-label={t('kind')}>
        {labels.map(({ type, label }) => (
          <label key={type}>
            <input type="checkbox" checked={chosen.has(type)} onChange={() => choose(type)} />
            {label}
          </label>
        ))}
      </div>
    </details>
  );
}

function Log({ filter, narrowed }: { filter: EventFilter & { after?: string }; narrowed: boolean }): ReactNode {
  const t = useTexts();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(eventLogQuery(filter));
  const events = data.pages.flatMap(({ nodes }) => nodes);
  const searchedTo = data.pages.at(-1)?.searchedTo;
  return (
    <>
      {events.length === 0 && !hasNextPage ? (
        <Empty title={t('none')}>{t(narrowed ? 'noneFiltered' : 'noneYet')}</Empty>
      ) : null}
      {byDay(events).map(([day, those]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 className="event-day" id={`day-${day}`}>
            {day}
          </h2>
          <ol className="event-log">
            {those.map((event) => (
              <li key={event.eventId}>
                <EventEntry event={event} withSubject />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <div className="pages no-print">
        <span role="status">
          {isFetchingNextPage ? t('loadingMore') : t('shown', { n: events.length })}{' '}
          {searchedTo ? t('searchedTo', { day: dayOf(searchedTo) }) : ''}
        </span>
        {hasNextPage ? (
          <Button onPress={() => void fetchNextPage()} isDisabled={isFetchingNextPage}>
            {t('more')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** Events under the day on which they were recorded: the order of the log. */
function byDay(events: readonly LoggedEvent[]): [string, LoggedEvent[]][] {
  const days = new Map<string, LoggedEvent[]>();
  for (const event of events) {
    const day = dayOf(event.recordedAt);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days];
}
