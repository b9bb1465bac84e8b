// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { latestPosition } from '../../app/command.js';
import { type List, useListState } from '../../app/list-state.js';
import { ListTools, Pages } from '../../app/list-tools.js';
import { hasRole, useMe } from '../../app/me.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { PageHeader } from '../../ui/page-header.js';
import { useUnits } from '../organisation/names.js';
import { type Mandate, mandatesInForceDocument, peopleDocument, type Person } from './documents.js';
import { AddPersonDialog, GrantDialog, RevokeDialog, RolesDialog } from './person-dialogs.js';
import './settings.css';
import { useSettingsTexts } from './texts.js';

type Open = 'add' | { roles: Person } | { grant: Person } | { revoke: Mandate; of: Person };

/** Who works here, in which roles, with which mandates. */
export function Page(): ReactNode {
  const t = useSettingsTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const list = useListState({ sort: 'name', filters: [] });
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  const may = {
    persons: isNow && hasRole(me, 'administrator'),
    mandates: isNow && hasRole(me, 'administrator', 'leadership'),
  };
  return (
    <>
      <PageHeader
        title={t('persons')}
        lead={t('personsLead')}
        actions={
          may.persons ? (
            <Button kind="primary" onPress={() => setOpen('add')}>
              {t('addPerson')}
            </Button>
          ) : null
        }
      />
      {may.persons || may.mandates ? null : <p className="aside">{t(isNow ? 'noRight' : 'past')}</p>}
      <ListTools list={list} name="persons" />
      <People list={list} may={may} onOpen={setOpen} />
      {open === 'add' ? <AddPersonDialog onClose={close} /> : null}
      {typeof open === 'object' && 'roles' in open ? <RolesDialog person={open.roles} onClose={close} /> : null}
      {typeof open === 'object' && 'grant' in open ? <GrantDialog person={open.grant} onClose={close} /> : null}
      {typeof open === 'object' && 'revoke' in open ? (
        <RevokeDialog mandateId={open.revoke.mandateId} name={open.of.name} onClose={close} />
      ) : null}
    </>
  );
}

interface PeopleProps {
  list: List;
  may: { persons: boolean; mandates: boolean };
  onOpen: (open: Open) => void;
}

function People({ list, may, onOpen }: PeopleProps): ReactNode {
  const t = useSettingsTexts();
  const variables = { search: list.search || undefined, after: list.after, descending: list.descending };
  const { persons } = useSuspenseQuery({
    queryKey: ['people', variables],
    queryFn: () => ask(peopleDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  const { mandates } = useSuspenseQuery({
    queryKey: ['mandates-in-force'],
    queryFn: () => ask(mandatesInForceDocument, { minPosition: latestPosition() }),
  }).data;
  const of = (person: Person): Mandate[] => mandates.nodes.filter(({ personId }) => personId === person.personId);
  if (persons.nodes.length === 0) return <Empty title={t('none')} />;
  const actions = (person: Person): ReactNode => (
    <span className="row-actions no-print">
      {may.persons ? (
        <Button
          kind="quiet"
          aria-label={t('changeRolesTitle', { name: person.name })}
          onPress={() => onOpen({ roles: person })}
        >
          {t('changeRoles')}
        </Button>
      ) : null}
      <Button kind="quiet" aria-label={`${t('grant')}: ${person.name}`} onPress={() => onOpen({ grant: person })}>
        {t('grant')}
      </Button>
    </span>
  );
  return (
    <>
      <DataTable
        caption={t('persons')}
        rows={persons.nodes}
        rowKey={({ personId }) => personId}
        sort={{ by: 'name', descending: list.descending }}
        onSort={list.setSort}
        columns={[
          { id: 'name', header: t('person'), sort: 'name', names: true, cell: ({ name }) => name },
          {
            id: 'roles',
            header: t('roles'),
            cell: ({ roles }) => roles.map((role) => t(role)).join(', ') || t('noRoles'),
          },
          {
            id: 'mandates',
            header: t('mandates'),
            cell: (person) => (
              <Mandates
                mandates={of(person)}
                onRevoke={may.mandates ? (revoke) => onOpen({ revoke, of: person }) : undefined}
                name={person.name}
              />
            ),
          },
          ...(may.mandates ? [{ id: 'actions', header: t('actions'), cell: actions }] : []),
        ]}
      />
      <Pages
        list={list}
        rows={persons.nodes.length}
        hasNextPage={persons.pageInfo.hasNextPage}
        endCursor={persons.pageInfo.endCursor}
      />
    </>
  );
}

interface MandatesProps {
  mandates: Mandate[];
  name: string;
  onRevoke?: (mandate: Mandate) => void;
}

function Mandates({ mandates, name, onRevoke }: MandatesProps): ReactNode {
  const t = useSettingsTexts();
  const units = useUnits();
  if (mandates.length === 0) return '–';
  return (
    <ul className="plain-list">
      {mandates.map((mandate) => {
        const where = mandate.unitId ? units.name(mandate.unitId) : t('whole');
        return (
          <li key={mandate.mandateId}>
            {t('mandateIs', { where, c: mandate.maxConsequence, l: mandate.maxLikelihood })}
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
