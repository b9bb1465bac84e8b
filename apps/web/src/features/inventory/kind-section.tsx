// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { today, useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { useUnits } from '../organisation/names.js';
import type { Held, Standing, UnitInventory } from './documents.js';
import { ENTERED_AS, type Open, type State, stateOf, TONES } from './standing.js';
import { type InventoryText, useInventoryTexts } from './texts.js';

interface Props {
  standing: Standing;
  unit: UnitInventory;
  /** What is in the register for the unit and those below, one or two kinds of assets. */
  held: Held[];
  onOpen: ((open: Open) => void) | undefined;
}

/** One kind of a unit's inventory: how it stands and why, what is in it, and what can be done. */
export function KindSection({ standing, unit, held, onOpen }: Props): ReactNode {
  const t = useInventoryTexts();
  const { per } = useMoment();
  const { kind } = standing;
  const state = stateOf(standing, per ?? today());
  const id = `head-${kind}`;
  return (
    <section id={kind} aria-labelledby={id}>
      <div className="kind-head">
        <h2 id={id}>{t(kind)}</h2>
        <Chip tone={TONES[state]}>{t(state)}</Chip>
      </div>
      <Why {...{ standing, state }} />
      <Held held={held} kind={kind} unitId={unit.unitId} />
      {onOpen ? <Actions {...{ standing, state, onOpen, t }} /> : null}
    </section>
  );
}

function Why({ standing, state }: { standing: Standing; state: State }): ReactNode {
  const t = useInventoryTexts();
  const units = useUnits();
  const { countsOn, throughUnitId, countsUntil } = standing;
  if (state === 'open') return <p>{t('never')}</p>;
  return (
    <p>
      {throughUnitId
        ? t('fromAbove', { name: units.name(throughUnitId), day: countsOn })
        : t('itsOwn', { day: countsOn })}{' '}
      {t(state === 'expired' ? 'gone' : 'until', { day: countsUntil })}
    </p>
  );
}

function Held({ held, kind, unitId }: { held: Held[]; kind: Standing['kind']; unitId: string }): ReactNode {
  const t = useInventoryTexts();
  const total = held.reduce((n, { totalCount }) => n + totalCount, 0);
  const nodes = held.flatMap((one) => one.nodes);
  if (total === 0) return <p>{t('nothing')}</p>;
  return (
    <details open={total <= 10}>
      <summary>{t('list', { n: total })}</summary>
      <ul className="kind-list">
        {nodes.map(({ assetId, name }) => (
          <li key={assetId}>
            <Link to="/arbete/tillgangar/$assetId" params={{ assetId }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {total > nodes.length ? (
        <p>
          <Link to="/arbete/tillgangar" search={{ kind: ENTERED_AS[kind], enhet: unitId } as never}>
            {t('rest', { n: total })}
          </Link>
        </p>
      ) : null}
    </details>
  );
}

interface ActionsProps {
  standing: Standing;
  state: State;
  onOpen: (open: Open) => void;
  t: InventoryText;
}

function Actions({ standing: { kind, completedOn }, state, onOpen, t }: ActionsProps): ReactNode {
  const says = t(state === 'open' ? 'doComplete' : 'doRenew');
  const named = (what: string): string => `${what} (${t(kind).toLocaleLowerCase()})`;
  return (
    <div className="form-actions no-print">
      <Button aria-label={named(says)} onPress={() => onOpen({ do: 'complete', kind })}>
        {says}
      </Button>
      {completedOn ? (
        <Button kind="quiet" aria-label={named(t('doReopen'))} onPress={() => onOpen({ do: 'reopen', kind })}>
          {t('doReopen')}
        </Button>
      ) : null}
    </div>
  );
}
