// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { movedBy, today } from '../../app/time.js';
import { number } from '../../app/texts.js';
import { changesBetween, type QuestionChange, type Reason } from './changes.js';
import { type Maturity, maturityQuery, type Model } from './documents.js';
import { useTexts } from './texts.js';
import { countOf, whole } from './words.js';

interface Props {
  maturity: Maturity;
  model: Model;
  args: { at?: string | undefined; knownAt?: string | undefined };
}

const SHOWN = 2;

/** What is otherwise than a month before, in which questions, and for which reason. */
export function Change({ maturity, model, args }: Props): ReactNode {
  const t = useTexts();
  const now = args.at ?? today();
  const day = movedBy(now, { months: -1 });
  const { data: before } = useSuspenseQuery(maturityQuery({ ...args, at: day }));
  const changes = changesBetween(before.measures, maturity.measures, now);
  const areas = maturity.areas.flatMap(({ code, name, level }) => {
    const from = before.areas.find((area) => area.code === code)?.level;
    return from === undefined || from === level ? [] : [{ name, from, to: level }];
  });
  const [from, to] = [before.level, maturity.level];
  const finding = from === to ? 'levelSame' : from < to ? 'levelUp' : 'levelDown';
  return (
    <section className="panel change" aria-labelledby="change">
      <h2 id="change">{t(finding, { from, to, day: whole(day) })}</h2>
      <p>
        {t('pointsFromTo', { from: number(before.points.rounded), to: number(maturity.points.rounded) })}{' '}
        {areas.map((area) => t('areaFromTo', area)).join('; ')}
      </p>
      {changes.length === 0 ? <p>{t('nothingChanged')}</p> : null}
      <ul className="plain">
        {changes.slice(0, SHOWN).map((change) => (
          <Changed key={`${change.question} ${change.met}`} change={change} model={model} />
        ))}
      </ul>
      {changes.length > SHOWN ? <p>{t('moreQuestions', { n: changes.length - SHOWN })}</p> : null}
      <p className="no-print">
        <Link to={'/bevis/jamfor' as string} search={(old) => ({ ...old, fran: day, till: now })}>
          {t('compare')}
        </Link>
      </p>
    </section>
  );
}

function Changed({ change, model }: { change: QuestionChange; model: Model }): ReactNode {
  const t = useTexts();
  const { question, met, measureIds, reason } = change;
  const [first] = measureIds;
  const asked = model.questions.find(({ no }) => no === question)?.text;
  const words = { no: question, measures: countOf(t, 'measures', measureIds.length) };
  return (
    <li>
      <strong>{t(met ? 'questionNew' : 'questionEnded', words)}.</strong> {reasonText(t, reason)}{' '}
      <Link to={`/uppfoljning/modellen/${first}` as string} aria-label={t('whyOf', { id: first })}>
        {t('whyLink')}
      </Link>
      {asked ? <small className="asked">{asked}</small> : null}
    </li>
  );
}

function reasonText(t: ReturnType<typeof useTexts>, reason: Reason): string {
  if (reason.why === 'expired') return t('becauseExpired', { day: reason.day });
  const words = {
    gone: 'becauseGone',
    derived: 'becauseDerived',
    attested: 'becauseAttested',
    reported: 'becauseReported',
  } as const;
  return t(words[reason.why]);
}
