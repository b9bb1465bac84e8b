// SPDX-License-Identifier: EUPL-1.2
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useCommand } from '../../app/command.js';
import { Form, FormArea, FormChoice } from '../../ui/form.js';
import { type Errors, type FormState, useForm } from '../../ui/use-form.js';
import * as guided from './answers.js';
import { type GuidedClass, proposeClassDocument } from './documents.js';
import { useFollows } from './follows.js';
import { HarmQuestion } from './harm-question.js';
import { type HarmText, useHarmTexts } from './harm-texts.js';
import { LevelFields } from './level-fields.js';
import { type ClassText, useClassTexts } from './texts.js';

const { ASPECTS, HARMS } = guided;
type Answers = guided.Answers;

interface Props {
  assetId: string;
  classified: GuidedClass;
  /** The fourth level was chosen: all that was answered goes away with this form. */
  onFour: () => void;
}

/** The questions by type of harm, and the levels that follow. It keeps no draft: what belongs to the fourth level must stay nowhere. */
export function GuidedForm({ assetId, classified, onFour }: Props): ReactNode {
  const t = useClassTexts();
  const words = useHarmTexts();
  const follows = useFollows();
  const navigate = useNavigate();
  const propose = useCommand(proposeClassDocument, { says: () => t('sent') });
  const last = classified.proposals.at(-1) ?? classified.approvals.at(-1);
  const form = useForm<Answers>({
    initial: guided.answersFrom(last as guided.Judged | undefined, follows),
    check: (values) => checked(values, t, words, follows),
    send: async (values) => {
      await propose.mutateAsync(guided.proposalOf(assetId, values, follows));
      void navigate({ to: '/arbete/tillgangar/$assetId', params: { assetId } });
    },
  });
  useAskBeforeLeaving(HARMS.some((harm) => form.values[harm]) && !propose.isSuccess);
  const open = form.values['sweden'] === 'no';
  return (
    <Form form={form} label={t('levels')} save={t('send')} unremembered>
      <FormChoice
        form={{ ...form, set: (name, value) => (value === 'yes' ? onFour() : form.set(name, value)) }}
        name="sweden"
        label={t('sweden')}
        options={[
          ['no', t('swedenNo')],
          ['yes', t('swedenYes')],
        ]}
        row
      />
      {open ? <Questions {...{ form, classified, onFour }} /> : null}
    </Form>
  );
}

type QuestionsProps = Pick<Props, 'classified' | 'onFour'> & { form: FormState<Answers> };

function Questions({ form, classified, onFour }: QuestionsProps): ReactNode {
  const t = useClassTexts();
  const { values } = form;
  const n = HARMS.filter((harm) => values[harm]).length;
  return (
    <>
      <p className="help">{t('notKept')}</p>
      <FormArea form={form} name="scope" label={t('scope')} rows={2} optional />
      <h2>{t('harms')}</h2>
      {HARMS.map((harm) => (
        <HarmQuestion key={harm} {...{ form, harm, onFour }} />
      ))}
      <p className="so-far" role="status">
        {t('soFar', { levels: shortClass(t, values), n, of: HARMS.length })}
      </p>
      <h2>{t('levels')}</h2>
      {guided.allAnswered(values) ? (
        ASPECTS.map((aspect) => <LevelFields key={aspect} {...{ form, aspect }} inherited={classified.inherited} />)
      ) : (
        <p className="help">{t('levelsWait')}</p>
      )}
      <details open={Boolean(values['gathering'] || values['law'])}>
        <summary>{t('more')}</summary>
        <div>
          <FormArea form={form} name="gathering" label={t('gathering')} rows={2} optional />
          <FormArea form={form} name="law" label={t('law')} rows={2} optional />
        </div>
      </details>
    </>
  );
}

const shortClass = (t: ClassText, values: Answers): string => {
  const [c, i, a, s] = ASPECTS.map((aspect) => guided.levelOf(values, aspect));
  return t('short', { c, i, a, t: s });
};

function checked(values: Answers, t: ClassText, words: HarmText, follows: ReturnType<typeof useFollows>) {
  const errors: Errors<Answers> = {};
  if (!values['sweden']) return { sweden: t('needSweden') };
  for (const harm of HARMS) {
    const question = words(harm);
    const degrees = ASPECTS.map((aspect) => values[`${harm}-${aspect}`] ?? '0');
    if (!values[harm]) errors[harm] = t('needAnswer', { question });
    else if (values[harm] === 'yes' && degrees.every((degree) => degree === '0'))
      errors[harm] = t('needDegree', { question });
  }
  if (Object.keys(errors).length > 0) return errors;
  for (const aspect of ASPECTS) {
    const named = { aspect: t(aspect) };
    if (guided.departs(values, aspect) && !values[`instead-${aspect}`]?.trim())
      errors[`instead-${aspect}`] = t('needInstead', named);
    if (!guided.reasonOf(values, aspect, follows).trim()) errors[`why-${aspect}`] = t('needWhy', named);
  }
  return errors;
}

/** The browser asks before what has been answered is lost. */
function useAskBeforeLeaving(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wanted]);
}
