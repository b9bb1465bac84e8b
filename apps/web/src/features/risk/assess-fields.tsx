// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { AssessRiskInput, Certainty, HarmType, RiskQuery } from '#libs/api-client';
import { FormChecks, FormChoice } from '../../ui/form.js';
import type { Errors, FormState } from '../../ui/use-form.js';
import { type RiskText, useRiskTexts } from './texts.js';
import { frequencyOf, oftenness, useScales } from './words.js';

type Assessment = NonNullable<RiskQuery['risk']>['assessments'][number];
type Scales = ReturnType<typeof useScales>;

/** A judgement as it is asked for: a degree per type of harm, a level of likelihood, how sure. */
export type Judgement = {
  harms: string[];
  likelihood: string;
  certainty: string;
} & Partial<Record<`degree-${HarmType}`, string>>;

/** The answers that the last judgement would give. */
export function judgementOf(last: Assessment | undefined): Judgement {
  const degrees = last?.consequences.map(({ harm, degree }) => [`degree-${harm}`, String(degree)]) ?? [];
  return {
    harms: last?.consequences.map(({ harm }) => harm) ?? [],
    likelihood: last ? String(last.likelihoodLevel) : '',
    certainty: last?.certainty ?? '',
    ...Object.fromEntries(degrees),
  };
}

export function checkJudgement(t: RiskText, values: Judgement): Errors<Judgement> {
  const errors: Record<string, string> = {};
  if (values.harms.length === 0) errors['harms'] = t('needHarm');
  for (const harm of values.harms as HarmType[])
    if (!values[`degree-${harm}`]) errors[`degree-${harm}`] = t('howSerious', { harm: t(harm).toLowerCase() });
  if (!values.likelihood) errors['likelihood'] = t('howOften');
  if (!values.certainty) errors['certainty'] = t('certainty');
  return errors as Errors<Judgement>;
}

/** The answers as the command wants them; an untouched level keeps the frequency that it was judged by. */
export function toAssessment(
  values: Judgement,
  scales: Scales,
  last?: Assessment,
): Pick<AssessRiskInput, 'consequences' | 'likelihood' | 'certainty'> {
  const level = Number(values.likelihood);
  const frequencyPerYear = last?.likelihoodLevel === level ? last.frequencyPerYear : frequencyOf(scales.level(level));
  return {
    consequences: (values.harms as HarmType[]).map((harm) => ({ harm, degree: Number(values[`degree-${harm}`]) })),
    likelihood: { frequencyPerYear },
    certainty: values.certainty as Certainty,
  };
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
      <FormChoice
        form={asked}
        name="likelihood"
        label={t('howOften')}
        options={scales.likelihoodLevels.map((level) => [
          String(level.level),
          scales.levelWord(level.level),
          oftenness(t, level),
        ])}
        row
      />
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
