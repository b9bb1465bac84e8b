// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { ClassificationAspect, ClassifiedHarm } from '#libs/api-client';
import { FormChoice } from '../../ui/form.js';
import type { FormState } from '../../ui/use-form.js';
import { type Answers, ASPECTS } from './answers.js';
import { useHarmTexts } from './harm-texts.js';
import { useClassTexts } from './texts.js';

interface Props {
  form: FormState<Answers>;
  harm: ClassifiedHarm;
  /** The fourth level was chosen. */
  onFour: () => void;
}

/** One type of harm: no, or how much of it follows when each aspect fails. */
export function HarmQuestion({ form, harm, onFour }: Props): ReactNode {
  const t = useClassTexts();
  const words = useHarmTexts();
  return (
    <div className="harm-question">
      <FormChoice
        form={form}
        name={harm}
        label={words(harm)}
        options={[
          ['no', t('no')],
          ['yes', t('yes')],
        ]}
        row
      />
      {form.values[harm] === 'yes' ? (
        <div className="harm-degrees">
          <ol start={1}>
            {([1, 2, 3] as const).map((level) => (
              <li key={level}>{words(`${harm}${level}`)}</li>
            ))}
          </ol>
          {ASPECTS.map((aspect) => (
            <Degree key={aspect} {...{ form, harm, aspect, onFour }} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** How much of a harm follows when one aspect fails: nothing, unless something is said. */
function Degree({ form, harm, aspect, onFour }: Props & { aspect: ClassificationAspect }): ReactNode {
  const t = useClassTexts();
  const name = `${harm}-${aspect}`;
  const chosen = form.values[name] ?? '0';
  return (
    <fieldset className="degree">
      <legend>{t(`${aspect}If`)}</legend>
      <div>
        {([0, 1, 2, 3] as const).map((level) => (
          <label key={level}>
            <input
              type="radio"
              name={name}
              value={level}
              checked={chosen === String(level)}
              onChange={() => form.set(name, String(level))}
            />
            <span>
              {level} <span className="visually-hidden">{t(`degree${level}`)}</span>
            </span>
          </label>
        ))}
        <label>
          <input type="radio" name={name} value={4} checked={false} onChange={onFour} />
          <span>
            4 <span className="visually-hidden">{t('degree4')}</span>
          </span>
        </label>
      </div>
    </fieldset>
  );
}
