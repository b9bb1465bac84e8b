// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { ClassificationAspect } from '#libs/api-client';
import { TextArea } from '../../ui/field.js';
import { FormArea, FormChoice } from '../../ui/form.js';
import type { FormState } from '../../ui/use-form.js';
import { type Answers, because, departs, levelOf, reasonOf, suggested } from './answers.js';
import type { Inherited } from './documents.js';
import { useFollows } from './follows.js';
import { useHarmTexts } from './harm-texts.js';
import { useClassTexts } from './texts.js';

interface Props {
  form: FormState<Answers>;
  aspect: ClassificationAspect;
  inherited: readonly Inherited[];
}

/** The level of one aspect with where it comes from; another one asks why the answers do not hold. */
export function LevelFields({ form, aspect, inherited }: Props): ReactNode {
  const t = useClassTexts();
  const words = useHarmTexts();
  const follows = useFollows();
  const { values } = form;
  const causes = because(values, aspect);
  const level = suggested(values, aspect);
  const why = causes.map((cause) => `${words(`${cause.harm}In`)} ${cause.level}`).join(', ');
  const carried = inherited.find((one) => one.aspect === aspect);
  const help = [
    causes.length > 0 ? t('answersGive', { level, why }) : t('answersGiveNone'),
    ...(carried ? [t('fromCarried', carried)] : []),
  ].join(' ');
  const chosen: FormState<Answers> = {
    ...form,
    values: { ...values, [`level-${aspect}`]: String(levelOf(values, aspect)) },
  };
  const name = `why-${aspect}`;
  return (
    <div className="level-fields">
      <FormChoice
        form={chosen}
        name={`level-${aspect}`}
        label={t(aspect)}
        help={help}
        options={([0, 1, 2, 3] as const).map((one) => [String(one), `${one} ${t(`degree${one}`)}`])}
        row
      />
      {departs(values, aspect) ? (
        <FormArea form={form} name={`instead-${aspect}`} label={t('instead', { level })} rows={2} />
      ) : null}
      <TextArea
        name={name}
        label={t('why')}
        rows={2}
        aria-required
        error={form.errors[name]}
        value={reasonOf(values, aspect, follows)}
        onChange={(event) => form.set(name, event.target.value)}
      />
    </div>
  );
}
