// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { latestPosition } from '../../../app/command.js';
import { ask } from '../../../app/request.js';
import { DataTable } from '../../../ui/data-table.js';
import { type ModelDetail, oneModelDocument } from './documents.js';
import { useModelTexts } from './texts.js';

const GRADES = ['official', 'reported', 'assumed'] as const;

export const useModel = (id: string): ModelDetail =>
  useSuspenseQuery({
    queryKey: ['one-model', id],
    queryFn: () => ask(oneModelDocument, { id, minPosition: latestPosition() }),
  }).data.model;

/** What a model rests on: how many of its wordings and rules are from where. */
export function ModelSummary({ modelId }: { modelId: string }): ReactNode {
  const t = useModelTexts();
  const { name, version, description, maxPoints, questions } = useModel(modelId);
  const measures = questions.flatMap((question) => question.measures);
  const rows = GRADES.map((grade) => ({
    grade,
    wordings: measures.filter(({ textSource }) => textSource.grade === grade).length,
    rules: measures.filter(({ evidenceSource }) => evidenceSource.grade === grade).length,
  }));
  return (
    <section className="model-summary" aria-labelledby="in-use">
      <h2 id="in-use">{t('inUse', { name })}</h2>
      <p>{description}</p>
      <p>{t('version', { version, points: maxPoints.rounded })}</p>
      <h3>{t('restsOn')}</h3>
      <p>{t('restsLead')}</p>
      <DataTable
        caption={t('restsOn')}
        rows={rows}
        rowKey={({ grade }) => grade}
        columns={[
          { id: 'grade', header: t('grade'), names: true, cell: ({ grade }) => t(grade) },
          { id: 'wordings', header: t('wordings'), numeric: true, cell: ({ wordings }) => wordings },
          { id: 'rules', header: t('rules'), numeric: true, cell: ({ rules }) => rules },
        ]}
      />
    </section>
  );
}
