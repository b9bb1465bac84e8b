// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import type { OfTender } from './dialogs.js';
import { Tenders } from './tenders.js';
import { useProcurementTexts } from './texts.js';
import { answerIn, asked, type Procurement, type Requirement } from './words.js';

type Tender = Procurement['tenders'][number];

interface Props {
  procurement: Procurement;
  onPick?: (action: OfTender, tender: Tender) => void;
}

/** What suppliers answer, side by side: a row per requirement, a column per supplier. */
export function Answers({ procurement, onPick }: Props): ReactNode {
  const t = useProcurementTexts();
  const { tenders } = procurement;
  const requirements = asked(procurement);
  const words = { yes: `● ${t('yes')}`, partly: `◐ ${t('partly')}`, no: `○ ${t('noAnswer')}` };
  const columns: Column<Requirement>[] = [
    { id: 'no', header: t('no'), cell: ({ requirementId }) => requirementId.slice(0, 5) },
    { id: 'text', header: t('text'), names: true, cell: ({ text }) => text },
    { id: 'force', header: t('force'), cell: ({ force }) => t(force) },
    ...tenders.map((tender): Column<Requirement> => ({
      id: tender.tenderId,
      header: tender.supplier,
      cell: ({ requirementId }) => {
        const found = answerIn(tender, requirementId);
        return found ? (
          <>
            <strong className="nowrap">{words[found.answer]}</strong> {found.note}
          </>
        ) : (
          t('noneGiven')
        );
      },
    })),
  ];
  if (tenders.length === 0) {
    return (
      <section>
        <h2>{t('answers')}</h2>
        <Empty title={t('answersNone')}>{t('answersNoneHelp')}</Empty>
      </section>
    );
  }
  return (
    <section>
      <h2>{t('answers')}</h2>
      <Tenders {...{ procurement, onPick }} />
      <DataTable caption={t('answers')} columns={columns} rows={requirements} rowKey={(row) => row.requirementId} />
    </section>
  );
}
