// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Args, forecastQuery, type Maturity } from './documents.js';
import { useTexts } from './texts.js';
import { countOf, whole } from './words.js';

/** The days on which an area falls if nothing is done, with the evidence that ends then. */
export function NothingDone({ maturity, args }: { maturity: Maturity; args: Args }): ReactNode {
  const t = useTexts();
  const { data: steps } = useSuspenseQuery(forecastQuery(args));
  const names = new Map(maturity.areas.map(({ code, name }) => [code, name]));
  const falls = steps.flatMap((step, at) => {
    const before = steps[at - 1];
    if (!before || !step.from) return [];
    const areas = step.areas.flatMap(({ code, level }) => {
      const from = before.areas.find((area) => area.code === code)?.level ?? level;
      return level < from ? [{ code, name: names.get(code) ?? code, from, to: level }] : [];
    });
    return areas.length > 0 ? [{ day: step.from, level: step.level, lost: step.lost, areas }] : [];
  });
  const fall = falls.find(({ level }) => level < maturity.level);
  return (
    <section className="panel" aria-labelledby="nothing">
      <h2 id="nothing">
        {falls.length === 0
          ? t('nothingHolds')
          : fall
            ? t('nothingFalls', { level: fall.level, day: whole(fall.day) })
            : t('nothingStays', { level: maturity.level })}
      </h2>
      <p>{t(falls.length > 0 ? 'nothingWhy' : 'nothingHoldsHelp')}</p>
      <ul className="plain falls">
        {falls.slice(0, 4).map(({ day, areas, lost }) => (
          <li key={day}>
            <time dateTime={day}>{day}</time>
            <span>
              {areas.length > 2
                ? t('manyFall', {
                    n: areas.length,
                    list: areas.map((area) => `${area.code} ${area.from} → ${area.to}`).join(', '),
                  })
                : areas.map((area) => t('areaFromTo', area)).join('; ')}
              {lost.length > 0 ? (
                <small>
                  {t('endsThen', { measures: countOf(t, 'measures', lost.length) })}{' '}
                  {lost.slice(0, 6).map((id) => (
                    <Link key={id} to={`/uppfoljning/modellen/${id}` as string}>
                      {id}
                    </Link>
                  ))}
                  {lost.length > 6 ? ' …' : ''}
                </small>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
