// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EvidenceKind } from '#libs/api-client';
import type { Maturity } from './documents.js';
import './evidence.css';
import { useTexts } from './texts.js';

export type Standing = EvidenceKind | 'notMet';

/** A shape for each kind of evidence, told apart without colour. */
const SHAPES: Record<Standing, ReactNode> = {
  derived: <rect x="2" y="2" width="12" height="12" fill="currentColor" />,
  attested: <path d="M8 1l7 7-7 7-7-7z" fill="currentColor" />,
  reported: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="3" />,
  notMet: <path d="M3 8h10" stroke="currentColor" strokeWidth="2" />,
};

export const Shape = ({ standing }: { standing: Standing }): ReactNode => (
  <svg className={`shape ${standing}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    {SHAPES[standing]}
  </svg>
);

export const KINDS: readonly EvidenceKind[] = ['derived', 'attested', 'reported'];

/** How many measures are met, by which kinds of evidence, and how sure the rules are. */
export function Evidence({ maturity }: { maturity: Maturity }): ReactNode {
  const t = useTexts();
  const { evidence, provenance, modelName } = maturity;
  return (
    <section className="panel" aria-labelledby="evidence">
      <h2 id="evidence">
        {evidence.met === 0
          ? t('evidenceNone')
          : t('evidenceFinding', { share: Math.round((100 * evidence.derived) / evidence.met) })}
      </h2>
      <p>{t('metOf', { met: evidence.met, of: evidence.of })}</p>
      <ul className="plain kinds">
        {KINDS.map((kind) => (
          <li key={kind}>
            <Shape standing={kind} /> {t(kind)}: {evidence[kind]}
          </li>
        ))}
      </ul>
      <p>
        <Link to={'/laget/underlag' as string}>{t('builtOn')}</Link>
      </p>
      <p className="quiet-text">
        {t('modelUsed', { name: modelName })}{' '}
        {provenance.sentence.charAt(0).toUpperCase() + provenance.sentence.slice(1)}.
      </p>
    </section>
  );
}
