// SPDX-License-Identifier: EUPL-1.2
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { latestPosition } from '../../../app/command.js';
import { everyPage } from '../../../app/every-page.js';
import { useListState } from '../../../app/list-state.js';
import { Filter } from '../../../app/list-tools.js';
import { hasRole, useMe } from '../../../app/me.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../../app/register.js';
import { ask } from '../../../app/request.js';
import { useMoment } from '../../../app/time.js';
import { Button } from '../../../ui/button.js';
import { PageHeader } from '../../../ui/page-header.js';
import { ROLES, useRoleTexts } from '../role-texts.js';
import '../settings.css';
import { EndAccountDialog, InviteDialog, NewPasswordDialog } from './account-dialogs.js';
import { DecidersTable } from './deciders-table.js';
import {
  type Account,
  type Mandate,
  mandatesInForceDocument,
  peopleDocument,
  type Person,
  personAccountsDocument,
} from './documents.js';
import { EraseDialog } from './erase-dialog.js';
import { GrantDialog, RevokeDialog } from './mandate-dialogs.js';
import { type Change, usePeopleColumns } from './people-table.js';
import { AddPersonDialog, RenamePersonDialog, RolesDialog } from './person-dialogs.js';
import { usePersonTexts } from './texts.js';

type Open = 'add' | { what: Change; person: Person } | { what: 'revoke'; person: Person; mandate: Mandate };

const everyMandate = (args: ReturnType<typeof useMoment>['args']): Promise<Mandate[]> =>
  everyPage(
    async (after) => (await ask(mandatesInForceDocument, { ...args, after, minPosition: latestPosition() })).mandates,
  );

/** Who works here, in which roles, with which accounts and mandates. */
export function Page(): ReactNode {
  const t = usePersonTexts();
  const role = useRoleTexts();
  const me = useMe();
  const { isNow, args } = useMoment();
  const list = useListState({ sort: 'name', filters: ['roll'] });
  const [open, setOpen] = useState<Open>();
  const may = {
    persons: isNow && hasRole(me, 'administrator'),
    mandates: isNow && hasRole(me, 'administrator', 'leadership'),
  };
  const { first, search, sort, descending, after } = useRegisterArgs(list);
  const chosenRole = ROLES.find((one) => one === list.filters.roll);
  const variables = { first, search, sort, descending, after, role: chosenRole, ...args };
  const { persons } = useSuspenseQuery({
    queryKey: ['people', variables],
    queryFn: () => ask(peopleDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  const { data: mandates } = useSuspenseQuery({
    queryKey: ['mandates-in-force', args],
    queryFn: () => everyMandate(args),
  });
  const accounts = useQuery({
    queryKey: ['person-accounts'],
    queryFn: () => ask(personAccountsDocument, {}),
    enabled: may.persons,
  }).data?.personAccounts;
  const columns = usePeopleColumns({
    ...{ may, accounts, mandates },
    onChange: (what, person) => setOpen({ what, person }),
    onRevoke: (mandate, person) => setOpen({ what: 'revoke', person, mandate }),
  });
  return (
    <>
      <PageHeader
        title={t('persons')}
        lead={t('lead')}
        actions={
          may.persons ? (
            <Button kind="primary" onPress={() => setOpen('add')}>
              {t('add')}
            </Button>
          ) : null
        }
      />
      {may.persons || may.mandates ? null : <p className="aside">{t(isNow ? 'noRight' : 'past')}</p>}
      <RegisterTools name="persons" register="persons" {...{ list, variables, columns }}>
        <Filter list={list} name="roll" label={t('role')} options={ROLES.map((one) => [one, role(one)])} />
      </RegisterTools>
      <RegisterTable
        caption={t('persons')}
        page={persons}
        rowKey={({ personId }) => personId}
        nameOf={({ name }) => name}
        empty={{ none: t('none'), noneHelp: '', noneFound: t('none'), noneFoundHelp: '' }}
        {...{ list, columns }}
      />
      <DecidersTable mandates={mandates} />
      {open ? <Dialogs {...{ open, accounts, mandates }} onClose={() => setOpen(undefined)} /> : null}
    </>
  );
}

interface DialogsProps {
  open: Open;
  accounts?: Account[];
  mandates: Mandate[];
  onClose: () => void;
}

function Dialogs({ open, accounts, mandates, onClose }: DialogsProps): ReactNode {
  if (open === 'add') return <AddPersonDialog onClose={onClose} />;
  const { person } = open;
  const account = accounts?.find(({ personId }) => personId === person.personId);
  const props = { person, onClose };
  switch (open.what) {
    case 'rename':
      return <RenamePersonDialog {...props} />;
    case 'roles':
      return <RolesDialog {...props} />;
    case 'grant':
      return <GrantDialog {...props} />;
    case 'invite':
      return <InviteDialog {...props} account={account} />;
    case 'newPassword':
      return account ? <NewPasswordDialog {...props} account={account} /> : null;
    case 'end':
      return account ? <EndAccountDialog {...props} account={account} /> : null;
    case 'revoke':
      return <RevokeDialog mandateId={open.mandate.mandateId} name={person.name} onClose={onClose} />;
    case 'erase': {
      const held = mandates.filter(({ personId }) => personId === person.personId).length;
      return <EraseDialog {...props} mandates={held} hasAccount={Boolean(account)} />;
    }
  }
}
