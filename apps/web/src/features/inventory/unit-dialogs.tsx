// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { InventoryKind } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormChecks } from '../../ui/form.js';
import { ActionDialog } from '../organisation/action-dialog.js';
import { ReasonDialog } from '../organisation/reason-dialog.js';
import * as documents from './documents.js';
import { useInventoryTexts } from './texts.js';

interface Props {
  unit: documents.UnitInventory;
  onClose: () => void;
}
type KindProps = Props & { kind: InventoryKind };

/** Somebody says that nothing is missing; where the register holds nothing, that there is nothing. */
export function CompleteDialog({ unit, kind, count, onClose }: KindProps & { count: number }): ReactNode {
  const t = useInventoryTexts();
  const command = useCommand(documents.completeInventoryDocument);
  const { unitId, name } = unit;
  return (
    <ActionDialog
      title={t('completeOf', { kind: t(kind) })}
      onClose={onClose}
      options={{
        initial: { none: [] as string[] },
        check: ({ none }) => (count > 0 || none.length > 0 ? {} : { none: t('needNone') }),
        places: { 'inventory.nothing-registered': 'none' },
        send: ({ none }) => command.mutateAsync({ unitId, kind, none: none.length > 0 ? true : undefined }),
      }}
    >
      {(form) => (
        <>
          <p>{t('completeHelp', { n: count, unit: name })}</p>
          {count === 0 ? (
            <FormChecks
              form={form}
              name="none"
              label={t('noneThere')}
              options={[['none', t('noneSaid', { unit: name })]]}
            />
          ) : null}
        </>
      )}
    </ActionDialog>
  );
}

export function ReopenDialog({ unit: { unitId }, kind, onClose }: KindProps): ReactNode {
  const t = useInventoryTexts();
  const command = useCommand(documents.reopenInventoryDocument);
  return (
    <ReasonDialog
      title={t('reopenOf', { kind: t(kind).toLocaleLowerCase() })}
      draft={`reopen-${kind}-${unitId}`}
      label={t('whyReopen')}
      help={t('reopenHelp')}
      missing={t('needReason')}
      send={(reason) => command.mutateAsync({ unitId, kind, reason })}
      onClose={onClose}
    />
  );
}

export function WithdrawDialog({ unit, eventId, what, onClose }: Props & { eventId: string; what: string }): ReactNode {
  const t = useInventoryTexts();
  const command = useCommand(documents.withdrawInventoryDocument);
  const { unitId } = unit;
  return (
    <ReasonDialog
      title={t('withdrawOf', { what })}
      draft={`withdraw-inventory-${eventId}`}
      label={t('whyWrong')}
      help={t('withdrawHelp')}
      missing={t('needReason')}
      send={(reason) => command.mutateAsync({ unitId, eventIds: [eventId], reason })}
      onClose={onClose}
    />
  );
}
