// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Role } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormChecks, FormSelect, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { useUnits } from '../organisation/names.js';
import * as documents from './documents.js';
import type { Person } from './documents.js';
import { useSettingsTexts } from './texts.js';

const ROLES: Role[] = ['administrator', 'ciso', 'leadership', 'riskOwner', 'procurementOfficer', 'staff', 'auditor'];

export function AddPersonDialog({ onClose }: { onClose: () => void }): ReactNode {
  const t = useSettingsTexts();
  const command = useCommand(documents.addPersonDocument);
  return (
    <ActionDialog
      title={t('addPerson')}
      onClose={onClose}
      options={{
        draft: 'add-person',
        initial: { name: '', email: '' },
        check: ({ name }) => (name.trim() ? {} : { name: t('needText') }),
        send: ({ name, email }) => command.mutateAsync({ name: name.trim(), email: given(email) }),
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="name" label={t('personName')} maxLength={200} />
          <FormText form={form} name="email" label={t('email')} maxLength={200} optional />
        </>
      )}
    </ActionDialog>
  );
}

/** Ticks are roles; what changed is assigned or revoked, one at a time. */
export function RolesDialog({ person, onClose }: { person: Person; onClose: () => void }): ReactNode {
  const t = useSettingsTexts();
  const assign = useCommand(documents.assignRoleDocument);
  const revoke = useCommand(documents.revokeRoleDocument);
  const { personId, roles: before } = person;
  const send = async ({ roles }: { roles: string[] }): Promise<{ position?: string | null }> => {
    let last: { position?: string | null } = {};
    for (const role of ROLES) {
      const wanted = roles.includes(role);
      if (wanted === before.includes(role)) continue;
      last = await (wanted ? assign : revoke).mutateAsync({ personId, role });
    }
    return last;
  };
  return (
    <ActionDialog
      title={t('changeRolesTitle', { name: person.name })}
      onClose={onClose}
      options={{
        draft: `roles-${personId}`,
        initial: { roles: before as string[] },
        places: { 'organisation.last-administrator': 'roles' },
        send,
      }}
    >
      {(form) => (
        <FormChecks form={form} name="roles" label={t('whichRoles')} options={ROLES.map((role) => [role, t(role)])} />
      )}
    </ActionDialog>
  );
}

const upTo = (from: number, to: number): [string, string][] =>
  Array.from({ length: to - from + 1 }, (_, i) => [String(from + i), String(from + i)]);

export function GrantDialog({ person, onClose }: { person: Person; onClose: () => void }): ReactNode {
  const t = useSettingsTexts();
  const units = useUnits();
  const command = useCommand(documents.grantMandateDocument);
  return (
    <ActionDialog
      title={t('grantTitle', { name: person.name })}
      onClose={onClose}
      options={{
        draft: `grant-${person.personId}`,
        initial: { unitId: '', maxConsequence: '', maxLikelihood: '' },
        check: (values) =>
          Object.fromEntries(Object.entries(values).flatMap(([name, text]) => (text ? [] : [[name, t('needChoice')]]))),
        send: ({ unitId, maxConsequence, maxLikelihood }) =>
          command.mutateAsync({
            personId: person.personId,
            unitId: unitId === 'whole' ? null : unitId,
            ...{ maxConsequence: Number(maxConsequence), maxLikelihood: Number(maxLikelihood) },
          }),
      }}
    >
      {(form) => (
        <>
          <FormSelect
            form={form}
            name="unitId"
            label={t('where')}
            options={[['whole', t('whole')], ...units.choices]}
          />
          <FormSelect form={form} name="maxConsequence" label={t('maxConsequence')} options={upTo(0, 4)} />
          <FormSelect form={form} name="maxLikelihood" label={t('maxLikelihood')} options={upTo(1, 5)} />
        </>
      )}
    </ActionDialog>
  );
}

export function RevokeDialog(props: { mandateId: string; name: string; onClose: () => void }): ReactNode {
  const { mandateId, name, onClose } = props;
  const t = useSettingsTexts();
  const command = useCommand(documents.revokeMandateDocument);
  return (
    <ActionDialog
      title={t('revokeTitle', { name })}
      onClose={onClose}
      options={{ draft: `revoke-${mandateId}`, initial: {}, send: () => command.mutateAsync({ mandateId }) }}
    >
      {() => <p>{t('revokeHelp')}</p>}
    </ActionDialog>
  );
}
