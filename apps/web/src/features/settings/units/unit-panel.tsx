// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { latestPosition } from '../../../app/command.js';
import { ask } from '../../../app/request.js';
import { Loading } from '../../../app/states.js';
import { useMoment } from '../../../app/time.js';
import { Button } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { History } from '../../organisation/history.js';
import { headCountsDocument } from './documents.js';
import { Facts } from '../../../ui/facts.js';
import { useUnitTexts } from './texts.js';
import { countsBecause, pathOf, type Unit } from './tree.js';

export const ACTIONS = ['addBelow', 'rename', 'move', 'setCoverage', 'setHeadCount', 'close'] as const;
export type Action = (typeof ACTIONS)[number] | 'successors';

interface Props {
  unit: Unit;
  units: readonly Unit[];
  may: boolean;
  onAction: (what: Action, unit: Unit) => void;
}

/** What is known of a unit, and what can be done with it. */
export function UnitPanel({ unit, units, may, onAction }: Props): ReactNode {
  const t = useUnitTexts();
  const { unitId, name, kind, headCount, headCountOn, addedOn, closedOn, succeededBy } = unit;
  const above = pathOf(units, unitId).slice(0, -1);
  const nameOf = (id: string): string => units.find((one) => one.unitId === id)?.name ?? id.slice(0, 8);
  return (
    <section className="unit-panel" aria-labelledby="unit-name">
      <h2 id="unit-name">{name}</h2>
      <Facts
        items={[
          [t('place'), above.map((one) => one.name).join(' › ') || t('top')],
          [t('kind'), kind],
          [t('headCount'), headCountOn ? t('headCountIs', { n: headCount, day: headCountOn }) : t('noHeadCount')],
          [t('coverage'), closedOn ? undefined : t(countsBecause(units, unit))],
          [t('added'), closedOn ? `${addedOn} – ${closedOn}` : addedOn],
          [t('went'), succeededBy.map(nameOf).join(', ') || (closedOn ? t('nowhere') : undefined)],
        ]}
      />
      {may ? (
        <div className="unit-actions no-print">
          {(closedOn ? (['successors'] as const) : ACTIONS).map((what) => (
            <Button key={what} aria-label={t('of', { what: t(what), name })} onPress={() => onAction(what, unit)}>
              {t(what)}
            </Button>
          ))}
        </div>
      ) : null}
      {headCountOn ? (
        <Suspense>
          <HeadCounts unitId={unitId} />
        </Suspense>
      ) : null}
      <h3>{t('happened')}</h3>
      <Suspense fallback={<Loading />}>
        <History key={unitId} unit={unitId} />
      </Suspense>
    </section>
  );
}

function HeadCounts({ unitId }: { unitId: string }): ReactNode {
  const t = useUnitTexts();
  const { args } = useMoment();
  const { data } = useSuspenseQuery({
    queryKey: ['head-counts', unitId, args],
    queryFn: () => ask(headCountsDocument, { ...args, unitId, minPosition: latestPosition() }),
  });
  if (data.headCounts.length < 2) return null;
  return (
    <>
      <h3>{t('history')}</h3>
      <DataTable
        caption={t('history')}
        rows={data.headCounts}
        rowKey={({ day }) => day}
        columns={[
          { id: 'day', header: t('dayColumn'), names: true, cell: ({ day }) => day },
          { id: 'n', header: t('headCount'), numeric: true, cell: ({ headCount }) => headCount },
        ]}
      />
    </>
  );
}
