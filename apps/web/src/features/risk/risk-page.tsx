// SPDX-License-Identifier: EUPL-1.2
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { RiskQuery } from '#libs/api-client';
import { isId } from '../../app/missing.js';
import { today, useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Facts } from '../../ui/facts.js';
import { PageHeader } from '../../ui/page-header.js';
import { CountsFor } from '../organisation/counts-for.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { WithdrawableHistory } from '../organisation/withdrawable-history.js';
import { AssessDialog, CloseDialog, FollowUpDialog, OwnerDialog, ProposeDialog, WithdrawDialog } from './actions.js';
import { AssessmentFacts } from './assessment-facts.js';
import { useRiskRights } from './rights.js';
import { Links } from './links.js';
import { Decisions, FollowUps } from './risk-entries.js';
import './risk.css';
import { useRiskTexts } from './texts.js';
import { UnknownRisk } from './unknown-risk.js';
import { type Risk, useRisk } from './use-risk.js';
import { STATUS_TONES, useRiskEventWords } from './words.js';

type Open = 'assess' | 'propose' | 'followUp' | 'owner' | 'close' | { withdraw: string; what: string } | undefined;

export function Page(): ReactNode {
  const { riskId } = useParams({ strict: false }) as { riskId: string };
  return isId(riskId) ? <Asked riskId={riskId} /> : <UnknownRisk />;
}

function Asked({ riskId }: { riskId: string }): ReactNode {
  const { risk, securityMeasures } = useRisk(riskId);
  if (!risk) return <UnknownRisk />;
  return <RiskPage risk={risk} measures={securityMeasures.nodes} />;
}

function RiskPage({ risk, measures }: { risk: Risk; measures: RiskQuery['securityMeasures']['nodes'] }): ReactNode {
  const t = useRiskTexts();
  const persons = usePersons();
  const rights = useRiskRights();
  const { isNow } = useMoment();
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  const withdraw = rights.decide ? (eventId: string, what: string) => setOpen({ withdraw: eventId, what }) : undefined;
  const says = useRiskEventWords();
  const waiting = risk.status === 'proposedUpward';
  return (
    <article className="object">
      <PageHeader
        over={<Link to="/arbete/risker">{t('risks')}</Link>}
        title={risk.title}
        status={
          <>
            <Chip tone={STATUS_TONES[risk.status]}>{t(risk.status)}</Chip>
            {waiting ? (
              <span>
                {t('waitsFor', { who: risk.waitsForId ? persons.name(risk.waitsForId) : t('leadershipWord') })}
              </span>
            ) : null}
            <span>
              {t('owner')}: {persons.name(risk.ownerId)}
            </span>
          </>
        }
        actions={rights.write && risk.status !== 'closed' ? <Actions risk={risk} onOpen={setOpen} /> : null}
      />
      {isNow && !rights.write ? <p className="aside no-print">{t('noRight')}</p> : null}
      <Picture risk={risk} />
      <Links risk={risk} measures={measures} />
      <section>
        <h2>{t('evidence')}</h2>
        <Decisions risk={risk} onWithdraw={withdraw} />
        <FollowUps risk={risk} onWithdraw={withdraw} />
        <CountsFor stream={risk.riskId} />
      </section>
      <section>
        <h2>{t('history')}</h2>
        <WithdrawableHistory
          stream={risk.riskId}
          says={says}
          onWithdraw={withdraw && (({ eventId, what }) => withdraw(eventId, what))}
        />
      </section>
      {open === 'assess' ? <AssessDialog risk={risk} onClose={close} /> : null}
      {open === 'propose' ? <ProposeDialog risk={risk} onClose={close} /> : null}
      {open === 'followUp' ? <FollowUpDialog risk={risk} onClose={close} /> : null}
      {open === 'owner' ? <OwnerDialog risk={risk} onClose={close} /> : null}
      {open === 'close' ? <CloseDialog risk={risk} onClose={close} /> : null}
      {typeof open === 'object' ? (
        <WithdrawDialog riskId={risk.riskId} eventId={open.withdraw} what={open.what} onClose={close} />
      ) : null}
    </article>
  );
}

type Step = 'assess' | 'decide' | 'followUp' | 'propose';

/** What comes next: to judge, to decide (again when the review is due), or to follow up. */
function nextStep({ assessments, status, reviewOn }: Risk, mayDecide: boolean): Step {
  if (assessments.length === 0) return 'assess';
  if (!mayDecide) return 'propose';
  return status !== 'decided' || (reviewOn && reviewOn <= today()) ? 'decide' : 'followUp';
}

/** One primary next step, and what else may be done. */
function Actions({ risk, onOpen }: { risk: Risk; onOpen: (what: Open) => void }): ReactNode {
  const t = useRiskTexts();
  const rights = useRiskRights();
  const { riskId, status } = risk;
  const judged = risk.assessments.length > 0;
  const next = nextStep(risk, rights.decide);
  const possible: [Step, boolean][] = [
    ['decide', judged && rights.decide],
    ['followUp', rights.decide],
    ['assess', true],
    ['propose', judged && status !== 'decided'],
  ];
  const words: Record<Step, string> = {
    decide: t(status === 'decided' ? 'decideAgain' : 'decide'),
    followUp: t('followUp'),
    assess: t(judged ? 'assessAgain' : 'assess'),
    propose: t('propose'),
  };
  const steps = possible.flatMap(([step, can]) => (can ? [step] : []));
  return (
    <>
      {steps
        .toSorted((a, b) => Number(b === next) - Number(a === next))
        .map((step) =>
          step === 'decide' ? (
            <Link
              key={step}
              className={step === next ? 'button primary' : 'button'}
              to="/arbete/risker/$riskId/besluta"
              params={{ riskId }}
            >
              {words[step]}
            </Link>
          ) : (
            <Button key={step} kind={step === next ? 'primary' : 'plain'} onPress={() => onOpen(step)}>
              {words[step]}
            </Button>
          ),
        )}
      {rights.decide ? (
        <>
          <Button kind="quiet" onPress={() => onOpen('owner')}>
            {t(risk.ownerId ? 'handOver' : 'setOwner')}
          </Button>
          <Button kind="quiet" onPress={() => onOpen('close')}>
            {t('closeRisk')}
          </Button>
        </>
      ) : null}
    </>
  );
}

function Picture({ risk }: { risk: Risk }): ReactNode {
  const t = useRiskTexts();
  const units = useUnits();
  const [before, after] = (['before', 'after'] as const).map((phase) =>
    risk.assessments.findLast((judged) => judged.phase === phase),
  );
  return (
    <section>
      <h2>{t('picture')}</h2>
      <Facts
        items={[
          [t('units'), risk.unitIds.map(units.name).join(', ')],
          [t('threatFact'), risk.threat],
          [t('weaknessFact'), risk.vulnerability],
          [t('protectionFact'), risk.existingProtection],
          [t('assets'), risk.assets.join(', ')],
          [t('size'), risk.size > 0 ? <SizeWords risk={risk} /> : undefined],
        ]}
      />
      {before || after ? null : <p>{t('notJudged')}</p>}
      <div className="before-after">
        {before ? <AssessmentFacts assessment={before} /> : null}
        {after ? <AssessmentFacts assessment={after} /> : null}
      </div>
    </section>
  );
}

const SizeWords = ({ risk }: { risk: Risk }): ReactNode => {
  const t = useRiskTexts();
  const { sizeBefore, sizeAfter, size } = risk;
  return sizeBefore && sizeAfter !== null && sizeAfter !== undefined
    ? t('sizeFell', { before: sizeBefore, after: sizeAfter })
    : size;
};
