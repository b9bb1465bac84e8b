// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Args, forecastQuery, type Maturity } from './documents.js';
import { useTexts } from './texts.js';
import { countOf } from './words.js';

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
      <h2 id="nothing">{t('nothingDone')}</h2>
      {falls.length === 0 ? <p>{t('nothingHolds')}</p> : null}
      {falls.length > 0 ? (
        <p>
          <strong>
            {fall
              ? t('nothingFalls', { level: fall.level, day: fall.day })
              : t('nothingStays', { level: maturity.level })}
          </strong>
        </p>
      ) : null}
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
                  {t('endsThen', {
                    measures: countOf(t, 'measures', lost.length),
                    list: lost.length > 6 ? `${lost.slice(0, 6).join(', ')} …` : lost.join(', '),
                  })}
                </small>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
