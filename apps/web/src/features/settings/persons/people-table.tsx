// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { List } from '../../../app/list-state.js';
import { useMe } from '../../../app/me.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { DataTable } from '../../../ui/data-table.js';
import { useUnits } from '../../organisation/names.js';
import { useScales } from '../../risk/words.js';
import { useRoleTexts } from '../role-texts.js';
import type { Account, Mandate, Person } from './documents.js';
import { usePersonTexts } from './texts.js';

/** What can be done with a person. */
export type Change = 'rename' | 'roles' | 'grant' | 'invite' | 'end' | 'erase';

interface Props {
  list: List;
  persons: Person[];
  may: { persons: boolean; mandates: boolean };
  accounts?: Account[];
  mandates: Mandate[];
  onChange: (what: Change, person: Person) => void;
  onRevoke: (mandate: Mandate, person: Person) => void;
}

export function PeopleTable({ list, persons, may, accounts, mandates, onChange, onRevoke }: Props): ReactNode {
  const t = usePersonTexts();
  const role = useRoleTexts();
  const accountOf = (person: Person): Account | undefined =>
    accounts?.find(({ personId }) => personId === person.personId);
  const actions = (person: Person): ReactNode => (
    <Actions {...{ person, may }} account={accountOf(person)} onChange={onChange} />
  );
  return (
    <DataTable
      caption={t('persons')}
      rows={persons}
      rowKey={({ personId }) => personId}
      sort={{ by: 'name', descending: list.descending }}
      onSort={list.setSort}
      columns={[
        {
          id: 'name',
          header: t('person'),
          sort: 'name',
          names: true,
          cell: ({ name, email }) => (
            <span className="person-name">
              {name}
              {email ? <small className="person-mail">{email}</small> : null}
            </span>
          ),
        },
        {
          id: 'roles',
          header: t('roles'),
          cell: ({ roles }) => roles.map((one) => role(one)).join(', ') || t('noRoles'),
        },
        ...(may.persons
          ? [{ id: 'account', header: t('account'), cell: (person: Person) => <State account={accountOf(person)} /> }]
          : []),
        {
          id: 'mandates',
          header: t('mandates'),
          cell: (person) => (
            <Mandates
              mandates={mandates.filter(({ personId }) => personId === person.personId)}
              name={person.name}
              onRevoke={may.mandates ? (mandate) => onRevoke(mandate, person) : undefined}
            />
          ),
        },
        ...(may.persons || may.mandates ? [{ id: 'actions', header: t('change'), cell: actions }] : []),
      ]}
    />
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
    ['end', t(account?.state === 'active' ? 'end' : 'endInvitation'), may.persons && Boolean(account) && !self],
    ['erase', t('erase'), may.persons && !self],
  ];
  return (
    <MenuTrigger>
      <Button kind="quiet" aria-label={`${t('change')}: ${person.name}`}>
        {t('change')} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover" placement="bottom end">
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
