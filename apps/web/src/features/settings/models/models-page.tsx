// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense, useState } from 'react';
import { latestPosition } from '../../../app/command.js';
import { hasRole, useMe } from '../../../app/me.js';
import { ask } from '../../../app/request.js';
import { useMoment } from '../../../app/time.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { DataTable } from '../../../ui/data-table.js';
import { PageHeader } from '../../../ui/page-header.js';
import '../settings.css';
import { type Model, modelListDocument } from './documents.js';
import { ModelSummary } from './model-summary.js';
import { useModelTexts } from './texts.js';
import { UseDialog } from './use-dialog.js';

/** The models that the organisation can be measured by, which one is, and what that one rests on. */
export function Page(): ReactNode {
  const t = useModelTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const may = isNow && hasRole(me, 'administrator', 'ciso');
  const [chosen, setChosen] = useState<Model>();
  const { data } = useSuspenseQuery({
    queryKey: ['model-list'],
    queryFn: () => ask(modelListDocument, { minPosition: latestPosition() }),
  });
  const models = data.models.nodes;
  const active = models.find((model) => model.active);
  const actions = (model: Model): ReactNode => (
    <span className="row-actions">
      {model.active ? null : (
        <Button kind="quiet" aria-label={`${t('use')}: ${model.name}`} onPress={() => setChosen(model)}>
          {t('use')}
        </Button>
      )}
      {model.origin === 'own' ? (
        <Link to="/installningar/modeller/$modelId" params={{ modelId: model.modelId }}>
          {t('map')}
        </Link>
      ) : null}
    </span>
  );
  return (
    <>
      <PageHeader title={t('models')} lead={t('lead')} />
      {may ? null : <p className="aside">{t(isNow ? 'noRight' : 'past')}</p>}
      <DataTable
        caption={t('models')}
        rows={models}
        rowKey={({ modelId }) => modelId}
        columns={[
          { id: 'name', header: t('model'), names: true, cell: ({ name }) => name },
          { id: 'status', header: t('status'), cell: (model) => <Status model={model} /> },
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
          ...(may ? [{ id: 'change', header: t('change'), cell: actions }] : []),
        ]}
      />
      <p className="models-own">
        {t('ownHelp')} <Link to="/installningar/import">{t('toImport')}</Link>
      </p>
      {active ? (
        <Suspense fallback={<p role="status">{t('counting')}</p>}>
          <ModelSummary modelId={active.modelId} />
        </Suspense>
      ) : null}
      {chosen ? <UseDialog model={chosen} onClose={() => setChosen(undefined)} /> : null}
    </>
  );
}

function Status({ model: { active, activeSince } }: { model: Model }): ReactNode {
  const t = useModelTexts();
  if (!active) return <Chip>{t('notActive')}</Chip>;
  return <Chip tone="good">{activeSince ? t('activeSince', { day: activeSince }) : t('active')}</Chip>;
}
