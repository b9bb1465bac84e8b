// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { EndDialog, KeepDialog, WithdrawDialog } from './end-dialogs.js';
import {
  AnswerDialog,
  AttachDialog,
  EvaluateDialog,
  FollowUpDialog,
  ReceiveDialog,
  SignDialog,
} from './later-dialogs.js';
import { IntroduceDialog, RemoveDialog, WordsDialog } from './list-dialogs.js';
import { ClassDialog } from './class-dialog.js';
import { InviteDialog, type MadeLink, RevokeDialog } from './link-dialogs.js';
import type { Procurement, Requirement } from './words.js';

export type Action =
  | 'classify'
  | 'generate'
  | 'keep'
  | 'add'
  | 'introduce'
  | 'attach'
  | 'invite'
  | 'receive'
  | 'sign'
  | 'followUp'
  | 'evaluate'
  | 'end'
  | 'withdraw';

export type OfTender = 'answer' | 'inviteAnew' | 'revoke';

export type Opened =
  | { action: Action }
  | { action: 'change' | 'remove'; requirement: Requirement }
  | { action: OfTender; tender: Procurement['tenders'][number] };

interface Props {
  procurement: Procurement;
  open: Opened;
  withdrawable?: { eventId: string; what: string; day: string };
  onClose: () => void;
  /** Gets a new link, and nobody else ever does. */
  onLink: (made: MadeLink) => void;
}

const PLAIN = {
  classify: ClassDialog,
  keep: KeepDialog,
  add: WordsDialog,
  introduce: IntroduceDialog,
  attach: AttachDialog,
  receive: ReceiveDialog,
  sign: SignDialog,
  followUp: FollowUpDialog,
  evaluate: EvaluateDialog,
  end: EndDialog,
};

/** The one dialog that is open. */
export function Dialogs({ procurement, open, withdrawable, onClose, onLink }: Props): ReactNode {
  const props = { procurement, onClose };
  if ('requirement' in open) {
    const { requirement } = open;
    return open.action === 'change' ? (
      <WordsDialog {...props} requirement={requirement} />
    ) : (
      <RemoveDialog {...props} requirement={requirement} />
    );
  }
  if ('tender' in open) {
    const { tender } = open;
    if (open.action === 'inviteAnew') return <InviteDialog {...{ ...props, tender, onLink }} />;
    return open.action === 'revoke' ? (
      <RevokeDialog {...{ ...props, tender }} />
    ) : (
      <AnswerDialog {...{ ...props, tender }} />
    );
  }
  if (open.action === 'invite') return <InviteDialog {...{ ...props, onLink }} />;
  if (open.action === 'withdraw') return withdrawable ? <WithdrawDialog {...props} {...withdrawable} /> : null;
  if (open.action === 'generate') return null;
  const Shown = PLAIN[open.action];
  return <Shown {...props} />;
}
