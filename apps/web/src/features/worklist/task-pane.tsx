// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { shortList, usePersons, useUnits } from '../organisation/names.js';
import type { Task, TaskKind } from './tasks.js';
import { type TaskText, useTaskTexts } from './texts.js';

export const TASK_TONES: Record<TaskKind, Tone> = {
  decide: 'info',
  assess: 'neutral',
  review: 'warn',
  measure: 'bad',
  evidence: 'warn',
};

export const titleOf = (t: TaskText, { kind, title }: Task): string =>
  kind === 'evidence' ? t('evidenceTitle', { which: title }) : title;

const DO = {
  decide: 'doDecide',
  assess: 'doAssess',
  review: 'doReview',
  measure: 'doMeasure',
  evidence: 'doEvidence',
} as const;
const WHY = {
  decide: 'whyDecide',
  assess: 'whyAssess',
  review: 'whyReview',
  measure: 'whyMeasure',
  evidence: 'whyEvidence',
} as const;

interface PaneProps {
  task: Task;
  to: string;
  isSnoozed: boolean;
  onSnooze: () => void;
}

/** The facts of the chosen task, and its next step. */
export function TaskPane({ task, to, isSnoozed, onSnooze }: PaneProps): ReactNode {
  const t = useTaskTexts();
  const units = useUnits();
  const persons = usePersons();
  const facts: [string, string][] = [
    [t('why'), t(WHY[task.kind])],
    ...(task.unitIds ? [[t('units'), shortList(task.unitIds.map(units.name))] as [string, string]] : []),
    ...(task.personId ? [[t('person'), persons.name(task.personId)] as [string, string]] : []),
    ...(task.size ? [[t('sizeFact'), String(task.size)] as [string, string]] : []),
    ...(task.on ? [[t('dayFact'), task.on] as [string, string]] : []),
  ];
  return (
    <aside className="task-pane no-print" aria-label={t('pane')}>
      <Chip tone={TASK_TONES[task.kind]}>{t(task.kind)}</Chip>
      <h2>{titleOf(t, task)}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="dialog-foot">
        <Link to={to} className="button primary">
          {t(DO[task.kind])} <kbd>E</kbd>
        </Link>
        <Button onPress={onSnooze}>
          {t(isSnoozed ? 'wake' : 'snooze')} <kbd>S</kbd>
        </Button>
      </div>
    </aside>
  );
}
