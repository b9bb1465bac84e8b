// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { defineTexts } from '../../app/texts.js';
import { Button } from '../../ui/button.js';
import type { LoggedEvent } from '../evidence/documents.js';
import { dayOf } from '../evidence/event-entry.js';
import { History } from './history.js';

const useTexts = defineTexts('withdrawable-history', {
  withdraw: { sv: 'Ta tillbaka', en: 'Withdraw' },
  withdrawOf: { sv: 'Ta tillbaka: {{what}}, {{day}}', en: 'Withdraw: {{what}}, {{day}}' },
});

/** One entry of an object’s history, as its dialog needs it. */
export interface HistoryEntry {
  eventId: string;
  what: string;
  day: string;
}

interface Props {
  stream: string;
  says?: (event: LoggedEvent) => string;
  /** Absent: nothing can be withdrawn by who looks, or at this moment. */
  onWithdraw?: (entry: HistoryEntry) => void;
}

/** What began the object stands, and so does a withdrawal; all between may be made void. */
const mayBeVoid = ({ version, type, withdrawn }: LoggedEvent): boolean =>
  version > 1 && !withdrawn && !type.endsWith('Withdrawn');

/** The history of an object, each entry to be withdrawn with a reason. */
export function WithdrawableHistory({ stream, says, onWithdraw }: Props): ReactNode {
  const t = useTexts();
  const act = (event: LoggedEvent): ReactNode => {
    if (!onWithdraw || !mayBeVoid(event)) return null;
    const { eventId, label: what, occurredAt } = event;
    const entry = { eventId, what, day: dayOf(occurredAt) };
    return (
      <Button kind="quiet" aria-label={t('withdrawOf', { ...entry })} onPress={() => onWithdraw(entry)}>
        {t('withdraw')}
      </Button>
    );
  };
  return <History stream={stream} says={says} act={act} />;
}
