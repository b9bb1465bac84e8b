// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useCommand } from '../../app/command.js';
import { ReasonDialog } from '../organisation/reason-dialog.js';
import * as documents from './documents.js';
import type { DialogProps } from './start-dialogs.js';
import { useProcurementTexts } from './texts.js';

/** Asked in the words of procurement. */
const useAsked = () => {
  const t = useProcurementTexts();
  return { label: t('why'), missing: t('needText') };
};

/** Keeping a list, closing and calling off: each a reason. */
export function KeepDialog({ procurement: { procurementId }, onClose }: DialogProps): ReactNode {
  const t = useProcurementTexts();
  const asked = useAsked();
  const command = useCommand(documents.keepDocument);
  const send = (reason: string) => command.mutateAsync({ procurementId, reason });
  return <ReasonDialog title={t('keep')} draft={`keep-${procurementId}`} {...{ ...asked, onClose, send }} />;
}

export function EndDialog({ procurement: { procurementId, contract }, onClose }: DialogProps): ReactNode {
  const t = useProcurementTexts();
  const asked = useAsked();
  const close = useCommand(documents.closeDocument);
  const cancel = useCommand(documents.cancelDocument);
  const send = (reason: string) =>
    contract ? close.mutateAsync({ procurementId, reason }) : cancel.mutateAsync({ procurementId, reason });
  const title = t(contract ? 'close' : 'cancel');
  return <ReasonDialog title={title} draft={`end-${procurementId}`} {...{ ...asked, onClose, send }} />;
}

export function WithdrawDialog(props: DialogProps & { eventId: string; what: string; day: string }): ReactNode {
  const { procurement, eventId, what, day, onClose } = props;
  const t = useProcurementTexts();
  const asked = useAsked();
  const command = useCommand(documents.withdrawDocument);
  const { procurementId } = procurement;
  const send = (reason: string) => command.mutateAsync({ procurementId, eventIds: [eventId], reason });
  const help = t('withdrawWhat', { what, day });
  return <ReasonDialog title={t('withdraw')} draft={`withdraw-${eventId}`} {...{ ...asked, help, onClose, send }} />;
}
