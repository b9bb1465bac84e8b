// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { SecurityMeasuresQuery, SecurityMeasuresQueryVariables, SecurityMeasureStatus } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { type Columns, useColumns } from '../../app/columns.js';
import { type List, useListState } from '../../app/list-state.js';
import { Filter } from '../../app/list-tools.js';
import { hasRole, useMe } from '../../app/me.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../app/register.js';
import { ask } from '../../app/request.js';
import { today, useMoment } from '../../app/time.js';
import { useUnit } from '../../app/unit.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import type { Column } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { shortList, usePersons, useUnits } from '../organisation/names.js';
import { ProposeDialog } from './actions.js';
import { useMeasureBatch } from './batch.js';
import { measuresDocument, measureStepsDocument } from './documents.js';
import './measures.css';
import { type MeasureText, useMeasureTexts } from './texts.js';
import { MEASURE_STATUSES, useMeasureWords } from './words.js';

const FILTERS = ['status', 'responsibleId', 'steg'] as const;
type Row = SecurityMeasuresQuery['securityMeasures']['nodes'][number];

/** The register of security measures: overdue ones first, and how far those of each step have come. */
export function Page(): ReactNode {
  const t = useMeasureTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const list = useListState({ sort: 'dueOn', filters: FILTERS });
  const words = useMeasureWords();
  const units = useUnits();
  const persons = usePersons();
  const [adding, setAdding] = useState(false);
  const mayPropose = isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner', 'procurementOfficer', 'staff');
  const { steg } = list.filters;
  const variables = {
    ...useRegisterArgs(list),
    status: list.filters['status'] as SecurityMeasureStatus | undefined,
    responsibleId: list.filters['responsibleId'],
    overdue: steg === 'late' ? true : undefined,
    evaluated: steg === 'evaluated' ? true : undefined,
    ...(STEPS.some((step) => step === steg) && { status: steg as SecurityMeasureStatus }),
  };
  const columns = useColumns('measures', columnsOf({ t, words, unit: units.name, person: persons.name }));
  return (
    <>
      <PageHeader
        title={t('measures')}
        lead={t('lead')}
        actions={
          mayPropose ? (
            <Button kind="primary" onPress={() => setAdding(true)}>
              {t('propose')}
            </Button>
          ) : null
        }
      />
      <Steps list={list} />
      <RegisterTools name="measures" register="securityMeasures" {...{ list, variables, columns }}>
        <Filter
          list={list}
          name="status"
          label={t('status')}
          options={MEASURE_STATUSES.map((status) => [status, t(status)])}
        />
        <Filter list={list} name="responsibleId" label={t('responsible')} options={persons.choices} />
      </RegisterTools>
      <MeasureTable {...{ list, variables, columns }} />
      {adding ? <ProposeDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}

const STEPS = ['proposed', 'decided', 'resourced', 'introducedInPart', 'introduced'] as const;

/** How many measures stand at each step, for the chosen unit; each is a filter. */
function Steps({ list }: { list: List }): ReactNode {
  const t = useMeasureTexts();
  const unit = useUnit();
  const moment = useMoment();
  const variables = { ...unit.args, ...moment.args };
  const { data } = useSuspenseQuery({
    queryKey: ['measure-steps', variables],
    queryFn: () => ask(measureStepsDocument, { ...variables, minPosition: latestPosition() }),
  });
  const now = list.filters['steg'];
  const steps = ['late', ...STEPS, 'evaluated'] as const;
  return (
    <div className="measure-steps no-print" role="group" aria-label={t('steps')}>
      {steps.map((step) => (
        <button
          key={step}
          type="button"
          className={step === 'late' && data.late.totalCount > 0 ? 'late' : undefined}
          aria-pressed={now === step}
          onClick={() => list.setFilter('steg', now === step ? '' : step)}
        >
          <strong>{data[step].totalCount}</strong> {t(step)}
        </button>
      ))}
    </div>
  );
}

interface TableProps {
  list: List;
  variables: SecurityMeasuresQueryVariables;
  columns: Columns<Row>;
}

function MeasureTable({ list, variables, columns }: TableProps): ReactNode {
  const t = useMeasureTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const actions = useMeasureBatch();
  const { securityMeasures } = useSuspenseQuery({
    queryKey: ['security-measures', variables],
    queryFn: () => ask(measuresDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  const mayDecide = isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner');
  return (
    <RegisterTable
      caption={t('count', { n: securityMeasures.totalCount })}
      page={securityMeasures}
      rowKey={({ measureId }) => measureId}
      nameOf={({ title }) => title}
      actions={mayDecide ? actions : []}
      empty={{
        none: t('none'),
        noneHelp: t('noneHelp'),
        noneFound: t('noneFound'),
        noneFoundHelp: t('noneFoundHelp'),
      }}
      {...{ list, columns }}
    />
  );
}

const UNDONE: readonly string[] = ['decided', 'resourced', 'introducedInPart'];

interface Words {
  t: MeasureText;
  words: ReturnType<typeof useMeasureWords>;
  unit: (id: string) => string;
  person: (id: string | null | undefined) => string;
}

const columnsOf = ({ t, words, unit, person }: Words): Column<Row>[] => [
  {
    id: 'title',
    header: t('title'),
    sort: 'title',
    names: true,
    cell: ({ measureId, title }) => (
      <Link to="/arbete/atgarder/$measureId" params={{ measureId }}>
        {title}
      </Link>
    ),
  },
  {
    id: 'status',
    header: t('status'),
    sort: 'status',
    cell: ({ status }) => <Chip tone={words.tone(status)}>{words.status(status)}</Chip>,
  },
  {
    id: 'dueOn',
    header: t('dueOn'),
    sort: 'dueOn',
    cell: ({ dueOn, status }) => (
      <span>
        <span className="nowrap">{dueOn ?? '–'}</span>{' '}
        {dueOn && dueOn < today() && UNDONE.includes(status) ? <Chip tone="bad">{t('late')}</Chip> : null}
      </span>
    ),
  },
  { id: 'responsibleId', header: t('responsible'), wideOnly: true, cell: ({ responsibleId }) => person(responsibleId) },
  {
    id: 'introducedUnitIds',
    header: t('introducedIn'),
    wideOnly: true,
    cell: ({ introducedUnitIds, unitIds }) => (
      <span className="nowrap">{t('inOf', { n: introducedUnitIds.length, of: unitIds.length })}</span>
    ),
  },
  { id: 'unitIds', header: t('unit'), wideOnly: true, cell: ({ unitIds }) => shortList(unitIds.map(unit)) },
  {
    id: 'evaluatedOn',
    header: t('evaluated'),
    wideOnly: true,
    hiddenFirst: true,
    cell: ({ evaluatedOn }) => <Day day={evaluatedOn} />,
  },
  {
    id: 'proposedOn',
    header: t('proposedOn'),
    sort: 'proposedOn',
    wideOnly: true,
    hiddenFirst: true,
    cell: ({ proposedOn }) => <Day day={proposedOn} />,
  },
  {
    id: 'hours',
    header: t('hours'),
    numeric: true,
    wideOnly: true,
    hiddenFirst: true,
    cell: ({ hours }) => hours ?? '–',
  },
  {
    id: 'budget',
    header: t('budget'),
    numeric: true,
    wideOnly: true,
    hiddenFirst: true,
    cell: ({ budget }) => budget ?? '–',
  },
];

const Day = ({ day }: { day: string | null | undefined }): ReactNode => <span className="nowrap">{day ?? '–'}</span>;
