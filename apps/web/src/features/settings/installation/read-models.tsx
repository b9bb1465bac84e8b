// SPDX-License-Identifier: EUPL-1.2
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queryClient } from '../../../app/query-client.js';
import { ask } from '../../../app/request.js';
import { Button } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { tell } from '../../../ui/tell.js';
import { type Installation, resumeDocument } from './documents.js';
import { useInstallationTexts } from './texts.js';
import { inTime } from './words.js';

type ReadModel = Installation['readModels'][number];

/** How far the read models are, and which organisations wait in them. */
export function ReadModels({ readModels }: { readModels: ReadModel[] }): ReactNode {
  const t = useInstallationTexts();
  const well = readModels.every(({ lag, fault, waiting }) => lag === 0 && !fault && waiting.length === 0);
  return (
    <section>
      <h2 id="read-models">{t('readModels')}</h2>
      <p>{t('readModelsLead')}</p>
      {well ? <p className="good">{t('allWell', { n: readModels.length })}</p> : null}
      <Waiting readModels={readModels} />
      <details open={!well}>
        <summary>{t('showAll')}</summary>
        <DataTable
          caption={t('readModels')}
          rows={readModels}
          rowKey={({ name }) => name}
          columns={[
            { id: 'name', header: t('name'), names: true, cell: ({ name }) => <code>{name}</code> },
            { id: 'lag', header: t('behind'), numeric: true, cell: ({ lag }) => lag },
            { id: 'waiting', header: t('waiting'), numeric: true, cell: ({ waiting }) => waiting.length },
            {
              id: 'state',
              header: t('state'),
              cell: ({ fault }) => (fault ? t('fault', { why: fault }) : t('ok')),
            },
          ]}
        />
      </details>
    </section>
  );
}

function Waiting({ readModels }: { readModels: ReadModel[] }): ReactNode {
  const t = useInstallationTexts();
  const resume = useMutation({
    mutationFn: (variables: { readModel: string; organisationId: string }) => ask(resumeDocument, variables),
    onSuccess: ({ resumeReadModel: { resumed, reason } }) => {
      tell(resumed ? t('resumed') : t('stillWaiting', { reason }));
      void queryClient.invalidateQueries({ queryKey: ['installation'] });
    },
    onError: (error) => tell(error.message),
  });
  const all = readModels.flatMap(({ name, waiting }) => waiting.map((one) => ({ ...one, name })));
  if (all.length === 0) return null;
  return (
    <>
      <h3>{t('waitingTitle')}</h3>
      <ul>
        {all.map(({ name, organisationId, reason, since }) => (
          <li key={name + organisationId}>
            {t('waits', { id: organisationId, name, since: inTime(since), reason })}{' '}
            <Button
              kind="quiet"
              isDisabled={resume.isPending}
              onPress={() => resume.mutate({ readModel: name, organisationId })}
            >
              {t('resume')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
