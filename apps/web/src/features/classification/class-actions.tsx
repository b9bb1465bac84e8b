// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { ClassificationStatus } from '#libs/api-client';
import { hasRole, useMe } from '../../app/me.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { ApproveDialog, DeclineDialog, ReferDialog, ReviewDialog } from './deed-dialogs.js';
import { useDeedTexts } from './deed-texts.js';

interface Props {
  assetId: string;
  ownerId: string | null | undefined;
  classified: { status: ClassificationStatus; proposedOn?: string | null };
}

const DIALOGS = { approve: ApproveDialog, decline: DeclineDialog, review: ReviewDialog, refer: ReferDialog };
type Deed = keyof typeof DIALOGS;

/** Who may do anything with a class. */
export function useMayClassify(): boolean {
  const me = useMe();
  const { isNow } = useMoment();
  return isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner', 'procurementOfficer', 'staff');
}

/** One next step: the owner answers what waits; a class that is due is looked at again; everything else is classified. */
export function ClassActions({ assetId, ownerId, classified }: Props): ReactNode {
  const t = useDeedTexts();
  const me = useMe();
  const may = useMayClassify();
  const [open, setOpen] = useState<Deed>();
  const { status, proposedOn } = classified;
  if (!may || status === 'referred') return null;
  const answers = Boolean(proposedOn) && ownerId === me.organisation?.personId;
  const reviews = status === 'reviewDue' || status === 'approved';
  const next: Deed | 'classify' = answers ? 'approve' : status === 'reviewDue' ? 'review' : 'classify';
  const button = (deed: Deed) => (
    <Button
      key={deed}
      kind={next === deed ? 'primary' : deed === 'refer' ? 'quiet' : 'plain'}
      onPress={() => setOpen(deed)}
    >
      {t(deed)}
    </Button>
  );
  const Dialog = open && DIALOGS[open];
  return (
    <>
      {answers ? [button('approve'), button('decline')] : null}
      {reviews ? button('review') : null}
      <Link
        to="/arbete/tillgangar/$assetId/klassa"
        params={{ assetId }}
        className={next === 'classify' && status !== 'approved' ? 'button primary' : 'button'}
      >
        {t(status === 'none' ? 'classify' : 'classifyAgain')}
      </Link>
      {button('refer')}
      {Dialog ? <Dialog assetId={assetId} onClose={() => setOpen(undefined)} /> : null}
    </>
  );
}
