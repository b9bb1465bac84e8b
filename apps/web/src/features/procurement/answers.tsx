// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { useProcurementTexts } from './texts.js';
import { asked, type Procurement, type Requirement } from './words.js';

type Tender = Procurement['tenders'][number];

/** What suppliers answer, side by side: a row per requirement, a column per supplier. */
export function Answers(props: { procurement: Procurement; onAnswer?: (tender: Tender) => void }): ReactNode {
  const { procurement, onAnswer } = props;
  const t = useProcurementTexts();
  const { tenders } = procurement;
  const requirements = asked(procurement);
  const musts = requirements.filter(({ force }) => force === 'must');
  const answerOf = (tender: Tender, requirementId: string) =>
    tender.answers.find((one) => one.requirementId === requirementId);
  const words = { yes: `● ${t('yes')}`, partly: `◐ ${t('partly')}`, no: `○ ${t('noAnswer')}` };
  const columns: Column<Requirement>[] = [
    { id: 'no', header: t('no'), cell: ({ requirementId }) => requirementId.slice(0, 5) },
    { id: 'text', header: t('text'), names: true, cell: ({ text }) => text },
    { id: 'force', header: t('force'), cell: ({ force }) => t(force) },
    ...tenders.map((tender): Column<Requirement> => ({
      id: tender.tenderId,
      header: tender.supplier,
      cell: ({ requirementId }) => {
        const found = answerOf(tender, requirementId);
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
      <ul className="tenders">
        {tenders.map((tender) => {
          const met = musts.filter(({ requirementId }) => answerOf(tender, requirementId)?.answer === 'yes').length;
          return (
            <li key={tender.tenderId}>
              <strong>{tender.supplier}</strong>{' '}
              <span>
                {t('sum')}: {t('sumOf', { n: met, of: musts.length })}
              </span>{' '}
              {onAnswer ? (
                <Button
                  kind="quiet"
                  onPress={() => onAnswer(tender)}
                  aria-label={t('answerOf', { what: tender.supplier })}
                >
                  {t('answer')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <DataTable caption={t('answers')} columns={columns} rows={requirements} rowKey={(row) => row.requirementId} />
    </section>
  );
}
