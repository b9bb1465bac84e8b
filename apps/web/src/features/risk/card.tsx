// SPDX-License-Identifier: EUPL-1.2
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { RiskQuery } from '#libs/api-client';
import { isId } from '../../app/missing.js';
import { useMoment } from '../../app/time.js';
import { Empty } from '../../ui/empty.js';
import { Facts } from '../../ui/facts.js';
import { PageHeader } from '../../ui/page-header.js';
import { useUnits } from '../organisation/names.js';
import { queueWith } from '../worklist/queue.js';
import { DECIDE, objectOf, useTasks } from '../worklist/tasks.js';
import { AssessmentFacts } from './assessment-facts.js';
import { CardForm, type Saved } from './card-form.js';
import { CardResult } from './card-result.js';
import { useRiskRights } from './rights.js';
import './risk.css';
import { useRiskTexts } from './texts.js';
import { UnknownRisk } from './unknown-risk.js';
import { useRisk } from './use-risk.js';

/** The risk owner's card: one risk, one decision, the next. */
export function Page(): ReactNode {
  const { riskId } = useParams({ strict: false }) as { riskId: string };
  return isId(riskId) ? <Asked riskId={riskId} /> : <UnknownRisk />;
}

function Asked({ riskId }: { riskId: string }): ReactNode {
  const t = useRiskTexts();
  const { risk } = useRisk(riskId);
  const rights = useRiskRights();
  const { isNow } = useMoment();
  if (!risk) return <UnknownRisk />;
  if (!rights.decide)
    return (
      <>
        <PageHeader title={risk.title} over={t('cardTitle')} />
        <Empty
          title={t(isNow ? 'noDecideRight' : 'readOnlyPast')}
          action={
            <Link to="/arbete/risker/$riskId" params={{ riskId }}>
              {t('openRisk')}
            </Link>
          }
        />
      </>
    );
  return <Card key={riskId} risk={risk} />;
}

function Card({ risk }: { risk: NonNullable<RiskQuery['risk']> }): ReactNode {
  const t = useRiskTexts();
  const units = useUnits();
  const waiting = useTasks()
    .tasks.filter(({ kind }) => kind === DECIDE)
    .map(objectOf);
  const [queue] = useState(() => queueWith(risk.riskId, waiting));
  const [saved, setSaved] = useState<Saved>();
  const place = queue.indexOf(risk.riskId);
  const next = queue.slice(place + 1).find((id) => waiting.includes(id)) ?? waiting.find((id) => id !== risk.riskId);
  const last = risk.assessments.at(-1);
  return (
    <article className="card">
      <PageHeader
        over={`${t('cardTitle')} · ${t('cardOf', { i: place + 1, n: queue.length })}`}
        title={risk.title}
        lead={risk.unitIds.map(units.name).join(', ')}
      />
      {saved ? (
        <CardResult riskId={risk.riskId} saved={saved} next={next} onUndone={() => setSaved(undefined)} />
      ) : (
        <>
          <Facts
            items={[
              [t('threatFact'), risk.threat],
              [t('weaknessFact'), risk.vulnerability],
              [t('protectionFact'), risk.existingProtection],
            ]}
          />
          {last ? <AssessmentFacts assessment={last} heading="h2" /> : <p>{t('notJudged')}</p>}
          {risk.status === 'closed' ? (
            <Empty title={t('closedCard')} />
          ) : (
            <CardForm risk={risk} next={next} onSaved={setSaved} />
          )}
        </>
      )}
    </article>
  );
}
