// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Chip } from '../ui/chip.js';
import { DataTable } from '../ui/data-table.js';
import { useBatchTexts } from './batch-texts.js';
import type { Outcome } from './send-batch.js';

interface Props {
  names: string[];
  changes: { what: string; from: string; to: string }[][];
  outcomes: Outcome[];
  /** True: it has been carried out. */
  done: boolean;
}

/** Row by row: what becomes different, or why it is refused. */
export function BatchPreview({ names, changes, outcomes, done }: Props): ReactNode {
  const t = useBatchTexts();
  const refused = outcomes.filter((outcome) => outcome.refused).length;
  const summary = t(done ? 'doneOf' : 'previewOf', { ok: outcomes.length - refused, refused });
  const rows = outcomes.map((outcome, i) => ({ outcome, name: names[i]!, changes: changes[i]! }));
  return (
    <>
      <p role="status">{summary}</p>
      <div className="batch-rows">
        <DataTable
          caption={summary}
          rows={rows}
          rowKey={({ outcome }) => outcome.commandId}
          columns={[
            { id: 'name', header: t('object'), names: true, cell: ({ name }) => name },
            {
              id: 'change',
              header: t('change'),
              cell: ({ changes: of, outcome }) =>
                outcome.refused
                  ? outcome.refused.message
                  : of.map(({ what, from, to }) => (
                      <span key={what} className="batch-change">
                        {what}: {from} → <strong>{to}</strong>
                      </span>
                    )),
            },
            {
              id: 'outcome',
              header: t('outcome'),
              cell: ({ outcome, changes: of }) => {
                if (outcome.refused) return <Chip tone="bad">{t('refused')}</Chip>;
                const same = of.every(({ from, to }) => from === to);
                return <Chip tone={same ? 'neutral' : 'good'}>{t(done ? 'did' : same ? 'same' : 'will')}</Chip>;
              },
            },
          ]}
        />
      </div>
    </>
  );
}
