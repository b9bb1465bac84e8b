// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useCommand } from '../../app/command.js';
import { FormArea } from '../../ui/form.js';
import { ActionDialog } from '../organisation/action-dialog.js';
import * as documents from './documents.js';
import type { DialogProps } from './start-dialogs.js';
import { useProcurementTexts } from './texts.js';

interface ReasonProps {
  title: string;
  draft: string;
  help?: string;
  onClose: () => void;
  send: (reason: string) => Promise<{ position?: string | null }>;
}

function ReasonDialog({ title, draft, help, onClose, send }: ReasonProps): ReactNode {
  const t = useProcurementTexts();
  return (
    <ActionDialog
      title={title}
      onClose={onClose}
      options={{
        draft,
        initial: { reason: '' },
        check: ({ reason }) => (reason.trim() ? {} : { reason: t('needText') }),
        send: ({ reason }) => send(reason.trim()),
      }}
    >
      {(form) => <FormArea form={form} name="reason" label={t('why')} help={help} />}
    </ActionDialog>
  );
}

/** Keeping a list, closing and calling off: each a reason. */
export function KeepDialog({ procurement: { procurementId }, onClose }: DialogProps): ReactNode {
  const t = useProcurementTexts();
  const command = useCommand(documents.keepDocument);
  const send = (reason: string) => command.mutateAsync({ procurementId, reason });
  return <ReasonDialog title={t('keep')} draft={`keep-${procurementId}`} {...{ onClose, send }} />;
}

export function EndDialog({ procurement: { procurementId, contract }, onClose }: DialogProps): ReactNode {
  const t = useProcurementTexts();
  const close = useCommand(documents.closeDocument);
  const cancel = useCommand(documents.cancelDocument);
  const send = (reason: string) =>
    contract ? close.mutateAsync({ procurementId, reason }) : cancel.mutateAsync({ procurementId, reason });
  const title = t(contract ? 'close' : 'cancel');
  return <ReasonDialog title={title} draft={`end-${procurementId}`} {...{ onClose, send }} />;
}

export function WithdrawDialog(props: DialogProps & { eventId: string; what: string; day: string }): ReactNode {
  const { procurement, eventId, what, day, onClose } = props;
  const t = useProcurementTexts();
  const command = useCommand(documents.withdrawDocument);
  const { procurementId } = procurement;
  const send = (reason: string) => command.mutateAsync({ procurementId, eventIds: [eventId], reason });
  const help = t('withdrawWhat', { what, day });
  return <ReasonDialog title={t('withdraw')} draft={`withdraw-${eventId}`} {...{ help, onClose, send }} />;
}
