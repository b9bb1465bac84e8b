// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { destinations } from '../../app/destinations.js';
import { largestQuery } from './documents.js';
import { useTexts } from './texts.js';

interface Shown {
  riskId: string;
  title: string;
  size: number;
}

const hasRisks = destinations.some(({ to }) => to === '/arbete/risker');

/** The five largest risks, and the decisions that have been proposed upwards and wait. */
export function RisksNow(): ReactNode {
  const t = useTexts();
  const { data } = useSuspenseQuery(largestQuery);
  return (
    <>
      <section className="panel" aria-labelledby="largest">
        <h2 id="largest">{t('largest')}</h2>
        <RiskList risks={data.risks.nodes} total={data.risks.totalCount} none={t('noRisks')} />
      </section>
      <section className="panel" aria-labelledby="waiting">
        <h2 id="waiting">{t('waiting')}</h2>
        <RiskList risks={data.waiting.nodes} total={data.waiting.totalCount} none={t('noneWaiting')} />
      </section>
    </>
  );
}

function RiskList({ risks, total, none }: { risks: readonly Shown[]; total: number; none: string }): ReactNode {
  const t = useTexts();
  if (risks.length === 0) return <p>{none}</p>;
  return (
    <>
      <ol className="risk-list">
        {risks.map(({ riskId, title, size }) => (
          <li key={riskId}>
            {hasRisks ? <Link to={`/arbete/risker/${riskId}` as string}>{title}</Link> : title}{' '}
            <small>{t('size', { size })}</small>
          </li>
        ))}
      </ol>
      {total > risks.length ? <p className="quiet-text">{t('more', { n: total - risks.length })}</p> : null}
    </>
  );
}
