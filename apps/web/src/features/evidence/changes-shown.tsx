// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { language } from '../../app/texts.js';
import { Button } from '../../ui/button.js';
import { saveCsv } from '../../ui/csv.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { type Changes, eventLabelsQuery } from './documents.js';
import { useTexts } from './texts.js';

type T = ReturnType<typeof useTexts>;
type Area = Changes['areas'][number];
type Measure = Changes['measures'][number];
type Question = Changes['questions'][number];

const number = (value: number | undefined | null): string =>
  value?.toLocaleString(language() === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 }) ?? '–';
const both = (then: string, now: string): string => (then === now ? now : `${then} → ${now}`);

/** What differs between two moments, as findings, tables and a file. */
export function ChangesShown({ changes }: { changes: Changes }): ReactNode {
  const t = useTexts();
  const { then, now, measures, questions } = changes;
  const gained = measures.filter((measure) => measure.gained).length;
  const nothing = measures.length === 0 && questions.length === 0 && then.points.exact === now.points.exact;
  return (
    <div className="changes">
      <h2>
        {nothing
          ? t('same', { from: then.at, to: now.at })
          : t('finding', { then: then.level, now: now.level, gained, lost: measures.length - gained })}
      </h2>
      <p>
        {t('points', {
          ...{ then: number(then.points.rounded), now: number(now.points.rounded) },
          ...{ derivedThen: then.levelDerivedOnly, derivedNow: now.levelDerivedOnly },
        })}
      </p>
      {measures.length > 0 ? <Measures measures={measures} /> : null}
      <h2>{t('areas')}</h2>
      <DataTable caption={t('areas')} rows={changes.areas} rowKey={({ code }) => code} columns={areaColumns(t)} />
      {questions.length > 0 ? (
        <>
          <h2>{t('questions')}</h2>
          <DataTable
            caption={t('questions')}
            rows={questions}
            rowKey={({ no }) => String(no)}
            columns={questionColumns(t)}
          />
        </>
      ) : null}
      <Counts counts={changes.counts} />
      <p className="no-print">
        <Button onPress={() => save(changes, t)}>{t('csv')}</Button>
      </p>
    </div>
  );
}

const areaColumns = (t: T): Column<Area>[] => [
  { id: 'area', header: t('area'), names: true, cell: ({ name }) => name },
  {
    id: 'level',
    header: t('levelHead'),
    numeric: true,
    cell: ({ levelThen, levelNow }) => both(number(levelThen), number(levelNow)),
  },
  {
    id: 'points',
    header: t('pointsHead'),
    numeric: true,
    cell: ({ pointsThen, pointsNow }) => both(number(pointsThen?.rounded), number(pointsNow?.rounded)),
  },
];

const questionColumns = (t: T): Column<Question>[] => [
  { id: 'question', header: t('question'), names: true, cell: ({ no, text }) => `${no}. ${text}` },
  {
    id: 'points',
    header: t('pointsHead'),
    numeric: true,
    cell: ({ pointsThen, pointsNow }) => both(number(pointsThen.rounded), number(pointsNow.rounded)),
  },
];

/** Why a measure came or went, without its events. */
function reasonOf({ because, expiredOn }: Measure, t: T): string {
  if (because === 'expired') return t('expired', { day: expiredOn ?? '' });
  if (because === 'model') return t('otherModel');
  return because === 'known' ? t('knownOnly') : '';
}

const causeOf = ({ on, what, personName, withdrawn }: Measure['events'][number], t: T): string =>
  [`${on} ${what}`, personName ?? '', withdrawn ? t('withdrawn') : ''].filter(Boolean).join(', ');

function Measures({ measures }: { measures: readonly Measure[] }): ReactNode {
  const t = useTexts();
  const columns: Column<Measure>[] = [
    {
      id: 'measure',
      header: t('measure'),
      names: true,
      cell: ({ measureId, text }) => (
        <Link to={`/uppfoljning/modellen/${measureId}` as string}>
          {measureId} {text}
        </Link>
      ),
    },
    { id: 'change', header: t('change'), cell: ({ gained }) => t(gained ? 'gained' : 'lost') },
    {
      id: 'why',
      header: t('why'),
      cell: (measure) => (
        <>
          {reasonOf(measure, t)}
          <ul className="cause">
            {measure.events.slice(0, 5).map((event) => (
              <li key={event.eventId}>
                <Link to="/bevis" search={{ objekt: event.streamId, handelse: event.eventId }}>
                  {causeOf(event, t)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ),
    },
  ];
  return (
    <>
      <h2>{t('measures')}</h2>
      <DataTable caption={t('measures')} rows={measures} rowKey={({ measureId }) => measureId} columns={columns} />
    </>
  );
}

function Counts({ counts }: { counts: Changes['counts'] }): ReactNode {
  const t = useTexts();
  const { data: labels } = useSuspenseQuery(eventLabelsQuery());
  const names = new Map(labels.map(({ type, label }) => [type, label]));
  if (counts.length === 0) return null;
  return (
    <>
      <h2>{t('counts')}</h2>
      <DataTable
        caption={t('counts')}
        rows={counts}
        rowKey={({ type }) => type}
        columns={[
          { id: 'kind', header: t('kind'), names: true, cell: ({ type }) => names.get(type) ?? type },
          { id: 'count', header: t('count'), numeric: true, cell: ({ count }) => number(count) },
        ]}
      />
    </>
  );
}

function save({ then, now, areas, measures, questions, counts }: Changes, t: T): void {
  saveCsv(`jamforelse-${then.at}-${now.at}.csv`, [
    ['', t('from'), t('to'), t('why')],
    [t('levelHead'), String(then.level), String(now.level), ''],
    [t('pointsHead'), number(then.points.rounded), number(now.points.rounded), ''],
    ...areas.map(({ name, levelThen, levelNow }) => [`${t('area')}: ${name}`, number(levelThen), number(levelNow), '']),
    ...questions.map(({ no, pointsThen, pointsNow }) => [
      `${t('question')} ${no}`,
      number(pointsThen.rounded),
      number(pointsNow.rounded),
      '',
    ]),
    ...measures.map((measure) => [
      `${measure.measureId} ${measure.text}`,
      measure.gained ? '' : '×',
      measure.gained ? '×' : '',
      [reasonOf(measure, t), ...measure.events.map((event) => causeOf(event, t))].filter(Boolean).join('; '),
    ]),
    ...counts.map(({ type, count }) => [`${t('counts')}: ${type}`, '', String(count), '']),
  ]);
}
