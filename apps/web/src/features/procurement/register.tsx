// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { ProcurementsQuery, ProcurementStatus } from '#libs/api-client';
import { useColumns } from '../../app/columns.js';
import { latestPosition } from '../../app/command.js';
import { useListState } from '../../app/list-state.js';
import { Filter } from '../../app/list-tools.js';
import { hasRole, useMe } from '../../app/me.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../app/register.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import type { Column } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { shortList, usePersons, useUnits } from '../organisation/names.js';
import { procurementsDocument } from './documents.js';
import { StartDialog } from './start-dialogs.js';
import { type ProcurementText, useProcurementTexts } from './texts.js';
import { STATUSES, toneOf } from './words.js';

type Row = ProcurementsQuery['procurements']['nodes'][number];

/** The register of procurements. */
export function Page(): ReactNode {
  const t = useProcurementTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const list = useListState({ sort: 'startedOn', filters: ['status', 'responsibleId'] });
  const units = useUnits();
  const persons = usePersons();
  const [starting, setStarting] = useState(false);
  const variables = {
    ...useRegisterArgs(list),
    status: list.filters['status'] as ProcurementStatus | undefined,
    responsibleId: list.filters['responsibleId'],
  };
  const columns = useColumns('procurements', columnsOf(t, units.name, persons.name));
  const { procurements } = useSuspenseQuery({
    queryKey: ['procurements', variables],
    queryFn: () => ask(procurementsDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  const mayStart = isNow && hasRole(me, 'procurementOfficer', 'ciso', 'riskOwner');
  const start = (
    <Button kind="primary" onPress={() => setStarting(true)}>
      {t('start')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('procurements')} lead={t('lead')} actions={mayStart ? start : null} />
      <RegisterTools name="procurements" register="procurements" {...{ list, variables, columns }}>
        <Filter list={list} name="status" label={t('status')} options={STATUSES.map((status) => [status, t(status)])} />
        <Filter list={list} name="responsibleId" label={t('responsible')} options={persons.choices} />
      </RegisterTools>
      <RegisterTable
        caption={t('count', { n: procurements.totalCount })}
        page={procurements}
        rowKey={({ procurementId }) => procurementId}
        nameOf={({ name }) => name}
        actions={[]}
        empty={{
          none: t('none'),
          noneHelp: t('noneHelp'),
          noneFound: t('noneFound'),
          noneFoundHelp: t('noneFoundHelp'),
        }}
        {...{ list, columns }}
      />
      {starting ? <StartDialog onClose={() => setStarting(false)} /> : null}
    </>
  );
}

const columnsOf = (
  t: ProcurementText,
  unit: (id: string) => string,
  person: (id: string | null | undefined) => string,
): Column<Row>[] => [
  {
    id: 'name',
    header: t('procurement'),
    sort: 'name',
    names: true,
    cell: ({ procurementId, name }) => (
      <Link to="/arbete/upphandlingar/$procurementId" params={{ procurementId }}>
        {name}
      </Link>
    ),
  },
  {
    id: 'status',
    header: t('status'),
    cell: ({ status, toReview }) => (
      <>
        <Chip tone={toneOf(status)}>{t(status)}</Chip> {toReview ? <Chip tone="bad">{t('toReview')}</Chip> : null}
      </>
    ),
  },
  { id: 'step', header: t('step'), sort: 'step', wideOnly: true, cell: ({ step }) => t('stepOf', { n: step }) },
  { id: 'responsibleId', header: t('responsible'), wideOnly: true, cell: ({ responsibleId }) => person(responsibleId) },
  { id: 'unitIds', header: t('units'), wideOnly: true, cell: ({ unitIds }) => shortList(unitIds.map(unit)) },
  {
    id: 'requirementCount',
    header: t('requirements'),
    numeric: true,
    wideOnly: true,
    cell: ({ requirementCount }) => requirementCount,
  },
  {
    id: 'wantedOn',
    header: t('wantedOn'),
    sort: 'wantedOn',
    wideOnly: true,
    cell: ({ wantedOn }) => <span className="nowrap">{wantedOn ?? '–'}</span>,
  },
  {
    id: 'followUpOn',
    header: t('followUpOn'),
    sort: 'followUpOn',
    wideOnly: true,
    hiddenFirst: true,
    cell: ({ followUpOn }) => <span className="nowrap">{followUpOn ?? '–'}</span>,
  },
  {
    id: 'supplier',
    header: t('supplier'),
    wideOnly: true,
    hiddenFirst: true,
    cell: ({ supplier }) => supplier ?? '–',
  },
];
