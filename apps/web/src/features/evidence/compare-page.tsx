// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { FiguresPer } from '../../app/figures-per.js';
import { Loading } from '../../app/states.js';
import { endOf, movedBy, today, useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { PageHeader } from '../../ui/page-header.js';
import { ChangesShown } from './changes-shown.js';
import { changesQuery, lastRoundQuery } from './documents.js';
import { useTexts } from './texts.js';
import '../../ui/list-tools.css';
import './evidence.css';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const dayIn = (value: unknown): string | undefined =>
  typeof value === 'string' && DAY.test(value) ? value : undefined;

interface Chosen {
  fran: string;
  till: string;
  kant: boolean;
}

/** The two days of the address; left out, today and a month before. */
function useChosen() {
  const address = useSearch({ strict: false }) as Record<string, unknown>;
  const { per, visste } = useMoment();
  const navigate = useNavigate();
  const till = dayIn(address['till']) ?? per ?? today();
  const chosen: Chosen = {
    till,
    fran: dayIn(address['fran']) ?? movedBy(till, { months: -1 }),
    kant: address['kant'] === undefined ? Boolean(visste) : address['kant'] === true,
  };
  const set = (change: Partial<Chosen>): void =>
    void navigate({ to: '.', replace: true, search: (old: object) => ({ ...old, ...change }) } as never);
  return { ...chosen, set };
}

/** Two days beside each other: level, areas, measures gained and lost, and the events that did it. */
export function Page(): ReactNode {
  const t = useTexts();
  const { fran, till, kant, set } = useChosen();
  const wrong = till < fran;
  return (
    <>
      <PageHeader title={t('compareTitle')} over={<Link to="/bevis">{t('over')}</Link>} lead={t('compareLead')} />
      <div className="list-tools no-print">
        <label>
          {t('from')}
          <input
            type="date"
            value={fran}
            max={till}
            onChange={(e) => dayIn(e.target.value) && set({ fran: e.target.value })}
          />
        </label>
        <label>
          {t('to')}
          <input type="date" value={till} onChange={(e) => dayIn(e.target.value) && set({ till: e.target.value })} />
        </label>
        <label>
          {t('knowledge')}
          <select value={kant ? 'then' : 'now'} onChange={(e) => set({ kant: e.target.value === 'then' })}>
            <option value="now">{t('knownNow')}</option>
            <option value="then">{t('knownThen')}</option>
          </select>
        </label>
      </div>
      <Suspense fallback={<Loading />}>
        <Presets till={till} onChoose={(from) => set({ fran: from })} />
        {wrong ? <p role="alert">{t('wrongWay')}</p> : <Compared fran={fran} till={till} kant={kant} />}
      </Suspense>
    </>
  );
}

function Presets({ till, onChoose }: { till: string; onChoose: (from: string) => void }): ReactNode {
  const t = useTexts();
  const { data: rounds } = useSuspenseQuery(lastRoundQuery());
  const last = rounds.find(({ closedOn }) => closedOn < till)?.closedOn;
  const presets = [
    { text: t('month'), from: movedBy(till, { months: -1 }) },
    { text: t('quarter'), from: movedBy(till, { months: -3 }) },
    { text: t('year'), from: movedBy(till, { months: -12 }) },
    ...(last ? [{ text: t('lastRound', { day: last }), from: last }] : []),
  ];
  return (
    <div className="presets no-print">
      {presets.map(({ text, from }) => (
        <Button key={text} kind="quiet" onPress={() => onChoose(from)}>
          {text}
        </Button>
      ))}
    </div>
  );
}

function Compared({ fran, till, kant }: Chosen): ReactNode {
  const known = (day: string): string | undefined => (kant && day < today() ? endOf(day) : undefined);
  const { data } = useSuspenseQuery(
    changesQuery({ from: fran, to: till, knownFrom: known(fran), knownTo: known(till) }),
  );
  return (
    <>
      <FiguresPer {...data.now} stale={data.stale} incomplete={data.incomplete} />
      <ChangesShown changes={data} />
    </>
  );
}
