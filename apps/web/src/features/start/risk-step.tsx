// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useCommand } from '../../app/command.js';
import { useMe } from '../../app/me.js';
import { Button } from '../../ui/button.js';
import { Form, FormChecks, FormSelect, FormText } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { identifyDocument } from '../risk/documents.js';
import { useStartTexts } from './texts.js';

interface Props {
  onDone: (riskId: string) => void;
  onUnits: () => void;
}

/** The first risk: what may happen, where, and whose it is. */
export function RiskStep({ onDone, onUnits }: Props): ReactNode {
  const t = useStartTexts();
  const me = useMe();
  const units = useUnits();
  const persons = usePersons();
  const [only] = units.choices.length === 1 ? units.choices : [];
  const command = useCommand(identifyDocument);
  const form = useForm({
    draft: `start-risk-${me.organisation?.organisationId}`,
    initial: { title: '', unitIds: only ? [only[0]] : ([] as string[]), ownerId: me.organisation?.personId ?? '' },
    check: ({ title, unitIds }) => ({
      ...(title.trim() ? {} : { title: t('needText') }),
      ...(unitIds.length > 0 ? {} : { unitIds: t('needUnit') }),
    }),
    send: async ({ title, unitIds, ownerId }) => {
      const { id } = await command.mutateAsync({ title: title.trim(), unitIds, ownerId: ownerId || undefined });
      onDone(id);
    },
  });
  if (units.choices.length === 0)
    return (
      <>
        <p>{t('riskNeedsUnit')}</p>
        <div>
          <Button onPress={onUnits}>{t('toStep2')}</Button>
        </div>
      </>
    );
  return (
    <>
      <p>{t('riskHelp')}</p>
      <Form form={form} label={t('step3')} save={t('saveRisk')}>
        <FormText form={form} name="title" label={t('riskTitle')} help={t('riskTitleHelp')} maxLength={200} />
        <FormChecks form={form} name="unitIds" label={t('riskUnits')} options={units.choices} />
        <FormSelect form={form} name="ownerId" label={t('riskOwner')} options={persons.choices} optional />
      </Form>
    </>
  );
}
