// SPDX-License-Identifier: EUPL-1.2
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCommand } from '../../app/command.js';
import { FormArea, FormChecks, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { useUnits } from '../organisation/names.js';
import * as documents from './documents.js';
import { useProcurementTexts } from './texts.js';
import type { Procurement } from './words.js';

export interface DialogProps {
  procurement: Procurement;
  onClose: () => void;
}

/** Takes up a need, and goes to its page. */
export function StartDialog({ onClose }: { onClose: () => void }): ReactNode {
  const t = useProcurementTexts();
  const units = useUnits();
  const navigate = useNavigate();
  const command = useCommand(documents.startDocument);
  return (
    <ActionDialog
      title={t('start')}
      onClose={onClose}
      options={{
        draft: 'start-procurement',
        initial: { name: '', unitIds: [] as string[], need: '', wantedOn: '' },
        check: ({ name, unitIds }) => ({
          ...(name.trim() ? {} : { name: t('needText') }),
          ...(unitIds.length > 0 ? {} : { unitIds: t('needUnit') }),
        }),
        send: async ({ name, unitIds, need, wantedOn }) => {
          const input = { name: name.trim(), unitIds, need: given(need), wantedOn: given(wantedOn) };
          const result = await command.mutateAsync(input);
          void navigate({ to: '/arbete/upphandlingar/$procurementId', params: { procurementId: result.id } });
          return result;
        },
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="name" label={t('name')} maxLength={200} />
          <FormChecks form={form} name="unitIds" label={t('which')} options={units.choices} />
          <FormArea form={form} name="need" label={t('need')} optional />
          <FormText form={form} name="wantedOn" label={t('wantedOn')} type="date" optional />
        </>
      )}
    </ActionDialog>
  );
}
