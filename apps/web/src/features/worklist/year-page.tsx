// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TaskRegisterQueryVariables, TaskYearQuery } from '#libs/api-client';
import { useColumns } from '../../app/columns.js';
import { latestPosition } from '../../app/command.js';
import { type List, useListState } from '../../app/list-state.js';
import { Filter } from '../../app/list-tools.js';
import { useMe } from '../../app/me.js';
import { RegisterTable, RegisterTools, useRegisterArgs } from '../../app/register.js';
import { ask } from '../../app/request.js';
import { language } from '../../app/texts.js';
import { movedBy, today, useMoment } from '../../app/time.js';
import { useUnit } from '../../app/unit.js';
import { Chip } from '../../ui/chip.js';
import type { Column } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { taskRegisterDocument, type TaskRow, taskYearDocument } from './documents.js';
import { toneOf } from './tasks.js';
import './tasks.css';
import { type TaskText, useTaskTexts } from './texts.js';

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
const YEAR = /^\d{4}$/;

/** The chosen year and month, out of the address. */
function useChosen() {
  const { per } = useMoment();
  const { ar, manad } = useSearch({ strict: false }) as { ar?: unknown; manad?: unknown };
  const year = YEAR.test(String(ar)) ? String(ar) : (per ?? today()).slice(0, 4);
  const month = MONTHS.find((each) => Number(each) === Number(manad));
  const from = `${year}-${month ?? '01'}-01`;
  return { year, month, from, to: movedBy(movedBy(from, { months: month ? 1 : 12 }), { days: -1 }) };
}

/** The year as a wheel of months: what has its day when, and what is late. */
export function Page(): ReactNode {
  const t = useTaskTexts();
  const chosen = useChosen();
  const list = useListState({ sort: 'dueOn', filters: ['kinds', 'vems'] });
  const { year } = chosen;
  return (
    <>
      <PageHeader
        title={t('yearTitle', { year })}
        lead={t('yearLead')}
        actions={
          <Link to="/att-gora" className="button">
            {t('title')}
          </Link>
        }
      />
      <nav className="task-kinds no-print" aria-label={t('year')}>
        {[-1, 0, 1].map((step) => (
          <Pick key={step} search={{ ar: Number(year) + step, manad: undefined }} current={step === 0}>
            {Number(year) + step}
          </Pick>
        ))}
      </nav>
      <Wheel year={year} month={chosen.month} forMe={list.filters['vems'] === 'jag'} />
      <Month list={list} {...chosen} />
    </>
  );
}

function Pick({ search, current, children }: { search: object; current: boolean; children: ReactNode }): ReactNode {
  return (
    <Link
      to="."
      search={((old: object) => ({ ...old, pages: undefined, ...search })) as never}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </Link>
  );
}

/** What is asked for changes with who asks. */
const useAsker = () => {
  const { organisation, actAs } = useMe();
  return [organisation?.personId, actAs];
};

const useMonthName = (): ((month: string) => string) => {
  const format = new Intl.DateTimeFormat(language(), { month: 'long', timeZone: 'UTC' });
  return (month) => format.format(new Date(`2024-${month}-15`));
};

function Wheel({ year, month, forMe }: { year: string; month: string | undefined; forMe: boolean }): ReactNode {
  const t = useTaskTexts();
  const nameOf = useMonthName();
  const { args: unit } = useUnit();
  const { args: moment } = useMoment();
  const variables = { ...unit, ...moment, from: `${year}-01-01`, to: `${year}-12-31`, forMe: forMe || undefined };
  const { taskCounts } = useSuspenseQuery({
    queryKey: ['task-year', useAsker(), variables],
    queryFn: () => ask(taskYearDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  return (
    <ol className="year" aria-label={t('months')}>
      {MONTHS.map((each) => (
        <MonthCard
          key={each}
          name={nameOf(each)}
          counts={taskCounts.filter((count) => count.month === `${year}-${each}`)}
          isNow={today().startsWith(`${year}-${each}`)}
          link={{ manad: month === each ? undefined : each }}
          chosen={month === each}
        />
      ))}
    </ol>
  );
}

interface CardProps {
  name: string;
  counts: TaskYearQuery['taskCounts'];
  isNow: boolean;
  link: object;
  chosen: boolean;
}

function MonthCard({ name, counts, isNow, link, chosen }: CardProps): ReactNode {
  const t = useTaskTexts();
  const late = counts.reduce((sum, { overdue }) => sum + overdue, 0);
  return (
    <li className={[chosen ? 'chosen' : '', isNow ? 'now' : ''].join(' ')}>
      <h2>
        <Pick search={link} current={chosen}>
          {name}
        </Pick>
      </h2>
      {counts.length === 0 ? <p className="hint">{t('none')}</p> : null}
      <ul>
        {counts.map(({ kind, name: what, count }) => (
          <li key={kind}>
            <span>{what}</span> <strong>{count}</strong>
          </li>
        ))}
      </ul>
      {late > 0 ? <Chip tone="bad">{t('late', { n: late })}</Chip> : null}
    </li>
  );
}

interface MonthProps {
  list: List;
  year: string;
  month: string | undefined;
  from: string;
  to: string;
}

function Month({ list, year, month, from, to }: MonthProps): ReactNode {
  const t = useTaskTexts();
  const nameOf = useMonthName();
  const units = useUnits();
  const persons = usePersons();
  const { kinds, vems } = list.filters;
  const variables: TaskRegisterQueryVariables = {
    ...useRegisterArgs(list),
    kinds: kinds ? [kinds] : undefined,
    forMe: vems === 'jag' || undefined,
    dueFrom: from,
    dueTo: to,
  };
  const columns = useColumns('tasks', columnsOf(t, persons.name, units.name));
  const { taskKinds, tasks } = useSuspenseQuery({
    queryKey: ['task-register', useAsker(), variables],
    queryFn: () => ask(taskRegisterDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  const heading = month ? `${nameOf(month)} ${year}` : t('wholeYear');
  return (
    <section aria-labelledby="month">
      <h2 id="month" className="month-heading">
        {heading}
      </h2>
      <RegisterTools name="task-year" register="tasks" {...{ list, variables, columns }}>
        <Filter
          list={list}
          name="kinds"
          label={t('what')}
          options={taskKinds.map(({ kind, name }): [string, string] => [kind, name])}
        />
        <Filter list={list} name="vems" label={t('whose')} options={[['jag', t('minesOnly')]]} />
      </RegisterTools>
      <RegisterTable
        caption={t('monthTasks', { month: heading, n: tasks.totalCount })}
        page={tasks}
        rowKey={({ taskId }) => taskId}
        nameOf={({ title }) => title}
        empty={empty(t)}
        {...{ list, columns }}
      />
    </section>
  );
}

const empty = (t: TaskText) => ({
  none: t('noTasks'),
  noneHelp: t('noTasksHelp'),
  noneFound: t('noTasksFound'),
  noneFoundHelp: t('noTasksFoundHelp'),
});

const columnsOf = (
  t: TaskText,
  person: (id: string | null | undefined) => string,
  unit: (id: string) => string,
): Column<TaskRow>[] => [
  {
    id: 'title',
    header: t('about'),
    sort: 'title',
    names: true,
    cell: ({ title, path }) => <Link to={path}>{title}</Link>,
  },
  { id: 'name', header: t('what'), sort: 'kind', cell: (task) => <Chip tone={toneOf(task)}>{task.name}</Chip> },
  { id: 'dueOn', header: t('dayFact'), sort: 'dueOn', cell: ({ dueOn }) => <span className="nowrap">{dueOn}</span> },
  { id: 'personId', header: t('person'), wideOnly: true, cell: ({ personId }) => person(personId) },
  { id: 'unitIds', header: t('units'), wideOnly: true, cell: ({ unitIds }) => unitIds.map(unit).join(', ') },
];
