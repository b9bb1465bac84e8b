// SPDX-License-Identifier: EUPL-1.2
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCommand } from '../../app/command.js';
import { useMe } from '../../app/me.js';
import { Dialog } from '../../ui/dialog.js';
import { Form, FormArea, FormChecks, FormSelect, FormText } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { identifyDocument } from './documents.js';
import { useRiskTexts } from './texts.js';

const none = { title: '', unitIds: [] as string[], ownerId: '', threat: '', vulnerability: '', existingProtection: '' };

/** Records a risk, and goes to its page. */
export function IdentifyDialog({ onClose }: { onClose: () => void }): ReactNode {
  const t = useRiskTexts();
  const me = useMe();
  const units = useUnits();
  const persons = usePersons();
  const navigate = useNavigate();
  const command = useCommand(identifyDocument);
  const form = useForm({
    draft: 'identify-risk',
    initial: { ...none, ownerId: me.organisation?.personId ?? '' },
    check: ({ title, unitIds }) => ({
      ...(title.trim() ? {} : { title: t('needText') }),
      ...(unitIds.length > 0 ? {} : { unitIds: t('needUnit') }),
    }),
    places: { 'risk.no-unit': 'unitIds' },
    send: async ({ title, unitIds, ...rest }) => {
      const given = Object.fromEntries(Object.entries(rest).filter(([, text]) => text.trim() !== ''));
      const { id } = await command.mutateAsync({ title: title.trim(), unitIds, ...given });
      void navigate({ to: '/arbete/risker/$riskId', params: { riskId: id } });
    },
  });
  return (
    <Dialog title={t('identifyTitle')} isOpen onClose={onClose} closeLabel={t('close')}>
      <Form form={form} label={t('identifyTitle')} save={t('save')} onSaved={onClose} onCancel={onClose}>
        <FormText form={form} name="title" label={t('riskLine')} help={t('riskLineHelp')} maxLength={200} />
        <FormChecks form={form} name="unitIds" label={t('which')} options={units.choices} />
        <FormSelect form={form} name="ownerId" label={t('who')} options={persons.choices} optional />
        <FormArea form={form} name="threat" label={t('threat')} rows={2} optional />
        <FormArea form={form} name="vulnerability" label={t('vulnerability')} rows={2} optional />
        <FormArea form={form} name="existingProtection" label={t('protection')} rows={2} optional />
      </Form>
    </Dialog>
  );
}
