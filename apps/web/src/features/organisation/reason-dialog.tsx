// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { FormArea } from '../../ui/form.js';
import { ActionDialog } from './action-dialog.js';

interface Props {
  title: string;
  /** Under which what is written is kept; left out: nowhere. */
  draft?: string;
  /** The question that the reason answers. */
  label: string;
  help?: string;
  /** Said where nothing is written. */
  missing: string;
  send: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** A command that needs no more than a reason: something is taken back, ended, declined or refused. */
export function ReasonDialog({ title, draft, label, help, missing, send, onClose }: Props): ReactNode {
  return (
    <ActionDialog
      title={title}
      onClose={onClose}
      options={{
        draft,
        initial: { reason: '' },
        check: ({ reason }) => (reason.trim() ? {} : { reason: missing }),
        send: ({ reason }) => send(reason.trim()),
      }}
    >
      {(form) => <FormArea form={form} name="reason" label={label} help={help} />}
    </ActionDialog>
  );
}
