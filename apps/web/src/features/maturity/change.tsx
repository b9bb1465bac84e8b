// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { movedBy, today } from '../../app/time.js';
import { type Maturity, maturityQuery } from './documents.js';
import { useTexts } from './texts.js';
import { countOf, number, questionsOf } from './words.js';

interface Props {
  maturity: Maturity;
  args: { at?: string | undefined; knownAt?: string | undefined };
}

/** What is otherwise than a month before, and the measures that made it so. */
export function Change({ maturity, args }: Props): ReactNode {
  const t = useTexts();
  const day = movedBy(args.at ?? today(), { months: -1 });
  const { data: before } = useSuspenseQuery(maturityQuery({ ...args, at: day }));
  const metBefore = new Set(before.measures.filter(({ kind }) => kind).map(({ measureId }) => measureId));
  const metNow = new Set(maturity.measures.filter(({ kind }) => kind).map(({ measureId }) => measureId));
  const lost = [...metBefore].filter((id) => !metNow.has(id));
  const gained = [...metNow].filter((id) => !metBefore.has(id));
  const areas = maturity.areas.flatMap(({ code, name, level }) => {
    const from = before.areas.find((area) => area.code === code)?.level;
    return from === undefined || from === level ? [] : [{ name, from, to: level }];
  });
  const [from, to] = [before.level, maturity.level];
  return (
    <section className="panel" aria-labelledby="change">
      <h2 id="change">{t('changeTitle', { day })}</h2>
      <p>
        <strong>{from === to ? t('levelSame') : t(from < to ? 'levelUp' : 'levelDown', { from, to })}</strong>
        {`, ${t('pointsFromTo', { from: number(before.points.rounded), to: number(maturity.points.rounded) })}`}
      </p>
      <ul className="plain">
        {areas.map((area) => (
          <li key={area.name}>{t('areaFromTo', area)}</li>
        ))}
        {lost.length > 0 ? (
          <li>{t('lostIn', { measures: countOf(t, 'measures', lost.length), questions: questionsOf(lost) })}</li>
        ) : null}
        {gained.length > 0 ? (
          <li>{t('gainedIn', { measures: countOf(t, 'measures', gained.length), questions: questionsOf(gained) })}</li>
        ) : null}
        {lost.length + gained.length === 0 ? <li>{t('nothingChanged')}</li> : null}
      </ul>
    </section>
  );
}
