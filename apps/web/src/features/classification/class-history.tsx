// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useState } from 'react';
import { useCommand } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import type { LoggedEvent } from '../evidence/documents.js';
import { History } from '../organisation/history.js';
import { ReasonDialog } from '../organisation/reason-dialog.js';
import { useDeedTexts } from './deed-texts.js';
import { withdrawClassDocument } from './documents.js';

const WITHDRAWABLE = new Set(
  ['Proposed', 'Approved', 'Declined', 'Reviewed', 'Referred'].map((what) => `Classification${what}`),
);

interface Entry {
  eventId: string;
  what: string;
}

/** What happened to a class; what was wrong is withdrawn, and what stood before stands again. */
export function ClassHistory({ assetId, streamId }: { assetId: string; streamId: string }): ReactNode {
  const t = useDeedTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const [open, setOpen] = useState<Entry>();
  const may = isNow && hasRole(me, 'riskOwner', 'ciso', 'leadership');
  const withdraw = ({ eventId, type, title, withdrawn }: LoggedEvent): ReactNode =>
    may && WITHDRAWABLE.has(type) && !withdrawn ? (
      <Button
        kind="quiet"
        aria-label={t('withdrawOf', { what: title })}
        onPress={() => setOpen({ eventId, what: title })}
      >
        {t('withdraw')}
      </Button>
    ) : null;
  return (
    <>
      <History stream={streamId} act={withdraw} />
      {open ? <WithdrawDialog {...open} assetId={assetId} onClose={() => setOpen(undefined)} /> : null}
    </>
  );
}

function WithdrawDialog({ assetId, eventId, what, onClose }: Entry & { assetId: string; onClose: () => void }) {
  const t = useDeedTexts();
  const command = useCommand(withdrawClassDocument);
  return (
    <ReasonDialog
      title={t('withdrawOf', { what })}
      label={t('whyWrong')}
      help={t('withdrawHelp')}
      missing={t('needReason')}
      send={(reason) => command.mutateAsync({ assetId, eventIds: [eventId], reason })}
      onClose={onClose}
    />
  );
}
