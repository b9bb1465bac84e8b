// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { FiguresPer } from '../../app/figures-per.js';
import { useListState } from '../../app/list-state.js';
import { useMoment } from '../../app/time.js';
import { number } from '../../app/texts.js';
import { PageHeader } from '../../ui/page-header.js';
import { type Maturity, maturityQuery, type Model, modelQuery } from './documents.js';
import { KINDS, Shape, type Standing } from './evidence.js';
import '../../ui/list-tools.css';
import './model-page.css';
import { useTexts } from './texts.js';

/** Modellen: every question and measure by area, each with the kind of evidence that it is met by. */
export function Page(): ReactNode {
  const t = useTexts();
  const { args } = useMoment();
  const { data: maturity } = useSuspenseQuery(maturityQuery(args));
  const { data: model } = useSuspenseQuery(modelQuery(maturity.modelId));
  const list = useListState({ sort: '', filters: ['visa'] });
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
  const onlyMissing = list.filters['visa'] === 'saknas';
  const standings = new Map<string, Standing>(
    maturity.measures.map(({ measureId, kind }) => [measureId, kind ?? 'notMet']),
  );
  return (
    <>
      <PageHeader
        title={t('model')}
        over={model.name}
        lead={
          <>
            {t('modelLead')} <FiguresPer {...maturity} />
          </>
        }
      />
      <div className="list-tools no-print">
        <label>
          {t('show')}
          <select value={onlyMissing ? 'saknas' : ''} onChange={(event) => list.setFilter('visa', event.target.value)}>
            <option value="">{t('showAll')}</option>
            <option value="saknas">{t('showMissing')}</option>
          </select>
        </label>
      </div>
      <section aria-label={t('legend')}>
        <ul className="plain kinds legend">
          {[...KINDS, 'notMet' as const].map((standing) => (
            <li key={standing}>
              <Shape standing={standing} /> {t(standing)}
            </li>
          ))}
        </ul>
      </section>
      {model.areas.map(({ code, name }) => (
        <Area
          key={code}
          area={maturity.areas.find((area) => area.code === code)}
          code={code}
          name={name}
          model={model}
          standings={standings}
          onlyMissing={onlyMissing}
        />
      ))}
    </>
  );
}

interface AreaProps {
  area: Maturity['areas'][number] | undefined;
  code: string;
  name: string;
  model: Model;
  standings: ReadonlyMap<string, Standing>;
  onlyMissing: boolean;
}

function Area({ area, code, name, model, standings, onlyMissing }: AreaProps): ReactNode {
  const t = useTexts();
  const isMet = (id: string): boolean => (standings.get(id) ?? 'notMet') !== 'notMet';
  const questions = model.questions
    .filter((question) => question.area === code)
    .map((question) => ({
      ...question,
      met: question.measures.filter(({ id }) => isMet(id)).length,
      shown: question.measures.filter(({ id }) => !onlyMissing || !isMet(id)),
    }))
    .filter(({ shown }) => shown.length > 0);
  return (
    <section className="model-area" id={code} aria-labelledby={`${code}-name`}>
      <h2 id={`${code}-name`}>{name}</h2>
      {area ? (
        <p className="quiet-text">
          {t('level', { level: area.level })} ·{' '}
          {t('pointsOf', { have: number(area.points.rounded), of: number(area.maxPoints.rounded) })}
        </p>
      ) : null}
      {questions.length === 0 ? (
        <p>{t('areaAllMet')}</p>
      ) : (
        <table>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('gapQuestion')}</th>
              <th scope="col">{t('gapMeasure')}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map(({ no, text, measures, met, shown }) => (
              <tr key={no} id={`q${no}`}>
                <th scope="row">
                  <span>
                    {no}. {text}
                  </span>
                  <small>{t('ofMet', { met, of: measures.length })}</small>
                </th>
                <td>
                  <ul className="cells">
                    {shown.map((measure) => (
                      <Cell key={measure.id} {...measure} standing={standings.get(measure.id) ?? 'notMet'} />
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Cell({ id, text, standing }: { id: string; text: string; standing: Standing }): ReactNode {
  const t = useTexts();
  return (
    <li>
      <Link
        to={`/uppfoljning/modellen/${id}` as string}
        className={`cell ${standing}`}
        title={text}
        aria-label={`${id} ${t(standing)}: ${text}`}
        preload={false}
      >
        <Shape standing={standing} />
        {id}
      </Link>
    </li>
  );
}
