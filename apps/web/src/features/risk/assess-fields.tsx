// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { AssessRiskInput, Certainty, HarmType, RiskQuery } from '#libs/api-client';
import { today } from '../../app/time.js';
import { FormChecks, FormChoice, FormText } from '../../ui/form.js';
import type { Errors, FormState } from '../../ui/use-form.js';
import { figureOf, levelOf, timesAYear } from './likelihood.js';
import { type RiskText, useRiskTexts } from './texts.js';
import { frequencyOf, oftenness, useScales } from './words.js';

type Assessment = NonNullable<RiskQuery['risk']>['assessments'][number];
type Scales = ReturnType<typeof useScales>;

/** A judgement as it is asked for: a degree per type of harm, a level of likelihood, how sure. */
export type Judgement = {
  harms: string[];
  likelihood: string;
  certainty: string;
  /** How the likelihood is given: by a level, by days, or as times a year. */
  by: string;
  earliest: string;
  likeliest: string;
  latest: string;
  times: string;
} & Partial<Record<`degree-${HarmType}`, string>>;

const daysOf = (last: Assessment | undefined) => ({
  by: last?.likeliest ? 'days' : 'level',
  earliest: last?.earliest ?? '',
  likeliest: last?.likeliest ?? '',
  latest: last?.latest ?? '',
});

/** The answers that the last judgement would give. */
export function judgementOf(last: Assessment | undefined): Judgement {
  const degrees = last?.consequences.map(({ harm, degree }) => [`degree-${harm}`, String(degree)]) ?? [];
  return {
    harms: last?.consequences.map(({ harm }) => harm) ?? [],
    likelihood: last ? String(last.likelihoodLevel) : '',
    certainty: last?.certainty ?? '',
    ...daysOf(last),
    times: last ? String(last.frequencyPerYear).replace('.', ',') : '',
    ...Object.fromEntries(degrees),
  };
}

export function checkJudgement(t: RiskText, values: Judgement): Errors<Judgement> {
  const errors: Record<string, string> = {};
  if (values.harms.length === 0) errors['harms'] = t('needHarm');
  for (const harm of values.harms as HarmType[])
    if (!values[`degree-${harm}`]) errors[`degree-${harm}`] = t('howSerious', { harm: t(harm).toLowerCase() });
  Object.assign(errors, checkLikelihood(t, values));
  if (!values.certainty) errors['certainty'] = t('certainty');
  return errors as Errors<Judgement>;
}

function checkLikelihood(t: RiskText, { by, likelihood, likeliest, earliest, latest, times }: Judgement) {
  if (by === 'times') return figureOf(times) === undefined ? { times: t('needTimes') } : {};
  if (by !== 'days') return likelihood ? {} : { likelihood: t('howOften') };
  if (!likeliest) return { likeliest: t('needLikeliest') };
  const days = [earliest, likeliest, latest].filter(Boolean);
  return days.some((day, i) => i > 0 && day < days[i - 1]!) ? { likeliest: t('daysInOrder') } : {};
}

/** An untouched answer keeps the frequency that it was judged by. */
function toLikelihood(values: Judgement, scales: Scales, last?: Assessment): AssessRiskInput['likelihood'] {
  const { by, earliest, likeliest, latest, times } = values;
  if (by === 'times') return { frequencyPerYear: figureOf(times)! };
  if (by === 'days') {
    const same = last?.likeliest === likeliest;
    const days = { earliest: earliest || undefined, likeliest, latest: latest || undefined };
    return { ...days, frequencyPerYear: same ? last.frequencyPerYear : timesAYear(likeliest, today()) };
  }
  const level = Number(values.likelihood);
  return {
    frequencyPerYear: last?.likelihoodLevel === level ? last.frequencyPerYear : frequencyOf(scales.level(level)),
  };
}

/** The answers as the command wants them. */
export const toAssessment = (
  values: Judgement,
  scales: Scales,
  last?: Assessment,
): Pick<AssessRiskInput, 'consequences' | 'likelihood' | 'certainty'> => ({
  consequences: (values.harms as HarmType[]).map((harm) => ({ harm, degree: Number(values[`degree-${harm}`]) })),
  likelihood: toLikelihood(values, scales, last),
  certainty: values.certainty as Certainty,
});

/** The size that the answers give; undefined while they are not complete. */
export function sizeOf(
  values: Judgement,
  scales: Scales,
): { consequence: number; likelihoodLevel: number } | undefined {
  const degrees = (values.harms as HarmType[]).map((harm) => Number(values[`degree-${harm}`] || NaN));
  const often =
    values.by === 'times' ? figureOf(values.times) : values.likeliest && timesAYear(values.likeliest, today());
  const level =
    values.by === 'level' ? Number(values.likelihood) : often ? levelOf(scales.likelihoodLevels, often).level : 0;
  if (degrees.length === 0 || degrees.some(Number.isNaN) || !level) return undefined;
  return { consequence: Math.max(...degrees), likelihoodLevel: level };
}

/** Consequence and likelihood in plain words. */
export function AssessFields<T extends Judgement>({ form }: { form: FormState<T> }): ReactNode {
  const t = useRiskTexts();
  const scales = useScales();
  const asked = form as unknown as FormState<Judgement>;
  const degrees = Array.from({ length: scales.maxConsequence + 1 }, (_, i) => i);
  return (
    <>
      <FormChecks
        form={asked}
        name="harms"
        label={t('whatHarmed')}
        help={t('whatHarmedHelp')}
        options={scales.harmTypes.map((harm) => [harm, t(harm)])}
      />
      {(asked.values.harms as HarmType[]).map((harm) => (
        <FormChoice
          key={harm}
          form={asked}
          name={`degree-${harm}`}
          label={t('howSerious', { harm: t(harm).toLowerCase() })}
          options={degrees.map((degree) => [
            String(degree),
            scales.degreeWord(degree),
            t(`degree${degree}Help` as 'degree0Help'),
          ])}
          row
        />
      ))}
      <LikelihoodFields form={asked} />
      <FormChoice
        form={asked}
        name="certainty"
        label={t('certainty')}
        options={(['low', 'medium', 'high'] as const).map((certainty) => [certainty, t(certainty)])}
        row
      />
    </>
  );
}

/** A level in words, the earliest, likeliest and latest day, or times a year: whichever is known. */
function LikelihoodFields({ form }: { form: FormState<Judgement> }): ReactNode {
  const t = useRiskTexts();
  const scales = useScales();
  const { by, times, likeliest } = form.values;
  const often =
    by === 'times' ? figureOf(times) : by === 'days' && likeliest ? timesAYear(likeliest, today()) : undefined;
  const level = often === undefined ? undefined : levelOf(scales.likelihoodLevels, often);
  return (
    <>
      <FormChoice
        form={form}
        name="by"
        label={t('likelihoodBy')}
        options={[
          ['level', t('byLevel')],
          ['days', t('byDays')],
          ['times', t('byTimes')],
        ]}
        row
      />
      {by === 'level' ? (
        <FormChoice
          form={form}
          name="likelihood"
          label={t('howOften')}
          options={scales.likelihoodLevels.map((one) => [
            String(one.level),
            scales.levelWord(one.level),
            oftenness(t, one),
          ])}
          row
        />
      ) : null}
      {by === 'days' ? (
        <div className="days">
          <FormText form={form} name="earliest" type="date" label={t('earliest')} optional />
          <FormText form={form} name="likeliest" type="date" label={t('likeliest')} />
          <FormText form={form} name="latest" type="date" label={t('latest')} optional />
        </div>
      ) : null}
      {by === 'times' ? <FormText form={form} name="times" label={t('times')} help={t('timesHelp')} /> : null}
      {level ? (
        <p className="help" role="status">
          {t('comesTo', { level: scales.levelWord(level.level), often: oftenness(t, level).toLowerCase() })}
        </p>
      ) : null}
    </>
  );
}
