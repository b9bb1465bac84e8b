// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Role } from '#libs/api-client';
import { useCommand } from '../../../app/command.js';
import { type LevelChange, overall } from '../../../app/level-moves.js';
import { useTellSaved } from '../../../app/level-words.js';
import { FormChecks, FormText } from '../../../ui/form.js';
import { ActionDialog, given } from '../../organisation/action-dialog.js';
import { ROLES, useRoleTexts } from '../role-texts.js';
import * as documents from './documents.js';
import type { Person } from './documents.js';
import { usePersonTexts } from './texts.js';

export function AddPersonDialog({ onClose }: { onClose: () => void }): ReactNode {
  const t = usePersonTexts();
  const command = useCommand(documents.addPersonDocument);
  return (
    <ActionDialog
      title={t('add')}
      onClose={onClose}
      options={{
        draft: 'add-person',
        initial: { name: '', email: '' },
        check: ({ name }) => (name.trim() ? {} : { name: t('needText') }),
        places: { 'platform.email-not-fit': 'email', 'platform.name-not-fit': 'name' },
        send: ({ name, email }) => command.mutateAsync({ name: name.trim(), email: given(email) }),
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="name" label={t('name')} maxLength={200} />
          <FormText form={form} name="email" label={t('email')} maxLength={200} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function RenamePersonDialog({ person, onClose }: { person: Person; onClose: () => void }): ReactNode {
  const t = usePersonTexts();
  const command = useCommand(documents.renamePersonDocument);
  const { personId } = person;
  return (
    <ActionDialog
      title={t('renameTitle', { name: person.name })}
      onClose={onClose}
      options={{
        draft: `rename-person-${personId}`,
        initial: { name: person.name, email: person.email ?? '' },
        check: ({ name }) => (name.trim() ? {} : { name: t('needText') }),
        places: { 'platform.email-not-fit': 'email', 'platform.name-not-fit': 'name' },
        send: ({ name, email }) => command.mutateAsync({ personId, name: name.trim(), email: given(email) }),
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="name" label={t('name')} help={t('renameHelp')} maxLength={200} />
          <FormText form={form} name="email" label={t('email')} maxLength={200} optional />
        </>
      )}
    </ActionDialog>
  );
}

/** Ticks are roles; what changed is assigned or revoked, one at a time. */
export function RolesDialog({ person, onClose }: { person: Person; onClose: () => void }): ReactNode {
  const t = usePersonTexts();
  const role = useRoleTexts();
  const assign = useCommand(documents.assignRoleDocument, { says: false });
  const revoke = useCommand(documents.revokeRoleDocument, { says: false });
  const tellSaved = useTellSaved();
  const { personId, roles: before } = person;
  const send = async ({ roles }: { roles: string[] }): Promise<void> => {
    const changes: (LevelChange | undefined)[] = [];
    for (const one of ROLES) {
      const wanted = roles.includes(one);
      if (wanted === before.includes(one)) continue;
      changes.push((await (wanted ? assign : revoke).mutateAsync({ personId, role: one })).change);
    }
    if (changes.length > 0) tellSaved(overall(changes));
  };
  return (
    <ActionDialog
      title={t('rolesTitle', { name: person.name })}
      onClose={onClose}
      options={{
        draft: `roles-${personId}`,
        initial: { roles: before as string[] },
        places: { 'organisation.last-administrator': 'roles' },
        send,
      }}
    >
      {(form) => (
        <FormChecks
          form={form}
          name="roles"
          label={t('whichRoles')}
          options={ROLES.map((one: Role): [string, string] => [one, role(one)])}
        />
      )}
    </ActionDialog>
  );
}
