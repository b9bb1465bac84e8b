// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../../../app/request.js';
import { Chip, type Tone } from '../../../ui/chip.js';
import { DataTable } from '../../../ui/data-table.js';
import { type Examined, examinationDocument } from './documents.js';
import { useInstallationTexts } from './texts.js';

const TONES: Record<Examined['state'], Tone> = { ok: 'good', warning: 'warn', error: 'bad' };

type Word = Parameters<ReturnType<typeof useInstallationTexts>>[0];

/** What `trappan doctor` finds in the database. */
export function Doctor(): ReactNode {
  const t = useInstallationTexts();
  const { data, error } = useQuery({ queryKey: ['examination'], queryFn: () => ask(examinationDocument, {}) });
  return (
    <section>
      <h2 id="doctor">{t('doctor')}</h2>
      {error ? <p className="bad">{error.message}</p> : null}
      {data ? (
        <DataTable
          caption={t('doctor')}
          rows={data.examination}
          rowKey={({ check }) => check}
          columns={[
            { id: 'check', header: t('checked'), names: true, cell: ({ check }) => t(check as Word) },
            { id: 'state', header: t('state'), cell: ({ state }) => <Chip tone={TONES[state]}>{t(state)}</Chip> },
            {
              id: 'found',
              header: t('found'),
              cell: ({ found, remedy }) => (
                <>
                  {found}
                  {remedy ? <strong> {remedy}</strong> : null}
                </>
              ),
            },
          ]}
        />
      ) : error ? null : (
        <p role="status">{t('examining')}</p>
      )}
    </section>
  );
}
