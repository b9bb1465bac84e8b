// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FindingSeverity, FindingStatus } from '#libs/api-client';
import { useColumns } from '../../app/columns.js';
import { latestPosition } from '../../app/command.js';
import { useListState } from '../../app/list-state.js';
import { Filter } from '../../app/list-tools.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../app/register.js';
import { ask } from '../../app/request.js';
import { PageHeader } from '../../ui/page-header.js';
import { usePersons } from '../organisation/names.js';
import { FINDING_STATUSES, SEVERITIES } from './choices.js';
import { findingsDocument } from './documents.js';
import { findingColumns } from './findings.js';
import { useFollowUpTexts } from './texts.js';

const FILTERS = ['status', 'severity', 'ownerId', 'overdue'] as const;

/** What falls short, the most urgent first. */
export function Page(): ReactNode {
  const t = useFollowUpTexts();
  const persons = usePersons();
  const list = useListState({ sort: 'dueOn', descending: false, filters: FILTERS });
  const variables = {
    ...useRegisterArgs(list),
    status: list.filters['status'] as FindingStatus | undefined,
    severity: list.filters['severity'] as FindingSeverity | undefined,
    ownerId: list.filters['ownerId'],
    overdue: list.filters['overdue'] ? true : undefined,
  };
  const columns = useColumns('findings', findingColumns(t, persons.name));
  const { findings } = useSuspenseQuery({
    queryKey: ['findings', variables],
    queryFn: () => ask(findingsDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  return (
    <>
      <PageHeader title={t('findings')} lead={t('findingsLead')} />
      <RegisterTools name="findings" register="findings" {...{ list, variables, columns }}>
        <Filter
          list={list}
          name="status"
          label={t('status')}
          options={FINDING_STATUSES.map((status) => [status, t(status)])}
        />
        <Filter list={list} name="severity" label={t('severity')} options={SEVERITIES.map((one) => [one, t(one)])} />
        <Filter list={list} name="ownerId" label={t('owner')} options={persons.choices} />
        <Filter list={list} name="overdue" label={t('overdue')} options={[['yes', t('late')]]} />
      </RegisterTools>
      <RegisterTable
        caption={`${t('findings')}: ${t('findingCount', { n: findings.totalCount })}`}
        page={findings}
        rowKey={({ findingId }) => findingId}
        nameOf={({ title }) => title}
        empty={{
          none: t('noFindings'),
          noneHelp: t('noFindingsHelp'),
          noneFound: t('noFindings'),
          noneFoundHelp: t('noneFoundHelp'),
        }}
        {...{ list, columns }}
      />
    </>
  );
}
