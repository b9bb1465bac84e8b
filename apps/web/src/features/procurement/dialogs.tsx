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
import { ClassDialog } from './start-dialogs.js';
import type { Procurement, Requirement } from './words.js';

export type Action =
  | 'classify'
  | 'generate'
  | 'keep'
  | 'add'
  | 'introduce'
  | 'attach'
  | 'receive'
  | 'sign'
  | 'followUp'
  | 'evaluate'
  | 'end'
  | 'withdraw';

export type Opened =
  | { action: Action }
  | { action: 'change' | 'remove'; requirement: Requirement }
  | { action: 'answer'; tender: Procurement['tenders'][number] };

interface Props {
  procurement: Procurement;
  open: Opened;
  withdrawable?: { eventId: string; what: string; day: string };
  onClose: () => void;
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
export function Dialogs({ procurement, open, withdrawable, onClose }: Props): ReactNode {
  const props = { procurement, onClose };
  if ('requirement' in open) {
    const { requirement } = open;
    return open.action === 'change' ? (
      <WordsDialog {...props} requirement={requirement} />
    ) : (
      <RemoveDialog {...props} requirement={requirement} />
    );
  }
  if ('tender' in open) return <AnswerDialog {...props} tender={open.tender} />;
  if (open.action === 'withdraw') return withdrawable ? <WithdrawDialog {...props} {...withdrawable} /> : null;
  if (open.action === 'generate') return null;
  const Shown = PLAIN[open.action];
  return <Shown {...props} />;
}
