// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useUnit } from '../../app/unit.js';
import { useUnits } from '../organisation/names.js';
import { isAbove, ofUnits } from './appetite.js';
import { type Args, largestQuery } from './documents.js';
import { useTexts } from './texts.js';

interface Shown {
  riskId: string;
  title: string;
  size: number;
  reviewOn?: string | null;
}

const SHOWN = 5;

/** The five largest risks that are more than anybody but the leadership may decide on. */
export function LargestRisks({ args }: { args: Args }): ReactNode {
  const t = useTexts();
  const unit = useUnit();
  const { data } = useSuspenseQuery(largestQuery({ ...args, ...unit.args }));
  const { parents } = useUnits();
  const leaders = new Set(data.persons.nodes.map(({ personId }) => personId));
  const mandates = ofUnits(data.mandates.nodes, leaders);
  const isSet = mandates.length > 0;
  const { nodes, totalCount } = data.risks;
  const open = nodes.filter(({ status }) => status !== 'closed');
  const above = open.filter((risk) => isAbove(risk, { mandates, parentOf: (unitId) => parents.get(unitId) }));
  const n = above.length;
  const more = totalCount > nodes.length && n === open.length ? '+' : '';
  const count = t(n === 1 ? 'aboveAppetite_one' : 'aboveAppetite_other', { n: `${n}${more}` });
  return (
    <section className="panel" aria-labelledby="largest">
      <h2 id="largest">{isSet ? (n === 0 ? t('noneAbove') : count) : t('appetiteNone')}</h2>
      {isSet ? (
        <p>{t('appetite')}</p>
      ) : (
        <p>
          {t('appetiteNoneHelp')} <Link to={'/installningar/personer' as string}>{t('giveMandates')}</Link>
        </p>
      )}
      {open.length === 0 ? <p>{t('noRisks')}</p> : null}
      <RiskList risks={isSet ? above : open} />
      {n > SHOWN ? (
        <Link to={'/arbete/risker' as string} search={(old) => ({ ...old, sort: 'size', desc: true })}>
          {t('seeRegister')}
        </Link>
      ) : null}
    </section>
  );
}

/** What has been proposed upwards and waits for a decision. */
export function WaitingDecisions({ args }: { args: Args }): ReactNode {
  const t = useTexts();
  const unit = useUnit();
  const { waiting } = useSuspenseQuery(largestQuery({ ...args, ...unit.args })).data;
  const n = waiting.totalCount;
  return (
    <section className="panel" aria-labelledby="waiting">
      <h2 id="waiting">
        {n === 0 ? t('noneWaiting') : t(n === 1 ? 'decisionsWait_one' : 'decisionsWait_other', { n })}
      </h2>
      {n === 0 ? <p>{t('noneWaitingHelp')}</p> : null}
      <RiskList risks={waiting.nodes} />
      {n > SHOWN ? (
        <Link to={'/arbete/risker' as string} search={(old) => ({ ...old, status: 'proposedUpward' })}>
          {t('seeAll', { n })}
        </Link>
      ) : null}
    </section>
  );
}

function RiskList({ risks }: { risks: readonly Shown[] }): ReactNode {
  const t = useTexts();
  return (
    <ol className="risk-list">
      {risks.slice(0, SHOWN).map(({ riskId, title, size, reviewOn }) => (
        <li key={riskId}>
          <Link to={`/arbete/risker/${riskId}` as string}>{title}</Link>{' '}
          <small>{reviewOn ? t('sizeReview', { size, day: reviewOn }) : t('size', { size })}</small>
        </li>
      ))}
    </ol>
  );
}
