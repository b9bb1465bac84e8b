// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import {
  Allow,
  type Connection,
  connectionOf,
  EVERYBODY,
  type Language,
  Me,
  type Member,
  page,
  Reads,
  ReadSession,
  summary,
} from '#libs/platform';
import { taskKinds } from './sources.js';
import { askedTasks, type Asker, TaskFilterArgs } from './task-register.js';
import { Task, TaskCount } from './task-type.js';
import type { StoredTask } from './worklist-projection.js';

@ArgsType()
class TasksArgs extends TaskFilterArgs {
  @Field(() => String, {
    defaultValue: 'urgency',
    description: 'urgency (the caller’s own first, then by day, then by size), dueOn, title, kind or size.',
  })
  sort: string;
}

@ObjectType('TaskKind', { description: 'A kind of task.' })
class KnownKind {
  @Field(() => String, { description: 'Its code.' })
  kind: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;
}

const TaskConnection = connectionOf(Task);

@Resolver()
export class Tasks {
  @Query(() => TaskConnection, {
    description:
      'What is to be done, over all kinds of work: reviews, follow-ups, measures, clocks, evidence that ends.',
  })
  @Allow(...EVERYBODY)
  async tasks(@Args() args: TasksArgs, @Me() me: Member, @Reads() reads: ReadSession): Promise<Connection<Task>> {
    const { register, filters, day } = await askedTasks(reads, me, args);
    const found = await page<StoredTask & { mine: boolean }>(reads, register, args, filters);
    return { ...found, nodes: found.nodes.map((task) => inWords(task, day, me.language)) };
  }

  @Query(() => [TaskCount], { description: 'How many tasks there are, by month and kind: the year at a glance.' })
  @Allow(...EVERYBODY)
  async taskCounts(@Args() args: TaskFilterArgs, @Me() me: Member, @Reads() reads: ReadSession): Promise<TaskCount[]> {
    const counted = await countTasks(reads, me, args, 'month');
    return counted.map(({ period, ...rest }) => ({ ...rest, month: period, name: nameOf(rest.kind, me.language) }));
  }

  @Query(() => [KnownKind], { description: 'Every kind of task there is.' })
  @Allow(...EVERYBODY)
  taskKinds(@Me() { language }: Member): KnownKind[] {
    return [...taskKinds].map(([kind, { name }]) => ({ kind, name: name[language] }));
  }
}

/** How many tasks of a kind fall in a period, and how many of them are late. */
export interface CountedTasks {
  kind: string;
  period: string | null;
  count: number;
  overdue: number;
}

const PERIODS = { month: 'YYYY-MM', day: 'YYYY-MM-DD' };

/** Counts by kind and by month or day, in order of time. */
export async function countTasks(
  reads: ReadSession,
  me: Asker,
  args: Omit<TaskFilterArgs, 'first' | 'descending'>,
  by: keyof typeof PERIODS,
): Promise<CountedTasks[]> {
  const { register, filters, day } = await askedTasks(reads, me, args);
  return summary<CountedTasks>(reads, register, args, filters, {
    select: (parameter) => `"kind", to_char("dueOn", '${PERIODS[by]}') AS period, count(*)::int AS count,
      (count(*) FILTER (WHERE "dueOn" < ${parameter(day)}::date))::int AS overdue`,
    group: 'GROUP BY 1, 2 ORDER BY 2 NULLS LAST, 1',
  });
}

export const nameOf = (kind: string, language: Language): string => taskKinds.get(kind)!.name[language];

function inWords(task: StoredTask & { mine: boolean }, day: string, language: Language): Task {
  const { kind, title, dueOn, dueAt, unitIds } = task;
  const words = taskKinds.get(kind)!;
  const overdue = dueAt ? Date.parse(dueAt) < Date.now() : dueOn !== null && dueOn < day;
  return {
    ...task,
    unitIds: [...unitIds],
    name: words.name[language],
    why: words.why[language],
    act: words.act[language],
    title: words.title?.[language].replace('{{title}}', title) ?? title,
    overdue,
  };
}
