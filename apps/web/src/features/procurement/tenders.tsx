// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import type { OfTender } from './dialogs.js';
import { type ProcurementText, useProcurementTexts } from './texts.js';
import { answerIn, asked, type Procurement } from './words.js';

type Tender = Procurement['tenders'][number];

interface Props {
  procurement: Procurement;
  /** Absent: nothing can be done with them now. */
  onPick?: (action: OfTender, tender: Tender) => void;
}

const actionsOf = (t: ProcurementText, { supplier, linkUntil }: Tender): [OfTender, string, string][] => [
  ['answer', t('answer'), t('answerOf', { what: supplier })],
  ['inviteAnew', t('inviteAnew'), t('inviteAnewOf', { what: supplier })],
  ...(linkUntil
    ? ([['revoke', t('revoke'), t('revokeOf', { what: supplier })]] satisfies [OfTender, string, string][])
    : []),
];

/** Whose tenders there are, how far each has come, and how many musts it meets. */
export function Tenders({ procurement, onPick }: Props): ReactNode {
  const t = useProcurementTexts();
  const musts = asked(procurement).filter(({ force }) => force === 'must');
  return (
    <ul className="tenders">
      {procurement.tenders.map((tender) => {
        const { tenderId, supplier, linkUntil, answeredOn } = tender;
        const met = musts.filter(({ requirementId }) => answerIn(tender, requirementId)?.answer === 'yes').length;
        const facts = [
          answeredOn ? t('answeredOn', { day: answeredOn }) : t('notAnswered'),
          ...(answeredOn ? [`${t('sum')}: ${t('sumOf', { n: met, of: musts.length })}`] : []),
          ...(onPick ? [linkUntil ? t('linkIs', { day: linkUntil }) : t('linkNone')] : []),
        ];
        return (
          <li key={tenderId}>
            <strong>{supplier}</strong> <span>{facts.join(' · ')}</span>{' '}
            {onPick
              ? actionsOf(t, tender).map(([action, word, name]) => (
                  <Button key={action} kind="quiet" onPress={() => onPick(action, tender)} aria-label={name}>
                    {word}
                  </Button>
                ))
              : null}
          </li>
        );
      })}
    </ul>
  );
}
