// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { latestPosition } from '../../app/command.js';
import { useMe } from '../../app/me.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { useUnit } from '../../app/unit.js';
import type { Tone } from '../../ui/chip.js';
import { taskListDocument, type Task } from './documents.js';

/** The kind whose tasks are gone through one after the other. */
export const DECIDE = 'riskDecide';

/** The object that a task is about: its id says it after the kind. */
export const objectOf = ({ taskId }: Task): string => taskId.split('.')[1]!;

/** What waits for me: my own first, then by day, then by size; and how many there are, were the list cut. */
export function useTasks(): { tasks: Task[]; total: number } {
  const { organisation, actAs } = useMe();
  const unit = useUnit();
  const { args } = useMoment();
  const variables = { ...unit.args, ...args };
  const { tasks } = useSuspenseQuery({
    queryKey: ['tasks', organisation?.personId, actAs, variables],
    queryFn: () => ask(taskListDocument, { ...variables, minPosition: latestPosition() }),
  }).data;
  return { tasks: tasks.nodes, total: tasks.totalCount };
}

/** Late is worst; a day that comes warns; the rest waits. */
export const toneOf = ({ kind, overdue, dueOn }: Pick<Task, 'kind' | 'overdue' | 'dueOn'>): Tone =>
  overdue || kind === 'levelFalls' ? 'bad' : dueOn ? 'warn' : kind === DECIDE ? 'info' : 'neutral';
