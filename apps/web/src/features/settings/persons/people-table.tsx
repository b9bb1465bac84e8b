// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type Columns, useColumns } from '../../../app/columns.js';
import { mainOf } from '../../../app/main-of.js';
import { hasRole, useMe } from '../../../app/me.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import type { Column } from '../../../ui/data-table.js';
import { useUnits } from '../../organisation/names.js';
import { useScales } from '../../risk/words.js';
import { useRoleTexts } from '../role-texts.js';
import type { Account, Mandate, Person } from './documents.js';
import { usePersonTexts } from './texts.js';

/** What can be done with a person. */
export type Change = 'rename' | 'roles' | 'grant' | 'invite' | 'newPassword' | 'end' | 'erase';

interface Props {
  may: { persons: boolean; mandates: boolean };
  accounts?: Account[];
  mandates: Mandate[];
  onChange: (what: Change, person: Person) => void;
  onRevoke: (mandate: Mandate, person: Person) => void;
}

/** The columns of the register of persons. */
export function usePeopleColumns({ may, accounts, mandates, onChange, onRevoke }: Props): Columns<Person> {
  const t = usePersonTexts();
  const role = useRoleTexts();
  const readsMail = hasRole(useMe(), 'administrator', 'ciso');
  const accountOf = (person: Person): Account | undefined =>
    accounts?.find(({ personId }) => personId === person.personId);
  const all: Column<Person>[] = [
    {
      id: 'name',
      header: t('person'),
      sort: 'name',
      names: true,
      fields: readsMail ? ['name', 'email'] : ['name'],
      cell: ({ name, email }) => (
        <span className="person-name">
          {name}
          {email ? <Mail address={email} /> : null}
        </span>
      ),
    },
    {
      id: 'roles',
      header: t('roles'),
      cell: ({ roles }) => roles.map((one) => role(one)).join(', ') || t('noRoles'),
    },
    { id: 'addedOn', header: t('addedOn'), hiddenFirst: true, cell: ({ addedOn }) => addedOn },
    {
      id: 'account',
      header: t('account'),
      fields: [],
      cell: (person) => <State account={accountOf(person)} />,
    },
    {
      id: 'mandates',
      header: t('mandates'),
      fields: [],
      cell: (person) => (
        <Mandates
          mandates={mandates.filter(({ personId }) => personId === person.personId)}
          name={person.name}
          onRevoke={may.mandates ? (mandate) => onRevoke(mandate, person) : undefined}
        />
      ),
    },
    {
      id: 'actions',
      header: t('change'),
      fields: [],
      cell: (person) => <Actions {...{ person, may }} account={accountOf(person)} onChange={onChange} />,
    },
  ];
  const offered: Record<string, boolean> = { account: may.persons, actions: may.persons || may.mandates };
  return useColumns(
    'persons',
    all.filter(({ id }) => offered[id] ?? true),
  );
}

function State({ account }: { account?: Account }): ReactNode {
  const t = usePersonTexts();
  if (!account) return <Chip>{t('noAccount')}</Chip>;
  const { state, expiresAt } = account;
  if (state === 'active') return <Chip tone="good">{t('active')}</Chip>;
  if (state === 'expired') return <Chip tone="warn">{t('expired')}</Chip>;
  return <Chip tone="info">{t('invited', { day: new Date(expiresAt ?? 0).toLocaleDateString('sv-SE') })}</Chip>;
}

interface ActionsProps {
  person: Person;
  account?: Account;
  may: Props['may'];
  onChange: Props['onChange'];
}

function Actions({ person, account, may, onChange }: ActionsProps): ReactNode {
  const t = usePersonTexts();
  const me = useMe();
  const self = me.organisation?.personId === person.personId;
  const all: [Change, string, boolean][] = [
    ['rename', t('rename'), may.persons],
    ['roles', t('roles'), may.persons],
    ['grant', t('grant'), may.mandates],
    ['invite', t(account ? 'inviteAgain' : 'invite'), may.persons && account?.state !== 'active'],
    ['newPassword', t('newPassword'), may.persons && account?.state === 'active' && !self],
    ['end', t(account?.state === 'active' ? 'end' : 'endInvitation'), may.persons && Boolean(account) && !self],
    ['erase', t('erase'), may.persons && !self],
  ];
  return (
    <MenuTrigger>
      <Button kind="quiet" aria-label={`${t('change')}: ${person.name}`}>
        {t('change')} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover" placement="bottom end" UNSTABLE_portalContainer={mainOf()}>
        <Menu className="menu" aria-label={person.name} onAction={(what) => onChange(what as Change, person)}>
          {all
            .filter(([, , offered]) => offered)
            .map(([what, text]) => (
              <MenuItem key={what} id={what} className="menu-item">
                {text}
              </MenuItem>
            ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface MandatesProps {
  mandates: Mandate[];
  name: string;
  onRevoke?: (mandate: Mandate) => void;
}

function Mandates({ mandates, name, onRevoke }: MandatesProps): ReactNode {
  const t = usePersonTexts();
  const units = useUnits();
  const scales = useScales();
  if (mandates.length === 0) return '–';
  return (
    <ul className="plain-list">
      {mandates.map((mandate) => {
        const where = mandate.unitId ? units.name(mandate.unitId) : t('whole');
        const [c, l] = [scales.degreeWord(mandate.maxConsequence), scales.levelWord(mandate.maxLikelihood)];
        return (
          <li key={mandate.mandateId}>
            {t('mandateIs', { where, c: c.toLowerCase(), l: l.toLowerCase() })}
            {onRevoke ? (
              <Button
                kind="quiet"
                aria-label={`${t('revokeTitle', { name })}: ${where}`}
                onPress={() => onRevoke(mandate)}
              >
                {t('revoke')}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** An address that breaks at its @ where the column is narrow. */
function Mail({ address }: { address: string }): ReactNode {
  const at = address.lastIndexOf('@') + 1;
  return (
    <small className="person-mail">
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </small>
  );
}
