// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { FollowUpStatus, FollowUpTargetKind } from '#libs/api-client';
import { useColumns } from '../../app/columns.js';
import { latestPosition } from '../../app/command.js';
import { useListState } from '../../app/list-state.js';
import { Filter } from '../../app/list-tools.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../app/register.js';
import { ask } from '../../app/request.js';
import { today, useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import type { Column } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { usePersons } from '../organisation/names.js';
import { KINDS, RESULT_TONES, ruleInWords, STATUSES } from './choices.js';
import { ReportDialog } from './dialogs.js';
import { type FollowUpRow, followUpsDocument } from './documents.js';
import { PlanDialog } from './plan-dialog.js';
import { Reports } from './reports.js';
import { useFollowUpRights } from './rights.js';
import { type FollowUpText, useFollowUpTexts } from './texts.js';

const FILTERS = ['status', 'targetKind', 'responsibleId', 'overdue'] as const;

/** Follow-ups by when they are due, and what management has been told. */
export function Page(): ReactNode {
  const t = useFollowUpTexts();
  const persons = usePersons();
  const rights = useFollowUpRights();
  const list = useListState({ sort: 'dueOn', descending: false, filters: FILTERS });
  const [open, setOpen] = useState<'plan' | 'report'>();
  const variables = {
    ...useRegisterArgs(list),
    status: list.filters['status'] as FollowUpStatus | undefined,
    targetKind: list.filters['targetKind'] as FollowUpTargetKind | undefined,
    responsibleId: list.filters['responsibleId'],
    overdue: list.filters['overdue'] ? true : undefined,
  };
  const columns = useColumns('followUps', columnsOf(t, persons.name));
  const { followUps } = useSuspenseQuery({
    queryKey: ['follow-ups', variables],
    queryFn: () => ask(followUpsDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  const close = (): void => setOpen(undefined);
  return (
    <>
      <PageHeader
        title={t('followUps')}
        lead={t('lead')}
        actions={
          <>
            {rights.write ? (
              <Button kind="primary" onPress={() => setOpen('plan')}>
                {t('plan')}
              </Button>
            ) : null}
            {rights.lead ? <Button onPress={() => setOpen('report')}>{t('report')}</Button> : null}
          </>
        }
      />
      <RegisterTools name="followUps" register="followUps" {...{ list, variables, columns }}>
        <Filter list={list} name="status" label={t('status')} options={STATUSES.map((status) => [status, t(status)])} />
        <Filter list={list} name="targetKind" label={t('concerns')} options={KINDS.map((kind) => [kind, t(kind)])} />
        <Filter list={list} name="responsibleId" label={t('responsible')} options={persons.choices} />
        <Filter list={list} name="overdue" label={t('overdue')} options={[['yes', t('late')]]} />
      </RegisterTools>
      <RegisterTable
        caption={`${t('followUps')}: ${t('count', { n: followUps.totalCount })}`}
        page={followUps}
        rowKey={({ followUpId }) => followUpId}
        nameOf={({ title }) => title}
        empty={{
          none: t('none'),
          noneHelp: t('noneHelp'),
          noneFound: t('noneFound'),
          noneFoundHelp: t('noneFoundHelp'),
        }}
        {...{ list, columns }}
      />
      <Reports />
      {open === 'plan' ? <PlanDialog onClose={close} /> : null}
      {open === 'report' ? <Reporting onClose={close} /> : null}
    </>
  );
}

const ALL = { first: 200, sort: 'lastPerformedOn', descending: true };

/** Every follow-up that was performed can be reported, whatever the list is narrowed to. */
function Reporting({ onClose }: { onClose: () => void }): ReactNode {
  const { args } = useMoment();
  const { followUps } = useSuspenseQuery({
    queryKey: ['follow-ups', 'performed', args],
    queryFn: () => ask(followUpsDocument, { ...ALL, ...args, minPosition: latestPosition() }),
  }).data;
  return <ReportDialog performed={followUps.nodes.filter(({ times }) => times > 0)} onClose={onClose} />;
}

const columnsOf = (t: FollowUpText, person: (id: string | null | undefined) => string): Column<FollowUpRow>[] => [
  {
    id: 'title',
    header: t('title'),
    sort: 'title',
    names: true,
    cell: ({ followUpId, title }) => (
      <Link to="/uppfoljning/uppfoljningar/$followUpId" params={{ followUpId }}>
        {title}
      </Link>
    ),
  },
  { id: 'concerns', header: t('concerns'), wideOnly: true, cell: ({ targetKind }) => t(targetKind) },
  {
    id: 'due',
    header: t('dueOn'),
    sort: 'dueOn',
    cell: ({ dueOn, status }) => (
      <>
        <span className="nowrap">{dueOn ?? t(status)}</span>{' '}
        {dueOn && dueOn < today() ? <Chip tone="bad">{t('overdue')}</Chip> : null}
      </>
    ),
  },
  { id: 'recurs', header: t('recurs'), wideOnly: true, cell: ({ rule }) => ruleInWords(rule, t) },
  { id: 'responsible', header: t('responsible'), wideOnly: true, cell: ({ responsibleId }) => person(responsibleId) },
  {
    id: 'last',
    header: t('lastResult'),
    sort: 'lastPerformedOn',
    cell: ({ lastResult, lastPerformedOn }) =>
      lastResult ? (
        <>
          <Chip tone={RESULT_TONES[lastResult]}>{t(lastResult)}</Chip> <span className="nowrap">{lastPerformedOn}</span>
        </>
      ) : (
        '–'
      ),
  },
];
