// SPDX-License-Identifier: EUPL-1.2
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AssetKind } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormArea, FormChecks, FormSelect, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { ReasonDialog } from '../organisation/reason-dialog.js';
import { type Asset, registerAssetDocument } from './documents.js';
import { useAssetTexts } from './texts.js';
import * as work from './work-documents.js';
import { useWorkTexts } from './work-texts.js';
import { ASSET_KINDS } from './words.js';

interface RegisterProps {
  /** What is filled in from the start. */
  initial?: { kind: AssetKind; unitIds: string[] };
  /** Stays where one is, to enter the next. */
  stay?: boolean;
  onClose: () => void;
}

/** Enters an asset in the register and goes to its page. */
export function RegisterDialog({ initial, stay, onClose }: RegisterProps): ReactNode {
  const t = useAssetTexts();
  const units = useUnits();
  const persons = usePersons();
  const navigate = useNavigate();
  const command = useCommand(registerAssetDocument);
  return (
    <ActionDialog
      title={t('registerNew')}
      onClose={onClose}
      options={{
        draft: initial ? `register-asset-${initial.unitIds.join()}` : 'register-asset',
        initial: {
          ...{ name: '', kind: 'information' as string, unitIds: [] as string[], ...initial },
          ...{ ownerId: '', supplier: '', description: '' },
        },
        check: ({ name, unitIds }) => ({
          ...(name.trim() ? {} : { name: t('needName') }),
          ...(unitIds.length > 0 ? {} : { unitIds: t('needUnit') }),
        }),
        send: async ({ name, kind, unitIds, ownerId, supplier, description }) => {
          const result = await command.mutateAsync({
            ...{ name: name.trim(), kind: kind as AssetKind, unitIds, ownerId: given(ownerId) },
            ...{ supplier: given(supplier), description: given(description) },
          });
          if (!stay) void navigate({ to: '/arbete/tillgangar/$assetId', params: { assetId: result.id } });
          return result;
        },
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="name" label={t('name')} maxLength={200} />
          <FormSelect form={form} name="kind" label={t('kind')} options={ASSET_KINDS.map((kind) => [kind, t(kind)])} />
          <FormChecks form={form} name="unitIds" label={t('units')} options={units.choices} />
          <FormSelect form={form} name="ownerId" label={t('owner')} options={persons.choices} optional />
          <FormText form={form} name="supplier" label={t('supplier')} maxLength={200} optional />
          <FormArea form={form} name="description" label={t('whatFor')} optional />
        </>
      )}
    </ActionDialog>
  );
}

interface Props {
  asset: Asset;
  onClose: () => void;
}

/** All that is said of the asset, as it stands, to be said anew. Its kind stays what it is. */
export function ChangeDialog({ asset, onClose }: Props): ReactNode {
  const t = useAssetTexts();
  const w = useWorkTexts();
  const units = useUnits();
  const persons = usePersons();
  const command = useCommand(work.changeAssetDocument);
  const { assetId, name, ownerId, unitIds, supplier, description } = asset;
  const closed = unitIds.filter((id) => !units.choices.some(([open]) => open === id));
  return (
    <ActionDialog
      title={w('change')}
      onClose={onClose}
      options={{
        draft: `change-asset-${assetId}`,
        initial: {
          ...{ name, unitIds: [...unitIds], ownerId: ownerId ?? '' },
          ...{ supplier: supplier ?? '', description: description ?? '' },
        },
        check: (values) => ({
          ...(values.name.trim() ? {} : { name: w('needName') }),
          ...(values.unitIds.length > 0 ? {} : { unitIds: w('needUnit') }),
          ...(ownerId && !values.ownerId ? { ownerId: w('needOwner') } : {}),
        }),
        places: { 'organisation.unit-closed': 'unitIds', 'organisation.unit-unknown': 'unitIds' },
        send: (values) =>
          command.mutateAsync({
            ...{ assetId, name: values.name.trim(), unitIds: values.unitIds, ownerId: given(values.ownerId) },
            ...{ supplier: values.supplier.trim(), description: values.description.trim() },
          }),
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="name" label={t('name')} maxLength={200} />
          <FormChecks
            form={form}
            name="unitIds"
            label={t('units')}
            options={[...closed.map((id): [string, string] => [id, units.name(id)]), ...units.choices]}
          />
          <FormSelect form={form} name="ownerId" label={t('owner')} options={persons.choices} optional={!ownerId} />
          <FormText form={form} name="supplier" label={t('supplier')} maxLength={200} optional />
          <FormArea form={form} name="description" label={t('whatFor')} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function RetireDialog({ asset, onClose }: Props): ReactNode {
  const w = useWorkTexts();
  const command = useCommand(work.retireAssetDocument);
  const { assetId } = asset;
  return (
    <ReasonDialog
      title={w('retire')}
      draft={`retire-asset-${assetId}`}
      label={w('whyRetire')}
      help={w('retireHelp')}
      missing={w('needReason')}
      send={(reason) => command.mutateAsync({ assetId, reason })}
      onClose={onClose}
    />
  );
}

export function WithdrawDialog({ asset, onClose, eventId, what }: Props & { eventId: string; what: string }) {
  const w = useWorkTexts();
  const command = useCommand(work.withdrawAssetDocument);
  const { assetId } = asset;
  return (
    <ReasonDialog
      title={w('withdrawOf', { what })}
      draft={`withdraw-asset-${eventId}`}
      label={w('whyWrong')}
      help={w('withdrawHelp')}
      missing={w('needReason')}
      send={(reason) => command.mutateAsync({ assetId, eventIds: [eventId], reason })}
      onClose={onClose}
    />
  );
}
