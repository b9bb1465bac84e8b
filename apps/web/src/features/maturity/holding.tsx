// SPDX-License-Identifier: EUPL-1.2
import { lazy, type ReactNode, Suspense } from 'react';
import { movedBy, today } from '../../app/time.js';
import { DataTable } from '../../ui/data-table.js';
import { KINDS } from './evidence.js';
import type { Why } from './rule-lines.js';
import { useTexts } from './texts.js';

const StepChart = lazy(() => import('../../ui/step-chart.js'));

type Interval = Why['intervals'][number];

/** When a measure has held and will hold, by kind of evidence: on a time axis, and as a table. */
export function Holding({ why }: { why: Why }): ReactNode {
  const t = useTexts();
  const { intervals } = why;
  const days = intervals.flatMap(({ from, to }) => [from, to]).filter((day): day is string => day != null);
  const first = movedBy([...days, today()].sort()[0]!, { months: -1 });
  const last = movedBy([...days, today()].sort().at(-1)!, { months: 1 });
  const series = KINDS.map((kind) => ({
    name: t(kind),
    until: last,
    dashed: kind === 'reported',
    points: pointsOf(
      intervals.filter((interval) => interval.kind === kind),
      first,
    ),
  })).filter(({ points }) => points.length > 1);
  return (
    <section aria-labelledby="holding">
      <h2 id="holding">{t('whenTitle')}</h2>
      {intervals.length === 0 ? (
        <p>{t('never')}</p>
      ) : (
        <>
          <Suspense fallback={<div className="step-chart" />}>
            <StepChart
              label={t('whenTitle')}
              max={1}
              series={series}
              levelName={(value) => t(value >= 1 ? 'holds' : 'holdsNot')}
            />
          </Suspense>
          <DataTable
            caption={t('intervalsTable')}
            rows={intervals}
            rowKey={({ from, to, kind }: Interval) => `${from} ${to} ${kind}`}
            columns={[
              { id: 'from', header: t('from'), cell: ({ from }: Interval) => from ?? t('always'), names: true },
              { id: 'to', header: t('to'), cell: ({ to }: Interval) => to ?? t('forEver') },
              { id: 'kind', header: t('kindOfFigure'), cell: ({ kind }: Interval) => t(kind) },
            ]}
          />
        </>
      )}
    </section>
  );
}

/** One where it holds, none where it does not; intervals that meet make one step. */
function pointsOf(intervals: readonly Interval[], first: string): [string, number][] {
  const points: [string, number][] = [[first, 0]];
  for (const { from, to } of [...intervals].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))) {
    if (points.at(-1)![0] === from) points.pop();
    else points.push([from ?? first, 1]);
    if (to) points.push([to, 0]);
  }
  return points;
}
