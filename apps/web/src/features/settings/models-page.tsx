// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ModelListQuery } from '#libs/api-client';
import { latestPosition, useCommand } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { DataTable } from '../../ui/data-table.js';
import { FormText } from '../../ui/form.js';
import { PageHeader } from '../../ui/page-header.js';
import { ActionDialog } from '../organisation/action-dialog.js';
import { activateModelDocument, modelListDocument } from './documents.js';
import './settings.css';
import { useSettingsTexts } from './texts.js';

type Model = ModelListQuery['models']['nodes'][number];

/** The models that the organisation can be measured by, and which one is. */
export function Page(): ReactNode {
  const t = useSettingsTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const may = isNow && hasRole(me, 'administrator', 'ciso');
  const [chosen, setChosen] = useState<Model>();
  const { data } = useSuspenseQuery({
    queryKey: ['model-list'],
    queryFn: () => ask(modelListDocument, { minPosition: latestPosition() }),
  });
  const use = (model: Model): ReactNode =>
    model.active ? null : (
      <Button aria-label={`${t('use')}: ${model.name}`} onPress={() => setChosen(model)}>
        {t('use')}
      </Button>
    );
  return (
    <>
      <PageHeader title={t('model')} lead={t('modelLead')} />
      {may ? null : <p className="aside">{t(isNow ? 'noRight' : 'past')}</p>}
      <DataTable
        caption={t('model')}
        rows={data.models.nodes}
        rowKey={({ modelId }) => modelId}
        columns={[
          { id: 'name', header: t('modelName'), names: true, cell: ({ name }) => name },
          {
            id: 'active',
            header: t('activeNow'),
            cell: ({ active, activeSince }) =>
              active ? (
                <Chip tone="good">{activeSince ? t('active', { day: activeSince }) : t('activeNow')}</Chip>
              ) : (
                <Chip>{t('notActive')}</Chip>
              ),
          },
          {
            id: 'origin',
            header: t('origin'),
            wideOnly: true,
            cell: ({ origin, importedOn }) =>
              origin === 'shipped' ? t('shipped') : t('own', { day: importedOn ?? '–' }),
          },
          {
            id: 'size',
            header: t('size'),
            wideOnly: true,
            cell: ({ questions, measures }) => t('sizeIs', { questions, measures }),
          },
          ...(may ? [{ id: 'use', header: t('actions'), cell: use }] : []),
        ]}
      />
      {chosen ? <UseDialog model={chosen} onClose={() => setChosen(undefined)} /> : null}
    </>
  );
}

function UseDialog({ model, onClose }: { model: Model; onClose: () => void }): ReactNode {
  const t = useSettingsTexts();
  const command = useCommand(activateModelDocument);
  return (
    <ActionDialog
      title={t('useTitle', { name: model.name })}
      onClose={onClose}
      options={{
        draft: `use-model-${model.modelId}`,
        initial: { from: new Date().toLocaleDateString('sv-SE') },
        check: ({ from }) => (from ? {} : { from: t('needChoice') }),
        send: ({ from }) => command.mutateAsync({ modelId: model.modelId, from }),
      }}
    >
      {(form) => <FormText form={form} name="from" type="date" label={t('from')} help={t('fromHelp')} />}
    </ActionDialog>
  );
}
