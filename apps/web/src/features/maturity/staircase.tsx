// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Args, gapsQuery, type Maturity } from './documents.js';
import './staircase.css';
import { useTexts } from './texts.js';
import { countOf } from './words.js';

const STEPS = [1, 2, 3, 4];

/** The four steps with the level reached, the way to the next one, and the level from recorded work alone. */
export function Staircase({ maturity, args }: { maturity: Maturity; args: Args }): ReactNode {
  const t = useTexts();
  const { level, levelDerivedOnly, levelDerivedOnlyWhy, since } = maturity;
  return (
    <section className="staircase" aria-labelledby="level">
      <div>
        <h2 id="level" className="level">
          {t('level', { level })}
        </h2>
        {level < 4 ? <Distance level={level + 1} args={args} /> : <p className="distance">{t('highest')}</p>}
        <p className="quiet-text">
          {since ? t('since', { day: since }) : null}{' '}
          <Link to={'/laget/underlag' as string} className="built-on">
            {t('builtOn')}
          </Link>
        </p>
      </div>
      <Steps level={level} />
      <details className="derived-only">
        <summary>{t('derivedOnly', { level: levelDerivedOnly })}</summary>
        <p>{levelDerivedOnlyWhy}</p>
      </details>
    </section>
  );
}

function Distance({ level, args }: { level: number; args: Args }): ReactNode {
  const t = useTexts();
  const { data } = useSuspenseQuery(gapsQuery({ level, ...args }));
  const measures = data.areas.reduce((count, { close }) => count + close.length, 0);
  const questions = new Set(data.areas.flatMap(({ close }) => close.map(({ question }) => question))).size;
  const words = { level, questions: countOf(t, 'questions', questions), measures: countOf(t, 'measures', measures) };
  return (
    <p className="distance">
      <strong>{t('distance', words)}</strong>{' '}
      <Link to={'/uppfoljning/luckor' as string} search={(old) => ({ ...old, niva: level })}>
        {t('seeGaps')}
      </Link>
    </p>
  );
}

function Steps({ level }: { level: number }): ReactNode {
  const t = useTexts();
  return (
    <ol className="steps" aria-label={t('stepsLabel', { level })}>
      {STEPS.map((step) => (
        <li key={step} className={step <= level ? 'reached' : step === level + 1 ? 'next' : ''} data-step={step}>
          <span>{step}</span>
          <span className="visually-hidden">{t(step <= level ? 'stepReached' : 'stepNot')}</span>
        </li>
      ))}
    </ol>
  );
}
