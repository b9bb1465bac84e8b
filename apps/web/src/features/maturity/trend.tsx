// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { movedBy, today } from '../../app/time.js';
import { number } from '../../app/texts.js';
import { Button } from '../../ui/button.js';
import { saveCsv } from '../../ui/csv.js';
import { DataTable } from '../../ui/data-table.js';
import { type Args, forecastQuery, type Maturity, timelineQuery } from './documents.js';
import { useTexts } from './texts.js';
import { whole } from './words.js';

const StepChart = lazy(() => import('../../ui/step-chart.js'));

interface Row {
  from: string;
  to: string;
  level: number;
  points: number;
  forecast: boolean;
}

interface Props {
  maturity: Maturity;
  args: Args;
}

/** The level two years back, and two years ahead if nothing is done; as a curve, in words, as a table. */
export function Trend({ maturity, args }: Props): ReactNode {
  const t = useTexts();
  const end = args.at ?? today();
  const start = movedBy(end, { months: -24 });
  const { data: steps } = useSuspenseQuery(timelineQuery({ from: start, to: movedBy(end, { days: 1 }), ...args }));
  const { data: ahead } = useSuspenseQuery(forecastQuery(args));
  const last = movedBy(end, { months: 24 });
  const past = steps
    .map((step): Row => ({
      from: step.from && step.from > start ? step.from : start,
      to: step.to && step.to < end ? step.to : end,
      level: step.level,
      points: step.points.rounded,
      forecast: false,
    }))
    .filter(({ from, to }) => from <= to);
  const coming = ahead.map((step): Row => ({
    from: step.from && step.from > end ? step.from : end,
    to: step.to && step.to < last ? step.to : last,
    level: step.level,
    points: step.points.rounded,
    forecast: true,
  }));
  const rows = [...past, ...coming];
  const title = useTitle(past, coming, maturity.level);
  const levels = rows.map(({ level }) => level);
  const changes = rows.filter(({ level }, index) => index > 0 && level !== rows[index - 1]!.level).length;
  const columns = [
    { id: 'from', header: t('from'), cell: (row: Row) => row.from, names: true },
    { id: 'to', header: t('to'), cell: (row: Row) => row.to },
    { id: 'level', header: t('levelHead'), cell: (row: Row) => row.level, numeric: true },
    { id: 'points', header: t('points'), cell: (row: Row) => number(row.points), numeric: true },
    { id: 'kind', header: t('kindOfFigure'), cell: (row: Row) => t(row.forecast ? 'forecast' : 'history') },
  ];
  const save = (): void =>
    saveCsv('niva.csv', [
      columns.map(({ header }) => header),
      ...rows.map((row) => columns.map(({ cell }) => String(cell(row)))),
    ]);
  const summary = {
    highest: Math.max(...levels),
    lowest: Math.min(...levels),
    from: rows[0]?.from ?? start,
    to: rows.at(-1)?.to ?? end,
    times: changes,
  };
  return (
    <section className="panel" aria-labelledby="trend">
      <h2 id="trend">{title}</h2>
      <p>
        {t('trendSummary', summary)} {args.at ? t(args.knownAt ? 'trendKnewThen' : 'trendHeldThen', { day: end }) : ''}
      </p>
      <Suspense fallback={<div className="step-chart" />}>
        <StepChart
          label={title}
          max={4}
          series={[
            { name: t('history'), points: past.map(({ from, level }) => [from, level]), until: end },
            ...(coming.length > 0
              ? [
                  {
                    name: t('forecast'),
                    points: coming.map(({ from, level }): [string, number] => [from, level]),
                    until: last,
                    dashed: true,
                  },
                ]
              : []),
          ]}
          levelName={(level) => t('level', { level })}
        />
      </Suspense>
      <details>
        <summary>{t('asTable')}</summary>
        <DataTable
          caption={title}
          columns={columns}
          rows={runsOf(rows)}
          rowKey={({ from, forecast }) => `${from} ${forecast}`}
        />
        <p className="no-print">
          <Button onPress={save}>{t('csv')}</Button>
        </p>
      </details>
    </section>
  );
}

/** Steps of the same level become one row; its points are those that it ends with. The file has every step. */
const runsOf = (rows: readonly Row[]): Row[] =>
  rows.reduce<Row[]>((runs, row) => {
    const last = runs.at(-1);
    if (last?.level !== row.level || last.forecast !== row.forecast) return [...runs, row];
    return [...runs.slice(0, -1), { ...row, from: last.from }];
  }, []);

function useTitle(past: Row[], coming: Row[], to: number): string {
  const t = useTexts();
  const from = past[0]?.level ?? to;
  const fall = coming.find(({ level }) => level < to);
  if (fall) return t('trendFalls', { from, to, then: fall.level, day: whole(fall.from) });
  return past.every(({ level }) => level === to) ? t('trendFlat', { to }) : t('trendStays', { from, to });
}
