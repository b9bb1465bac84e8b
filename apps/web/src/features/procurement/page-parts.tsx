// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useMoment } from '../../app/time.js';
import { Facts } from '../../ui/facts.js';
import { useUnits } from '../organisation/names.js';
import { useProcurementTexts } from './texts.js';
import { classText, isOver, type Procurement, STEPS } from './words.js';

/** The nine steps: what is done, what comes next. */
export function NineSteps({ procurement }: { procurement: Procurement }): ReactNode {
  const t = useProcurementTexts();
  const done = new Set<string>(procurement.stepsDone);
  const marks = { done: '● ', next: '◐ ', notYet: '○ ' };
  const how = (step: string, i: number): keyof typeof marks => {
    if (done.has(step)) return 'done';
    return i + 1 === procurement.step && !isOver(procurement) ? 'next' : 'notYet';
  };
  return (
    <section aria-label={t('steps')}>
      <ol className="nine-steps">
        {STEPS.map(([step, word], i) => (
          <li key={step} className={how(step, i)} aria-current={how(step, i) === 'next' ? 'step' : undefined}>
            <strong>
              {i + 1}. {t(word)}
            </strong>
            <small>
              {marks[how(step, i)]}
              {t(how(step, i))}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function ProcurementFacts({ procurement }: { procurement: Procurement }): ReactNode {
  const t = useProcurementTexts();
  const units = useUnits();
  const { contract, evaluation, riskIds } = procurement;
  const judged = evaluation
    ? `${t(evaluation.fit ? 'isFit' : 'notFit')}, ${t(evaluation.sufficient ? 'isSufficient' : 'notSufficient')}`
    : undefined;
  return (
    <Facts
      items={[
        [t('need'), procurement.need],
        [t('units'), procurement.unitIds.map(units.name).join(', ')],
        [t('wantedOn'), procurement.wantedOn],
        [t('class'), procurement.class ? classText(procurement.class) : undefined],
        [t('why'), procurement.classReason],
        [t('risks'), riskIds.length > 0 ? t('risksLinked', { n: riskIds.length }) : undefined],
        [t('answersBy'), procurement.answersBy],
        [t('contract'), contract ? `${contract.supplier}, ${contract.signedOn}` : undefined],
        [t('validUntil'), contract?.validUntil],
        [t('followUpOn'), contract?.followUpOn],
        [t('evaluation'), judged],
        [t('note'), evaluation?.note],
      ]}
    />
  );
}

/** What a changed class means for the list. */
export function Review({ procurement: { review } }: { procurement: Procurement }): ReactNode {
  const t = useProcurementTexts();
  if (!review) return null;
  const parts = [
    [t('reviewAdded'), review.added],
    [t('reviewDropped'), review.dropped],
  ] as const;
  return (
    <section className="notice" aria-label={t('reviewTitle')}>
      <h2>{t('reviewTitle')}</h2>
      {parts.map(([title, requirements]) => (
        <div key={title}>
          <h3>{title}</h3>
          {requirements.length === 0 ? <p>{t('nothing')}</p> : null}
          <ul>
            {requirements.map(({ requirementId, text }) => (
              <li key={requirementId}>
                <strong>{requirementId.slice(0, 5)}</strong> {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The annex as a file, as it is or was. */
export function AnnexLinks({ procurement }: { procurement: Procurement }): ReactNode {
  const t = useProcurementTexts();
  const { args } = useMoment();
  const { procurementId, requirements } = procurement;
  if (requirements.length === 0) return null;
  const asked = new URLSearchParams(
    Object.entries(args).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  ).toString();
  const address = (format: string): string =>
    `/export/procurement/${procurementId}.${format}${asked ? `?${asked}` : ''}`;
  return (
    <p className="annex-links no-print">
      <a href={address('docx')} download>
        {t('annexDocx')}
      </a>
      <a href={address('xlsx')} download>
        {t('annexXlsx')}
      </a>
    </p>
  );
}
