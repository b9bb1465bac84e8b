// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { RiskQuery } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Empty } from '../../ui/empty.js';
import { Facts } from '../../ui/facts.js';
import { PageHeader } from '../../ui/page-header.js';
import { useMeasureWords } from '../measures/words.js';
import { History } from '../organisation/history.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { AssessDialog, CloseDialog, FollowUpDialog, ProposeDialog, WithdrawDialog } from './actions.js';
import { riskDocument } from './documents.js';
import { useRiskRights } from './rights.js';
import './risk.css';
import { useRiskTexts } from './texts.js';
import { STATUS_TONES, useRiskEventWords, useScales } from './words.js';

type Risk = NonNullable<RiskQuery['risk']>;
type Open = 'assess' | 'propose' | 'followUp' | 'close' | { withdraw: string; what: string } | undefined;

/** Asks for one risk and the measures that came out of it. */
export const useRisk = (id: string): RiskQuery =>
  useSuspenseQuery({
    queryKey: ['risk', id],
    queryFn: () => ask(riskDocument, { id, minPosition: latestPosition() }),
  }).data;

export function Page(): ReactNode {
  const { riskId } = useParams({ strict: false }) as { riskId: string };
  const t = useRiskTexts();
  const { risk, securityMeasures } = useRisk(riskId);
  if (!risk) return <Empty title={t('unknown')}>{t('unknownHelp')}</Empty>;
  return <RiskPage risk={risk} measures={securityMeasures.nodes} />;
}

function RiskPage({ risk, measures }: { risk: Risk; measures: RiskQuery['securityMeasures']['nodes'] }): ReactNode {
  const t = useRiskTexts();
  const persons = usePersons();
  const rights = useRiskRights();
  const { isNow, per } = useMoment();
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
        actions={<Actions risk={risk} onOpen={setOpen} />}
      />
      {isNow ? null : <p className="aside">{t('onlyNow', { day: per })}</p>}
      {isNow && !rights.write ? <p className="aside no-print">{t('noRight')}</p> : null}
      <Picture risk={risk} />
      <Decisions risk={risk} onWithdraw={withdraw} />
      <Measures measures={measures} />
      <FollowUps risk={risk} onWithdraw={withdraw} />
      <section>
        <h2>{t('history')}</h2>
        <History stream={risk.riskId} says={says} />
      </section>
      {open === 'assess' ? <AssessDialog risk={risk} onClose={close} /> : null}
      {open === 'propose' ? <ProposeDialog risk={risk} onClose={close} /> : null}
      {open === 'followUp' ? <FollowUpDialog risk={risk} onClose={close} /> : null}
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
  const today = new Date().toLocaleDateString('sv-SE');
  return status !== 'decided' || (reviewOn && reviewOn <= today) ? 'decide' : 'followUp';
}

/** One primary next step, and what else may be done. */
function Actions({ risk, onOpen }: { risk: Risk; onOpen: (what: Open) => void }): ReactNode {
  const t = useRiskTexts();
  const rights = useRiskRights();
  const { riskId, status } = risk;
  if (!rights.write || status === 'closed') return null;
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
        <Button kind="quiet" onPress={() => onOpen('close')}>
          {t('closeRisk')}
        </Button>
      ) : null}
    </>
  );
}

function Picture({ risk }: { risk: Risk }): ReactNode {
  const t = useRiskTexts();
  const units = useUnits();
  const last = risk.assessments.at(-1);
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
      {last ? <AssessmentFacts assessment={last} /> : <p>{t('notJudged')}</p>}
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

/** A judgement in words: consequence by type of harm, likelihood, certainty. */
export function AssessmentFacts(props: { assessment: Risk['assessments'][number]; heading?: 'h2' | 'h3' }): ReactNode {
  const { assessment, heading: Heading = 'h3' } = props;
  const t = useRiskTexts();
  const scales = useScales();
  const { phase, on, consequences, likelihoodLevel, certainty, assumptions } = assessment;
  return (
    <div className="judgement">
      <Heading>
        {t('judgedOn', { day: on })} · {t(phase)}
      </Heading>
      <Facts
        items={[
          ...consequences
            .toSorted((a, b) => b.degree - a.degree)
            .map(({ harm, degree }): [string, ReactNode] => [
              t(harm),
              <Chip key={harm} tone={degree >= 3 ? 'bad' : degree === 2 ? 'warn' : 'neutral'}>
                {scales.degreeWord(degree)}
              </Chip>,
            ]),
          [t('likelihood'), `${scales.levelWord(likelihoodLevel)} (${likelihoodLevel}/5)`],
          [t('sureness'), t(certainty)],
          [t('restsOn'), assumptions],
        ]}
      />
    </div>
  );
}

interface EntryProps {
  risk: Risk;
  onWithdraw?: (eventId: string, what: string) => void;
}

function Decisions({ risk, onWithdraw }: EntryProps): ReactNode {
  const t = useRiskTexts();
  const persons = usePersons();
  const entries = [
    ...risk.decisions.map((entry) => ({ ...entry, said: 'decidedBy' as const })),
    ...risk.proposalsUpward.map((entry) => ({ ...entry, said: 'wishedBy' as const })),
    ...risk.proposals.map((entry) => ({ ...entry, said: 'proposedBy' as const })),
  ].sort((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <section>
      <h2>{t('decisions')}</h2>
      {entries.length === 0 ? <p>{t('noDecisions')}</p> : null}
      <ul className="entries">
        {entries.map((entry) => (
          <li key={entry.eventId}>
            <p>
              <strong>{t(entry.choice)}</strong> · {t(entry.said, { who: persons.name(entry.byId), day: entry.on })}
            </p>
            <p>{entry.rationale}</p>
            {'conditions' in entry && entry.conditions ? <p>{t('conditionsAre', { text: entry.conditions })}</p> : null}
            {'reviewOn' in entry && entry.reviewOn ? <p>{t('reviewIs', { day: entry.reviewOn })}</p> : null}
            {onWithdraw ? (
              <Button
                kind="quiet"
                aria-label={`${t('withdraw')}: ${t(entry.choice)} ${entry.on}`}
                onPress={() => onWithdraw(entry.eventId, t(entry.choice))}
              >
                {t('withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Measures({ measures }: { measures: RiskQuery['securityMeasures']['nodes'] }): ReactNode {
  const t = useRiskTexts();
  const words = useMeasureWords();
  return (
    <section>
      <h2>{t('measures')}</h2>
      {measures.length === 0 ? <p>{t('noMeasures')}</p> : null}
      <ul className="entries">
        {measures.map(({ measureId, title, status }) => (
          <li key={measureId}>
            <Link to="/arbete/atgarder/$measureId" params={{ measureId }}>
              {title}
            </Link>{' '}
            <Chip tone={words.tone(status)}>{words.status(status)}</Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FollowUps({ risk, onWithdraw }: EntryProps): ReactNode {
  const t = useRiskTexts();
  const persons = usePersons();
  if (risk.followUps.length === 0) return null;
  return (
    <section>
      <h2>{t('followUps')}</h2>
      <ul className="entries">
        {risk.followUps.toReversed().map(({ eventId, on, status, note, byId }) => (
          <li key={eventId}>
            <p>
              <strong>{t(status)}</strong> · {on} · {persons.name(byId)}
            </p>
            {note ? <p>{note}</p> : null}
            {onWithdraw ? (
              <Button
                kind="quiet"
                aria-label={`${t('withdraw')}: ${t(status)} ${on}`}
                onPress={() => onWithdraw(eventId, t(status))}
              >
                {t('withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
