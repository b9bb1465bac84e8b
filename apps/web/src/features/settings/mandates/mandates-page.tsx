// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { latestPosition } from '../../../app/command.js';
import { type Columns, useColumns } from '../../../app/columns.js';
import { useListState } from '../../../app/list-state.js';
import { Filter } from '../../../app/list-tools.js';
import { hasRole, useMe } from '../../../app/me.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../../app/register.js';
import { ask } from '../../../app/request.js';
import { useMoment } from '../../../app/time.js';
import { Button } from '../../../ui/button.js';
import { PageHeader } from '../../../ui/page-header.js';
import { usePersons, useUnits } from '../../organisation/names.js';
import { useScales } from '../../risk/words.js';
import { RevokeDialog } from '../persons/mandate-dialogs.js';
import { mandateRegisterDocument, type MandateRow } from './documents.js';
import { useMandateTexts } from './texts.js';

const FILTERS = ['personId', 'galler'] as const;
const YES_NO: Record<string, boolean | undefined> = { ja: true, nej: false };

/** Who may decide on how large risks, where and since when; also what has been revoked. */
export function Page(): ReactNode {
  const t = useMandateTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const persons = usePersons();
  const list = useListState({ sort: 'grantedOn', descending: true, filters: FILTERS });
  const [revoking, setRevoking] = useState<MandateRow>();
  const may = isNow && hasRole(me, 'administrator', 'leadership');
  const variables = {
    ...useRegisterArgs(list),
    personId: list.filters['personId'],
    inForce: YES_NO[list.filters['galler'] ?? ''],
  };
  const columns = useMandateColumns(may ? setRevoking : undefined);
  const { mandates } = useSuspenseQuery({
    queryKey: ['mandate-register', variables],
    queryFn: () => ask(mandateRegisterDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  return (
    <>
      <PageHeader over={<Link to="/installningar/personer">{t('back')}</Link>} title={t('mandates')} lead={t('lead')} />
      <RegisterTools name="mandates" register="mandates" {...{ list, variables, columns }}>
        <Filter list={list} name="personId" label={t('person')} options={persons.choices} />
        <Filter
          list={list}
          name="galler"
          label={t('state')}
          options={[
            ['ja', t('inForce')],
            ['nej', t('revoked')],
          ]}
        />
      </RegisterTools>
      <RegisterTable
        caption={t('mandates')}
        page={mandates}
        rowKey={({ mandateId }) => mandateId}
        nameOf={({ personId }) => persons.name(personId)}
        empty={{
          none: t('none'),
          noneHelp: t('noneHelp'),
          noneFound: t('noneFound'),
          noneFoundHelp: t('noneFoundHelp'),
        }}
        {...{ list, columns }}
      />
      {revoking ? (
        <RevokeDialog
          mandateId={revoking.mandateId}
          name={persons.name(revoking.personId)}
          onClose={() => setRevoking(undefined)}
        />
      ) : null}
    </>
  );
}

function useMandateColumns(onRevoke: ((mandate: MandateRow) => void) | undefined): Columns<MandateRow> {
  const t = useMandateTexts();
  const persons = usePersons();
  const units = useUnits();
  const scales = useScales();
  const place = (unitId: string | null | undefined): string => (unitId ? units.name(unitId) : t('whole'));
  const all = useColumns<MandateRow>('mandates', [
    {
      id: 'personId',
      header: t('person'),
      sort: 'personName',
      names: true,
      cell: ({ personId }) => persons.name(personId),
    },
    { id: 'unitId', header: t('where'), cell: ({ unitId }) => place(unitId) },
    {
      id: 'maxConsequence',
      header: t('maxConsequence'),
      sort: 'maxConsequence',
      cell: ({ maxConsequence }) => scales.degreeWord(maxConsequence),
    },
    {
      id: 'maxLikelihood',
      header: t('maxLikelihood'),
      sort: 'maxLikelihood',
      cell: ({ maxLikelihood }) => scales.levelWord(maxLikelihood),
    },
    {
      id: 'grantedOn',
      header: t('grantedOn'),
      sort: 'grantedOn',
      cell: ({ grantedOn }) => <span className="nowrap">{grantedOn}</span>,
    },
    {
      id: 'revokedOn',
      header: t('revokedOn'),
      cell: ({ revokedOn }) => <span className="nowrap">{revokedOn ?? '–'}</span>,
    },
    {
      id: 'actions',
      header: t('change'),
      fields: [],
      cell: (mandate) =>
        onRevoke && !mandate.revokedOn ? (
          <Button
            kind="quiet"
            aria-label={t('revokeOf', { name: persons.name(mandate.personId), where: place(mandate.unitId) })}
            onPress={() => onRevoke(mandate)}
          >
            {t('revoke')}
          </Button>
        ) : null,
    },
  ]);
  const offered = ({ id }: { id: string }): boolean => id !== 'actions' || onRevoke !== undefined;
  return { ...all, all: all.all.filter(offered), shown: all.shown.filter(offered) };
}
