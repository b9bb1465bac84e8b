// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { latestPosition, useCommand } from '../../../app/command.js';
import { ask } from '../../../app/request.js';
import { FormText } from '../../../ui/form.js';
import { ActionDialog } from '../../organisation/action-dialog.js';
import { activateModelDocument, levelByDocument, type Model } from './documents.js';
import { useModelTexts } from './texts.js';

/** Shows the level that the model would give today, then takes it into use. */
export function UseDialog({ model, onClose }: { model: Model; onClose: () => void }): ReactNode {
  const t = useModelTexts();
  const command = useCommand(activateModelDocument);
  return (
    <ActionDialog
      title={t('useTitle', { name: model.name })}
      onClose={onClose}
      options={{
        draft: `use-model-${model.modelId}`,
        initial: { from: new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' }) },
        check: ({ from }) => (from ? {} : { from: t('needDay') }),
        places: { 'assessment.activation-ahead': 'from', 'assessment.past-is-fixed': 'from' },
        send: ({ from }) => command.mutateAsync({ modelId: model.modelId, from }),
      }}
    >
      {(form) => (
        <>
          <Preview modelId={model.modelId} />
          <FormText form={form} name="from" type="date" label={t('from')} help={t('fromHelp')} />
        </>
      )}
    </ActionDialog>
  );
}

function Preview({ modelId }: { modelId: string }): ReactNode {
  const t = useModelTexts();
  const { data, error } = useQuery({
    queryKey: ['level-by', modelId],
    queryFn: () => ask(levelByDocument, { model: modelId, minPosition: latestPosition() }),
  });
  return (
    <div className="aside" role="status">
      <strong>{t('previewTitle')}</strong>
      {error ? <p>{t('noAnswer', { why: error.message })}</p> : null}
      {data ? (
        <>
          <p>
            {t('preview', {
              level: data.then.level,
              derived: data.then.levelDerivedOnly,
              now: data.now.modelName,
              levelNow: data.now.level,
              derivedNow: data.now.levelDerivedOnly,
            })}
          </p>
          <p>{t('areas', { areas: data.then.areas.map(({ code, level }) => `${code} ${level}`).join(', ') })}</p>
        </>
      ) : error ? null : (
        <p>{t('counting')}</p>
      )}
    </div>
  );
}
