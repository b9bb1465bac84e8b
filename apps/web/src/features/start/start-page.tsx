// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { hasRole, useMe } from '../../app/me.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { PageHeader } from '../../ui/page-header.js';
import { contentQuery } from './content.js';
import { ContentStep } from './content-step.js';
import { aboutQuery } from './documents.js';
import { keepStep, type Step, stepLeft, STEPS } from './progress.js';
import { RiskStep } from './risk-step.js';
import './start.css';
import { useStartTexts } from './texts.js';
import { WhoStep } from './who-step.js';

const isStep = (n: number): n is Step => n >= 1 && n <= 4 && Number.isInteger(n);

/** The first steps of an organisation: who one is, what there is already, the first risk. */
export function Page(): ReactNode {
  const t = useStartTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const may = hasRole(me, 'administrator', 'ciso');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {may && isNow ? <Steps /> : <Empty title={t(isNow ? 'noRight' : 'past')} />}
    </>
  );
}

function Steps(): ReactNode {
  const t = useStartTexts();
  const me = useMe();
  const navigate = useNavigate();
  const address = useSearch({ strict: false }) as { steg?: unknown };
  const organisationId = me.organisation?.organisationId ?? '';
  const [riskId, setRiskId] = useState<string>();
  const wished = Number(address.steg);
  const step: Step = isStep(wished) ? wished : (stepLeft(organisationId) ?? 1);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    keepStep(organisationId, step);
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [organisationId, step]);
  const go = (steg: number): void =>
    void navigate({ to: '.', search: (old: Record<string, unknown>) => ({ ...old, steg }) } as never);
  if (step === 4) return <Finished riskId={riskId} heading={heading} onBack={() => go(3)} />;
  const next = (): void => go(step + 1);
  return (
    <div className="start">
      <Progress step={step} onStep={go} />
      <h2 ref={heading} tabIndex={-1}>
        <small>{t('stepOf', { n: step })}</small> {t(`step${step}`)}
      </h2>
      {step === 1 ? <WhoStep onNext={next} /> : null}
      {step === 2 ? <ContentStep onNext={next} /> : null}
      {step === 3 ? (
        <RiskStep
          onUnits={() => go(2)}
          onDone={(id) => {
            setRiskId(id);
            next();
          }}
        />
      ) : null}
      <div className="form-actions">
        {step > 1 ? <Button onPress={() => go(step - 1)}>{t('back')}</Button> : null}
        <Button kind="quiet" onPress={next}>
          {t('skip')}
        </Button>
      </div>
    </div>
  );
}

/** Where one is; every step can be gone to at any time. */
function Progress({ step, onStep }: { step: Step; onStep: (step: number) => void }): ReactNode {
  const t = useStartTexts();
  const { data: content } = useSuspenseQuery(contentQuery);
  const { data: about } = useSuspenseQuery(aboutQuery);
  // Its stream holds more than that it was registered: somebody has said who they are.
  const named = (about?.version ?? 1) > 1;
  const done: Record<number, boolean> = { 1: named, 2: content.units > 0, 3: content.risks > 0 };
  return (
    <ol className="start-steps" aria-label={t('steps')}>
      {STEPS.map((n) => (
        <li key={n} aria-current={n === step ? 'step' : undefined}>
          <Button kind="quiet" onPress={() => onStep(n)}>
            {n}. {t(`step${n}`)} {done[n] ? `(${t('done')})` : ''}
          </Button>
        </li>
      ))}
    </ol>
  );
}

interface FinishedProps {
  riskId: string | undefined;
  heading: React.RefObject<HTMLHeadingElement | null>;
  onBack: () => void;
}

function Finished({ riskId, heading, onBack }: FinishedProps): ReactNode {
  const t = useStartTexts();
  const { data: content } = useSuspenseQuery(contentQuery);
  return (
    <div className="start">
      <h2 ref={heading} tabIndex={-1}>
        {t('finished')}
      </h2>
      <p>{t('risksThere', { n: content.risks })}</p>
      {content.risks > 0 ? <p>{t('finishedHelp')}</p> : null}
      <ul className="plain start-links">
        {riskId ? (
          <li>
            <Link to={`/arbete/risker/${riskId}` as string}>{t('toRisk')}</Link>
          </li>
        ) : null}
        <li>
          <Link to={'/laget' as string}>{t('toOverview')}</Link>
        </li>
        <li>
          <Link to={'/laget/underlag' as string}>{t('toBuiltOn')}</Link>
        </li>
      </ul>
      <div>
        <Button onPress={onBack}>{t('back')}</Button>
      </div>
    </div>
  );
}
