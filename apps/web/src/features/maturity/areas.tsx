// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { number } from '../../app/texts.js';
import './areas.css';
import type { Maturity, Model } from './documents.js';
import { rounded } from './fraction.js';
import { agrees, type Hold, outcomeOf } from './levels.js';
import { useTexts } from './texts.js';
import { exactText } from './words.js';

/** Each work area with its level, its points and what keeps it from the next level. */
export function Areas({ maturity, model }: { maturity: Maturity; model: Model }): ReactNode {
  const t = useTexts();
  const met = new Set(maturity.measures.filter(({ kind }) => kind).map(({ measureId }) => measureId));
  const outcome = outcomeOf(model, (id) => met.has(id));
  const sure = agrees(outcome, maturity);
  const lowest = maturity.areas.filter(({ level }) => level === maturity.level);
  return (
    <section className="panel" aria-labelledby="areas">
      <h2 id="areas">{useFinding(maturity, lowest)}</h2>
      <p>{t('areasSummary', { points: number(maturity.points.rounded), of: number(maturity.maxPoints.rounded) })}</p>
      <table className="areas">
        <caption className="visually-hidden">{t('areasTable')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('area')}</th>
            <th scope="col">{t('levelHead')}</th>
            <th scope="col">{t('points')}</th>
            <th scope="col">{t('holdsBack')}</th>
          </tr>
        </thead>
        <tbody>
          {maturity.areas.map(({ code, name, level, points, maxPoints }) => (
            <tr key={code}>
              <th scope="row">
                <Link to={'/uppfoljning/modellen' as string} hash={code}>
                  {name}
                </Link>
              </th>
              <td className="area-level">{t('level', { level })}</td>
              <td>
                <progress max={maxPoints.rounded} value={points.rounded} aria-hidden="true" />
                <span title={t('pointsExact', { exact: exactText(points.exact) })}>
                  {t('pointsOf', { have: number(points.rounded), of: number(maxPoints.rounded) })}
                </span>
              </td>
              <td className="hold">{sure ? <HoldsBack hold={outcome.areas.get(code)?.hold} /> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Which areas hold the whole level down: by name while they are few. */
function useFinding({ areas, level }: Maturity, lowest: Maturity['areas']): string {
  const t = useTexts();
  if (lowest.length === areas.length) return t('areasEqual', { level });
  if (lowest.length === 1) return t('areasOne', { names: lowest[0]!.name });
  const names = lowest.map(({ code, name }) => (lowest.length > 2 ? code : name)).join(', ');
  return t('areasFinding', { count: lowest.length, of: areas.length, names });
}

function HoldsBack({ hold }: { hold: Hold | undefined }): ReactNode {
  const t = useTexts();
  if (!hold) return t('holdNone');
  const parts = [
    ...(hold.missing ? [t('holdPoints', { points: number(rounded(hold.missing)), level: hold.next })] : []),
  ];
  const [first] = hold.questions;
  return (
    <>
      {first === undefined ? null : (
        <Link to={'/uppfoljning/modellen' as string} hash={`q${first}`}>
          {t('holdQuestions', { questions: hold.questions.join(', ') })}
        </Link>
      )}
      {first !== undefined && parts.length > 0 ? '; ' : ''}
      {parts.join('; ')}
    </>
  );
}
