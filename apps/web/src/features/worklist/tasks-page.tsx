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
import { keepQueue } from './queue.js';
import { keyOf, useSnoozed } from './snoozed.js';
import { TASK_TONES, TaskPane, titleOf } from './task-pane.js';
import { type Task, TASK_KINDS, type TaskKind, useTasks } from './tasks.js';
import './tasks.css';
import { type TaskText, useTaskTexts } from './texts.js';

const FEW = 5;

/** What waits for me. */
export function Page(): ReactNode {
  const t = useTaskTexts();
  const tasks = useTasks();
  const { isNow, per } = useMoment();
  const rights = useRiskRights();
  const navigate = useNavigate();
  const snoozed = useSnoozed();
  const list = useListState({ sort: '', filters: ['visa'] });
  const { visa, alla } = useSearch({ strict: false }) as { visa?: string; alla?: boolean };
  const later = tasks.filter((task) => snoozed.until(task));
  const awake = tasks.filter((task) => !snoozed.until(task));
  const fitting = visa === 'uppskjutet' ? later : awake.filter(({ kind }) => !visa || kind === visa);
  const shown = alla || visa ? fitting : fitting.slice(0, FEW);
  const decisions = fitting.filter(({ kind }) => kind === 'decide').map(({ id }) => id);
  const begin = (): void => {
    keepQueue(decisions);
    void navigate({ to: '/arbete/risker/$riskId/besluta', params: { riskId: decisions[0]! } });
  };
  const count = (wanted: TaskKind): number => awake.filter(({ kind }) => kind === wanted).length;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          rights.decide && decisions.length > 0 ? (
            <Button kind="primary" onPress={begin}>
              {t('begin', { n: decisions.length })}
            </Button>
          ) : null
        }
      />
      {isNow ? null : <p className="aside">{t('past', { day: per })}</p>}
      {tasks.length === 0 ? (
        <Empty title={t('nothing')}>{t('nothingHelp')}</Empty>
      ) : (
        <>
          <nav className="task-kinds no-print" aria-label={t('kind')}>
            <Kind to={undefined} now={visa} text={t('all', { n: awake.length })} />
            {TASK_KINDS.filter((kind) => count(kind) > 0).map((kind) => (
              <Kind key={kind} to={kind} now={visa} text={t('counted', { what: t(kind), n: count(kind) })} />
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
          <p className="hint no-print">{t('keys')}</p>
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
  const box = useRef<HTMLUListElement>(null);
  const navigate = useNavigate();
  const target = useTarget();
  const [chosenKey, setChosen] = useState(keyOf(tasks[0]!));
  const at = Math.max(
    tasks.findIndex((task) => keyOf(task) === chosenKey),
    0,
  );
  const chosen = tasks[at]!;
  const focus = (index: number): void => {
    const next = Math.min(Math.max(index, 0), tasks.length - 1);
    setChosen(keyOf(tasks[next]!));
    box.current?.querySelectorAll('a')[next]?.focus();
  };
  // The first step only goes to where one is.
  const move = (step: number): void => focus(box.current?.contains(document.activeElement) ? at + step : at);
  const snooze = (): void => {
    if (snoozed.until(chosen)) return snoozed.wake(chosen);
    const day = snoozed.snooze(chosen);
    setChosen(keyOf(tasks[at + 1] ?? tasks[at - 1] ?? chosen));
    tell(
      <>
        {t('putOff', { what: chosen.title, day })}{' '}
        <Button kind="quiet" onPress={() => snoozed.wake(chosen)}>
          {t('undo')}
        </Button>
      </>,
    );
  };
  useLetters({ j: () => move(1), k: () => move(-1), e: () => void navigate({ to: target(chosen) }), s: snooze });
  return (
    <div className="task-split">
      <ul className="tasks" ref={box} aria-label={t('list', { n: tasks.length })}>
        {tasks.map((task) => (
          <li
            key={keyOf(task)}
            className={task === chosen ? 'chosen' : undefined}
            onFocus={() => setChosen(keyOf(task))}
            onPointerEnter={(event) => event.pointerType === 'mouse' && setChosen(keyOf(task))}
          >
            <Chip tone={TASK_TONES[task.kind]}>{t(task.kind)}</Chip>
            <Link to={target(task)}>{titleOf(t, task)}</Link>
            <span className="task-facts">
              {factsOf(t, task)}
              {snoozed.until(task) ? ` · ${t('until', { day: snoozed.until(task) })}` : ''}
            </span>
          </li>
        ))}
      </ul>
      <TaskPane task={chosen} to={target(chosen)} isSnoozed={Boolean(snoozed.until(chosen))} onSnooze={snooze} />
    </div>
  );
}

/** Where a task is done. */
function useTarget(): (task: Task) => string {
  const rights = useRiskRights();
  return ({ kind, id }) => {
    if (kind === 'measure') return `/arbete/atgarder/${id}`;
    if (kind === 'evidence') return '/laget';
    return `/arbete/risker/${id}${kind === 'decide' && rights.decide ? '/besluta' : ''}`;
  };
}

const factsOf = (t: TaskText, { kind, on, mine, size, level }: Task): string =>
  [
    mine ? t('mine') : '',
    size ? t('size', { n: size }) : '',
    on ? t(kind === 'evidence' ? 'ends' : kind === 'decide' ? 'by' : 'since', { day: on }) : '',
    level && level.to < level.from ? t('levelFalls', level) : '',
  ]
    .filter(Boolean)
    .join(' · ');
