// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import type { Action } from './dialogs.js';
import { useProcurementTexts } from './texts.js';
import { isOver, type Procurement } from './words.js';

/** What may be done now, the one next step first. */
function possible(procurement: Procurement): Action[] {
  const { contract, attachedOn, requirements, review, tenders } = procurement;
  if (isOver(procurement)) return [];
  const own = requirements.some(({ by, introduced }) => by !== 'supplier' && !introduced);
  const introduce: Action[] = own ? ['introduce'] : [];
  if (contract) {
    const agreed = requirements.filter((one) => one.agreed);
    const looked = agreed.every(({ outcome }) => outcome);
    const followUp: Action[] = agreed.length > 0 ? ['followUp'] : [];
    return looked ? ['evaluate', ...followUp, ...introduce] : [...followUp, 'evaluate', ...introduce];
  }
  if (attachedOn)
    return tenders.some(({ answeredOn }) => answeredOn)
      ? ['sign', 'invite', 'receive', ...introduce]
      : ['invite', 'receive', 'sign', ...introduce];
  if (requirements.length === 0) return procurement.class ? ['generate', 'classify'] : ['classify'];
  if (review) return ['generate', 'keep', 'add', 'classify'];
  return ['attach', 'add', 'classify', ...introduce];
}

interface Props {
  procurement: Procurement;
  mayWithdraw: boolean;
  onAction: (action: Action) => void;
}

export function Actions({ procurement, mayWithdraw, onAction }: Props): ReactNode {
  const t = useProcurementTexts();
  const word = (action: Action): string => {
    if (action === 'classify') return t(procurement.class ? 'classAnew' : 'classify');
    if (action === 'generate') return t(procurement.review ? 'generateAnew' : 'generate');
    if (action === 'end') return t(procurement.contract ? 'close' : 'cancel');
    return t(action);
  };
  const [next, ...others] = possible(procurement);
  const quiet: Action[] = [
    ...(mayWithdraw ? ['withdraw' as const] : []),
    ...(isOver(procurement) ? [] : ['end' as const]),
  ];
  return (
    <>
      {next ? (
        <Button kind="primary" onPress={() => onAction(next)}>
          {word(next)}
        </Button>
      ) : null}
      {others.map((action) => (
        <Button key={action} onPress={() => onAction(action)}>
          {word(action)}
        </Button>
      ))}
      {quiet.map((action) => (
        <Button key={action} kind="quiet" onPress={() => onAction(action)}>
          {word(action)}
        </Button>
      ))}
    </>
  );
}
