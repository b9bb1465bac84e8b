// SPDX-License-Identifier: EUPL-1.2
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { defineTexts } from '../../app/texts.js';
import { useMoment } from '../../app/time.js';
import { useLetters } from '../../app/use-letters.js';
import { Button } from '../../ui/button.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { Empty } from '../../ui/empty.js';
import { PageHeader } from '../../ui/page-header.js';
import { useRiskRights } from '../risk/rights.js';
import { keepQueue } from './queue.js';
import { type Task, TASK_KINDS, type TaskKind, useTasks } from './tasks.js';
import './tasks.css';

const useTexts = defineTexts('tasks', {
  title: { sv: 'Att göra', en: 'To do' },
  lead: { sv: 'Det som väntar på dig, det viktigaste först.', en: 'What waits for you, the most important first.' },
  nothing: { sv: 'Inget väntar på dig just nu', en: 'Nothing waits for you right now' },
  nothingHelp: {
    sv: 'När en risk ska bedömas eller beslutas, en översyn är inne eller en åtgärd är sen står det här.',
    en: 'When a risk is to be judged or decided on, a review is due or a measure is late, it stands here.',
  },
  nothingFits: { sv: 'Inget väntar i det urvalet', en: 'Nothing waits in that selection' },
  begin: { sv: 'Börja besluta ({{n}})', en: 'Begin deciding ({{n}})' },
  kind: { sv: 'Visa', en: 'Show' },
  all: { sv: 'Allt ({{n}})', en: 'Everything ({{n}})' },
  decide: { sv: 'Beslut', en: 'Decision' },
  assess: { sv: 'Bedömning', en: 'Judgement' },
  review: { sv: 'Översyn', en: 'Review' },
  measure: { sv: 'Försenad åtgärd', en: 'Overdue measure' },
  evidence: { sv: 'Bevis som går ut', en: 'Evidence that ends' },
  counted: { sv: '{{what}} ({{n}})', en: '{{what}} ({{n}})' },
  mine: { sv: 'din', en: 'yours' },
  by: { sv: 'senast {{day}}', en: 'by {{day}}' },
  since: { sv: 'skulle ha varit klart {{day}}', en: 'was due {{day}}' },
  ends: { sv: 'går ut {{day}}', en: 'ends {{day}}' },
  size: { sv: 'storlek {{n}}', en: 'size {{n}}' },
  levelFalls: { sv: 'nivån faller {{from}} → {{to}}', en: 'the level falls {{from}} → {{to}}' },
  evidenceTitle: { sv: 'Frågornas åtgärder {{which}}', en: 'Measures {{which}} of the questions' },
  more: { sv: 'Visa alla {{n}}', en: 'Show all {{n}}' },
  past: {
    sv: 'Listan visar det som väntar i dag, inte det som väntade {{day}}.',
    en: 'The list shows what waits today, not what waited on {{day}}.',
  },
  keys: { sv: 'Tangenter: J nästa, K föregående, Enter öppnar.', en: 'Keys: J next, K previous, Enter opens.' },
  list: { sv: '{{n}} saker att göra', en: '{{n}} things to do' },
});

const TONES: Record<TaskKind, Tone> = {
  decide: 'info',
  assess: 'neutral',
  review: 'warn',
  measure: 'bad',
  evidence: 'warn',
};
const FEW = 5;

/** What waits for me. */
export function Page(): ReactNode {
  const t = useTexts();
  const tasks = useTasks();
  const { isNow, per } = useMoment();
  const rights = useRiskRights();
  const navigate = useNavigate();
  const { visa, alla } = useSearch({ strict: false }) as { visa?: string; alla?: boolean };
  const fitting = tasks.filter(({ kind }) => !visa || kind === visa);
  const shown = alla || visa ? fitting : fitting.slice(0, FEW);
  const decisions = fitting.filter(({ kind }) => kind === 'decide').map(({ id }) => id);
  const begin = (): void => {
    keepQueue(decisions);
    void navigate({ to: '/arbete/risker/$riskId/besluta', params: { riskId: decisions[0]! } });
  };
  const count = (wanted: TaskKind): number => tasks.filter(({ kind }) => kind === wanted).length;
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
            <Kind to={undefined} now={visa} text={t('all', { n: tasks.length })} />
            {TASK_KINDS.filter((kind) => count(kind) > 0).map((kind) => (
              <Kind key={kind} to={kind} now={visa} text={t('counted', { what: t(kind), n: count(kind) })} />
            ))}
          </nav>
          {shown.length === 0 ? <Empty title={t('nothingFits')} /> : <TaskList tasks={shown} />}
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

function TaskList({ tasks }: { tasks: Task[] }): ReactNode {
  const t = useTexts();
  const box = useRef<HTMLUListElement>(null);
  const move = (step: number): void => {
    const links = [...(box.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
  };
  useLetters({ j: () => move(1), k: () => move(-1) });
  return (
    <ul className="tasks" ref={box} aria-label={t('list', { n: tasks.length })}>
      {tasks.map((task) => (
        <li key={`${task.kind}-${task.id}`}>
          <Chip tone={TONES[task.kind]}>{t(task.kind)}</Chip>
          <TaskLink task={task} />
          <span className="task-facts">{factsOf(t, task)}</span>
        </li>
      ))}
    </ul>
  );
}

function TaskLink({ task: { kind, id, title } }: { task: Task }): ReactNode {
  const t = useTexts();
  const rights = useRiskRights();
  if (kind === 'measure')
    return (
      <Link to="/arbete/atgarder/$measureId" params={{ measureId: id }}>
        {title}
      </Link>
    );
  if (kind === 'evidence') return <Link to="/laget">{t('evidenceTitle', { which: title })}</Link>;
  const card = kind === 'decide' && rights.decide;
  return (
    <Link to={card ? '/arbete/risker/$riskId/besluta' : '/arbete/risker/$riskId'} params={{ riskId: id }}>
      {title}
    </Link>
  );
}

const factsOf = (t: ReturnType<typeof useTexts>, { kind, on, mine, size, level }: Task): string =>
  [
    mine ? t('mine') : '',
    size ? t('size', { n: size }) : '',
    on ? t(kind === 'evidence' ? 'ends' : kind === 'decide' ? 'by' : 'since', { day: on }) : '',
    level && level.to < level.from ? t('levelFalls', level) : '',
  ]
    .filter(Boolean)
    .join(' · ');
