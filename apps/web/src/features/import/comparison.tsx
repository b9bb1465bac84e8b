// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Chip } from '../../ui/chip.js';
import { DataTable } from '../../ui/data-table.js';
import type { Comparison } from './send.js';
import { useImportTexts } from './texts.js';

type Line = Comparison['level'] & { name: string };

/** Our figures beside the file's, each difference explained. */
export function ComparisonTable({ comparison }: { comparison: Comparison }): ReactNode {
  const t = useImportTexts();
  const lines: Line[] = [
    { ...comparison.level, name: t('level') },
    { ...comparison.points, name: t('points') },
    ...comparison.areas,
  ];
  const said = comparison.same ?? null;
  const finding = said === null ? 'comparisonSilent' : said ? 'comparisonSame' : 'comparisonDiffers';
  return (
    <section className="import-part">
      <h3>{t(finding)}</h3>
      <DataTable
        caption={t('comparison')}
        rows={lines}
        rowKey={({ name }) => name}
        columns={[
          { id: 'name', header: t('figure'), names: true, cell: ({ name }) => name },
          { id: 'file', header: t('inFile'), numeric: true, cell: ({ file }) => file ?? '–' },
          { id: 'ours', header: t('ours'), numeric: true, cell: ({ ours }) => ours },
          {
            id: 'same',
            header: t('comparison'),
            cell: ({ same, because }) => (
              <>
                {same === null || same === undefined ? (
                  <Chip>{t('silent')}</Chip>
                ) : (
                  <Chip tone={same ? 'good' : 'warn'}>{t(same ? 'same' : 'differs')}</Chip>
                )}
                {because.map((why) => (
                  <p key={why}>{why}</p>
                ))}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
