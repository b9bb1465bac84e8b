// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { shortList, usePersons, useUnits } from '../organisation/names.js';
import type { Task } from './documents.js';
import { toneOf } from './tasks.js';
import { useTaskTexts } from './texts.js';

interface PaneProps {
  task: Task;
  isSnoozed: boolean;
  /** Nothing is put off, or done, in the past. */
  onSnooze: (() => void) | undefined;
}

/** The facts of the chosen task, and its next step. */
export function TaskPane({ task, isSnoozed, onSnooze }: PaneProps): ReactNode {
  const t = useTaskTexts();
  const units = useUnits();
  const persons = usePersons();
  const facts: [string, string][] = [
    [t('why'), task.why],
    ...(task.unitIds.length > 0 ? [[t('units'), shortList(task.unitIds.map(units.name))] as [string, string]] : []),
    ...(task.personId ? [[t('person'), persons.name(task.personId)] as [string, string]] : []),
    ...(task.size ? [[t('sizeFact'), String(task.size)] as [string, string]] : []),
    ...(task.dueOn ? [[t('dayFact'), task.dueOn] as [string, string]] : []),
  ];
  return (
    <aside className="task-pane no-print" aria-label={t('pane')}>
      <Chip tone={toneOf(task)}>{task.name}</Chip>
      <h2>{task.title}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="dialog-foot">
        <Link to={task.path} className="button primary">
          {onSnooze ? task.act : t('open')} <kbd>E</kbd>
        </Link>
        {onSnooze ? (
          <Button onPress={onSnooze}>
            {t(isSnoozed ? 'wake' : 'snooze')} <kbd>S</kbd>
          </Button>
        ) : null}
      </div>
    </aside>
  );
}
