// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import type { RiskQuery, RiskTreatment } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { type LevelChange, overall } from '../../app/level-moves.js';
import { movedBy, today } from '../../app/time.js';
import { useLetters } from '../../app/use-letters.js';
import { Button } from '../../ui/button.js';
import { Form, FormArea, FormChoice, FormText } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { usePersons } from '../organisation/names.js';
import { OwnerDialog } from './actions.js';
import { AssessFields, checkJudgement, judgementOf, sizeOf, toAssessment } from './assess-fields.js';
import { assessDocument, decideDocument } from './documents.js';
import { ProposedUpward } from './proposed-upward.js';
import { useDecisionMandate } from './rights.js';
import { useRiskTexts } from './texts.js';
import { TREATMENTS, useScales } from './words.js';

type Risk = NonNullable<RiskQuery['risk']>;

export interface Saved {
  choice: RiskTreatment;
  measureTitle?: string;
  eventIds: string[];
  change?: LevelChange;
}

const inAYear = (): string => movedBy(today(), { months: 12 });

/** What the card asks, with what was said last time filled in. */
function answersFor(risk: Risk) {
  const before = [...risk.proposals, ...risk.decisions, ...risk.proposalsUpward].at(-1);
  return {
    ...judgementOf(risk.assessments.at(-1)),
    picture: '',
    choice: '',
    rationale: before?.rationale ?? '',
    measureTitle: before?.measureTitle ?? '',
    conditions: '',
    reviewOn: inAYear(),
  };
}

/** Whether these answers are what was judged last: then there is nothing new to say. */
const asBefore = (last: Risk['assessments'][number] | undefined, scales: ReturnType<typeof useScales>, now: object) =>
  last !== undefined && JSON.stringify(toAssessment(judgementOf(last), scales, last)) === JSON.stringify(now);

/** Judges anew where the picture has changed, then decides; what was judged once is not judged again on a retry. */
function useDecide(risk: Risk) {
  const scales = useScales();
  const assess = useCommand(assessDocument, { says: false });
  const decide = useCommand(decideDocument, { says: false });
  const judged = useRef<{ as: string; eventIds: string[]; change?: LevelChange }>(undefined);
  return async (values: ReturnType<typeof answersFor>): Promise<Saved> => {
    const last = risk.assessments.at(-1);
    const { riskId } = risk;
    if (!last || values.picture === 'changed') {
      const phase = last?.phase ?? ('before' as const);
      const answers = toAssessment(values, scales, last);
      const input = { riskId, phase, ...answers };
      const as = JSON.stringify(input);
      if (!asBefore(last, scales, answers) && judged.current?.as !== as)
        judged.current = { as, ...(await assess.mutateAsync(input)) };
    }
    const choice = values.choice as RiskTreatment;
    const measureTitle = choice === 'mitigate' ? values.measureTitle.trim() || undefined : undefined;
    const answer = await decide.mutateAsync({
      ...{ riskId, choice, measureTitle, rationale: values.rationale.trim() },
      conditions: values.conditions.trim() || undefined,
      reviewOn: values.reviewOn || undefined,
    });
    const eventIds = [...answer.eventIds, ...(judged.current?.eventIds ?? [])];
    return { choice, measureTitle, eventIds, change: overall([judged.current?.change, answer.change]) };
  };
}

export function CardForm(props: { risk: Risk; next?: string; onSaved: (saved: Saved) => void }): ReactNode {
  const { risk, next, onSaved } = props;
  const t = useRiskTexts();
  const decide = useDecide(risk);
  const [handing, setHanding] = useState(false);
  const judged = risk.assessments.length > 0;
  const scales = useScales();
  const form = useForm({
    draft: `decide-${risk.riskId}`,
    initial: answersFor(risk),
    check: (values) => ({
      ...(judged && !values.picture ? { picture: t('needPicture') } : {}),
      ...(values.picture === 'unsure' ? { picture: t('unsureHelp') } : {}),
      ...(!judged || values.picture === 'changed' ? checkJudgement(t, values) : {}),
      ...(values.choice ? {} : { choice: t('needDecision') }),
      ...(values.rationale.trim() ? {} : { rationale: t('needWhy') }),
    }),
    places: { 'risk.review-not-ahead': 'reviewOn', 'risk.no-consequence': 'harms' },
    send: async (values) => onSaved(await decide(values)),
  });
  const { consequence, likelihoodLevel } = risk;
  const asItIs = consequence != null && likelihoodLevel != null ? { consequence, likelihoodLevel } : undefined;
  const judging = !judged || form.values.picture === 'changed';
  const mandate = useDecisionMandate(risk.unitIds, judging ? sizeOf(form.values, scales) : asItIs);
  const upward = mandate?.withinMandate === false;
  const choose = (choice: RiskTreatment): void => {
    form.set('choice', choice);
    document.getElementById('field-rationale')?.focus();
  };
  useLetters({
    j: () => form.set('picture', 'yes'),
    c: () => form.set('picture', 'changed'),
    ...Object.fromEntries(TREATMENTS.map((one, i) => [String(i + 1), () => choose(one)])),
  });
  return (
    <div className="decision">
      <Form form={form} label={t('cardTitle')} save={t(upward ? 'sendProposal' : 'saveDecision')}>
        <ProposedUpward risk={risk} />
        {judged ? (
          <FormChoice
            form={form}
            name="picture"
            label={t('pictureRight')}
            options={[
              ['yes', t('yes'), undefined, 'J'],
              ['changed', t('changed'), undefined, 'C'],
              ['unsure', t('unsure')],
            ]}
            row
          />
        ) : null}
        {form.values.picture === 'unsure' ? (
          <Unsure onHand={() => setHanding(true)} onJudge={() => form.set('picture', 'changed')} />
        ) : null}
        {judging ? <AssessFields form={form} /> : null}
        <FormChoice
          form={form}
          name="choice"
          label={t('whatDo')}
          options={TREATMENTS.map((one, i) => [one, t(one), t(`${one}Help`), String(i + 1)])}
        />
        <FormArea form={form} name="rationale" label={t('rationale')} help={t('rationaleHelp')} />
        {form.values.choice === 'mitigate' ? (
          <FormText
            form={form}
            name="measureTitle"
            label={t('measureTitle')}
            help={t('measureTitleHelp')}
            maxLength={200}
            optional
          />
        ) : null}
        {mandate ? <Receiver mandate={mandate} /> : null}
        <details open={Boolean(form.errors.reviewOn)}>
          <summary>
            {t('more')} ({form.values.reviewOn || '–'})
          </summary>
          <div>
            <FormArea form={form} name="conditions" label={t('conditions')} rows={2} optional />
            <FormText form={form} name="reviewOn" type="date" label={t('reviewOn')} optional />
          </div>
        </details>
      </Form>
      {handing ? <OwnerDialog risk={risk} onClose={() => setHanding(false)} /> : null}
      <Links riskId={risk.riskId} next={next} />
      <p className="help">{t('keys')}</p>
    </div>
  );
}

function Links({ riskId, next }: { riskId: string; next?: string }): ReactNode {
  const t = useRiskTexts();
  return (
    <p className="card-links">
      {next ? (
        <Link to="/arbete/risker/$riskId/besluta" params={{ riskId: next }}>
          {t('skip')}
        </Link>
      ) : null}
      <Link to="/arbete/risker/$riskId" params={{ riskId }}>
        {t('openRisk')}
      </Link>
    </p>
  );
}

/** Who does not know judges anew, or hands the risk to somebody who does; what was written here stays in the browser. */
function Unsure({ onHand, onJudge }: { onHand: () => void; onJudge: () => void }): ReactNode {
  const t = useRiskTexts();
  return (
    <div className="aside">
      <p>{t('unsureHelp')}</p>
      <p className="unsure-ways">
        <Button onPress={onHand}>{t('unsureHand')}</Button>
        <Button onPress={onJudge}>{t('unsureJudge')}</Button>
      </p>
    </div>
  );
}

/** Says before it is saved what the decision becomes, and who gets it. */
function Receiver({ mandate }: { mandate: NonNullable<ReturnType<typeof useDecisionMandate>> }): ReactNode {
  const t = useRiskTexts();
  const persons = usePersons();
  const { withinMandate, asLeadership, upwardToId } = mandate;
  if (withinMandate && !asLeadership) return null;
  const who = upwardToId ? persons.name(upwardToId) : t('leadershipWord');
  return (
    <p className="aside" role="status">
      {asLeadership ? t('asLeader') : t('overMandate', { who })}
    </p>
  );
}
