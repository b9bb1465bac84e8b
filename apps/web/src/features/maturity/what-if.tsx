// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { number } from '../../app/texts.js';
import type { Closing } from './closing.js';
import type { Maturity, Model } from './documents.js';
import { agrees, outcomeOf } from './levels.js';
import { useTexts } from './texts.js';

interface Props {
  maturity: Maturity;
  model: Model;
  chosen: readonly Closing[];
}

/** The level with the ticked measures met, exactly by the model's rules; nothing is saved. Absent where the rules are not known here. */
export function WhatIf({ maturity, model, chosen }: Props): ReactNode {
  const t = useTexts();
  const met = new Set(maturity.measures.filter(({ kind }) => kind).map(({ measureId }) => measureId));
  if (
    !agrees(
      outcomeOf(model, (id) => met.has(id)),
      maturity,
    )
  )
    return null;
  const wished = new Set(chosen.map(({ measureId }) => measureId));
  const then = outcomeOf(model, (id) => met.has(id) || wished.has(id));
  const hours = chosen.reduce((sum, { effortHours }) => sum + effortHours, 0);
  const moved = maturity.areas.flatMap(({ code, name, level }) => {
    const to = then.areas.get(code)?.level ?? level;
    return to === level ? [] : [{ name, from: level, to }];
  });
  return (
    <aside className="what-if panel" aria-labelledby="what-if">
      <h2 id="what-if">{t('whatIf')}</h2>
      <div role="status">
        {chosen.length === 0 ? (
          <p>{t('whatIfNone')}</p>
        ) : (
          <>
            <p className="result">{t('whatIfResult', { from: maturity.level, to: then.level })}</p>
            <ul className="plain">
              {moved.map((area) => (
                <li key={area.name}>{t('areaFromTo', area)}</li>
              ))}
            </ul>
            <p className="quiet-text">{t('whatIfPlain', { hours: number(hours) })}</p>
          </>
        )}
      </div>
    </aside>
  );
}
