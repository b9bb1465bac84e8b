// SPDX-License-Identifier: EUPL-1.2
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IncidentCategory, IncidentKind, IncidentOngoing } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormArea, FormChecks, FormChoice, FormSelect, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { useUnits } from '../organisation/names.js';
import { reportDocument } from './documents.js';
import { useIncidentTexts } from './texts.js';

const CATEGORIES: readonly IncidentCategory[] = ['message', 'lost', 'wrongReceiver', 'outage', 'intruder', 'other'];

export function ReportDialog({ onClose }: { onClose: () => void }): ReactNode {
  const t = useIncidentTexts();
  const units = useUnits();
  const navigate = useNavigate();
  const command = useCommand(reportDocument);
  return (
    <ActionDialog
      title={t('report')}
      onClose={onClose}
      options={{
        draft: 'report-incident',
        initial: {
          ...{ kind: 'incident', category: '', title: '', description: '', ongoing: 'unknown' },
          ...{ unitIds: [] as string[], named: 'yes' },
        },
        check: ({ category, title, unitIds }) => ({
          ...(category ? {} : { category: t('needChoice') }),
          ...(title.trim() ? {} : { title: t('needText') }),
          ...(unitIds.length > 0 ? {} : { unitIds: t('needUnit') }),
        }),
        send: async ({ kind, category, title, description, ongoing, unitIds, named }) => {
          const result = await command.mutateAsync({
            ...{ kind: kind as IncidentKind, category: category as IncidentCategory, title: title.trim() },
            ...{ description: given(description), ongoing: ongoing as IncidentOngoing, unitIds },
            anonymous: named === 'no',
          });
          void navigate({ to: '/arbete/incidenter/$incidentId', params: { incidentId: result.id } });
          return result;
        },
      }}
    >
      {(form) => (
        <>
          <FormSelect
            form={form}
            name="category"
            label={t('category')}
            options={CATEGORIES.map((one) => [one, t(one)])}
          />
          <FormText form={form} name="title" label={t('title')} help={t('noNumbers')} maxLength={200} />
          <FormArea form={form} name="description" label={t('describe')} optional />
          <FormChoice
            form={form}
            name="ongoing"
            label={t('ongoing')}
            options={[
              ['yes', t('yes')],
              ['no', t('no')],
              ['unknown', t('dontKnow')],
            ]}
            row
          />
          <FormChoice
            form={form}
            name="kind"
            label={t('kind')}
            options={[
              ['incident', t('incident')],
              ['nonconformity', t('nonconformity')],
            ]}
            row
          />
          <FormChecks form={form} name="unitIds" label={t('units')} options={units.choices} />
          <FormChoice
            form={form}
            name="named"
            label={t('anonymous')}
            options={[
              ['yes', t('named')],
              ['no', t('unnamed')],
            ]}
            row
          />
        </>
      )}
    </ActionDialog>
  );
}
