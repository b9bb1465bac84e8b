// SPDX-License-Identifier: EUPL-1.2
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { useListState } from '../../app/list-state.js';
import { SavedFilters } from '../../app/saved-filters.js';
import { useMoment } from '../../app/time.js';
import { useLetters } from '../../app/use-letters.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Empty } from '../../ui/empty.js';
import { PageHeader } from '../../ui/page-header.js';
import { tell } from '../../ui/tell.js';
import { useRiskRights } from '../risk/rights.js';
import type { Task } from './documents.js';
import { keepQueue } from './queue.js';
import { useSnoozed } from './snoozed.js';
import { TaskPane } from './task-pane.js';
import { DECIDE, objectOf, toneOf, useTasks } from './tasks.js';
import './tasks.css';
import { type TaskText, useTaskTexts } from './texts.js';

const FEW = 5;

/** What waits for me. */
export function Page(): ReactNode {
  const t = useTaskTexts();
  const { tasks, total } = useTasks();
  const rights = useRiskRights();
  const { isNow } = useMoment();
  const navigate = useNavigate();
  const snoozed = useSnoozed();
  const list = useListState({ sort: '', filters: ['visa'] });
  const { visa, alla } = useSearch({ strict: false }) as { visa?: string; alla?: boolean };
  const later = tasks.filter((task) => snoozed.until(task));
  const awake = tasks.filter((task) => !snoozed.until(task));
  const fitting = visa === 'uppskjutet' ? later : awake.filter(({ kind }) => !visa || kind === visa);
  const shown = alla || visa ? fitting : fitting.slice(0, FEW);
  const decisions = fitting.filter(({ kind }) => kind === DECIDE).map(objectOf);
  const begin = (): void => {
    keepQueue(decisions);
    void navigate({ to: '/arbete/risker/$riskId/besluta', params: { riskId: decisions[0]! } });
  };
  const kinds = new Map(awake.map(({ kind, name }) => [kind, name]));
  const count = (wanted: string): number => awake.filter(({ kind }) => kind === wanted).length;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {rights.decide && decisions.length > 0 ? (
              <Button kind="primary" onPress={begin}>
                {t('begin', { n: decisions.length })}
              </Button>
            ) : null}
            <Link to="/att-gora/aret" className="button">
              {t('year')}
            </Link>
          </>
        }
      />
      {tasks.length === 0 ? (
        <Empty title={t('nothing')}>{t('nothingHelp')}</Empty>
      ) : (
        <>
          <nav className="task-kinds no-print" aria-label={t('kind')}>
            <Kind to={undefined} now={visa} text={t('all', { n: awake.length })} />
            {[...kinds].map(([kind, name]) => (
              <Kind key={kind} to={kind} now={visa} text={t('counted', { what: name, n: count(kind) })} />
            ))}
            {later.length > 0 ? <Kind to="uppskjutet" now={visa} text={t('snoozed', { n: later.length })} /> : null}
            <span className="task-views">
              <SavedFilters list={list} name="tasks" onRestore={() => undefined} />
            </span>
          </nav>
          {shown.length === 0 ? <Empty title={t('nothingFits')} /> : <TaskList tasks={shown} snoozed={snoozed} />}
          {shown.length < fitting.length ? (
            <p className="task-more no-print">
              <Link to="." search={((old: object) => ({ ...old, alla: true })) as never} className="button">
                {t('more', { n: fitting.length })}
              </Link>
            </p>
          ) : null}
          {total > tasks.length ? <p className="aside">{t('cut', { n: tasks.length, total })}</p> : null}
          <p className="hint no-print">{t(isNow ? 'keys' : 'keysThen')}</p>
        </>
      )}
    </>
  );
}

function Kind({ to, now, text }: { to: string | undefined; now: string | undefined; text: string }): ReactNode {
  return (
    <Link
      to="."
      search={((old: object) => ({ ...old, visa: to, alla: undefined })) as never}
      aria-current={to === now ? 'true' : undefined}
    >
      {text}
    </Link>
  );
}

interface ListProps {
  tasks: Task[];
  snoozed: ReturnType<typeof useSnoozed>;
}

/** The list to the left, the chosen one to the right where there is room; every key works on the chosen one. */
function TaskList({ tasks, snoozed }: ListProps): ReactNode {
  const t = useTaskTexts();
  const { isNow } = useMoment();
  const box = useRef<HTMLUListElement>(null);
  const navigate = useNavigate();
  const [chosenKey, setChosen] = useState(tasks[0]!.taskId);
  const at = Math.max(
    tasks.findIndex((task) => task.taskId === chosenKey),
    0,
  );
  const chosen = tasks[at]!;
  const focus = (index: number): void => {
    const next = Math.min(Math.max(index, 0), tasks.length - 1);
    setChosen(tasks[next]!.taskId);
    box.current?.querySelectorAll('a')[next]?.focus();
  };
  // The first step only goes to where one is.
  const move = (step: number): void => focus(box.current?.contains(document.activeElement) ? at + step : at);
  const snooze = (): void => {
    if (snoozed.until(chosen)) return snoozed.wake(chosen);
    const day = snoozed.snooze(chosen);
    setChosen((tasks[at + 1] ?? tasks[at - 1] ?? chosen).taskId);
    tell(
      <>
        {t('putOff', { what: chosen.title, day })}{' '}
        <Button kind="quiet" onPress={() => snoozed.wake(chosen)}>
          {t('undo')}
        </Button>
      </>,
    );
  };
  const open = (): void => void navigate({ to: chosen.path });
  useLetters({ j: () => move(1), k: () => move(-1), e: open, ...(isNow ? { s: snooze } : {}) });
  return (
    <div className="task-split">
      <ul className="tasks" ref={box} aria-label={t('list', { n: tasks.length })}>
        {tasks.map((task) => (
          <li
            key={task.taskId}
            className={task === chosen ? 'chosen' : undefined}
            onFocus={() => setChosen(task.taskId)}
            onPointerEnter={(event) => event.pointerType === 'mouse' && setChosen(task.taskId)}
          >
            <Chip tone={toneOf(task)}>{task.name}</Chip>
            <Link to={task.path}>{task.title}</Link>
            <span className="task-facts">
              {factsOf(t, task)}
              {snoozed.until(task) ? ` · ${t('until', { day: snoozed.until(task) })}` : ''}
            </span>
          </li>
        ))}
      </ul>
      <TaskPane task={chosen} isSnoozed={Boolean(snoozed.until(chosen))} onSnooze={isNow ? snooze : undefined} />
    </div>
  );
}

const factsOf = (t: TaskText, { dueOn, mine, size, overdue }: Task): string =>
  [mine ? t('mine') : '', size ? t('size', { n: size }) : '', dueOn ? t(overdue ? 'since' : 'by', { day: dueOn }) : '']
    .filter(Boolean)
    .join(' · ');
