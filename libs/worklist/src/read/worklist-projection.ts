// SPDX-License-Identifier: EUPL-1.2
import type { RowData, RowHandler, RowProjection } from '#libs/event-store';
import { fromDayNumber, type RecordedEvent, stockholmDay, toDayNumber } from '#libs/kernel';
import type { OpenTask, TaskKind, TaskSource } from '#libs/platform';
import { sources } from './sources.js';

/** A task as it is kept: with its place in time, and nothing left out. */
export interface StoredTask {
  taskId: string;
  kind: string;
  title: string;
  unitIds: readonly string[];
  personId: string | null;
  may: readonly string[];
  forRoles: readonly string[];
  consequence: number | null;
  likelihoodLevel: number | null;
  dueOn: string | null;
  dueAt: string | null;
  /** From which day it is brought up. */
  startsOn: string | null;
  size: number;
  path: string;
}

/** One object of a context: its own row, and the tasks that this gives. */
export interface ObjectWork extends RowData {
  source: string;
  object: string;
  state: RowData;
  tasks: StoredTask[];
}

const objectOf = (key: readonly unknown[]): string => key.map(String).join('.');
const dayOf = (instant: string): string => fromDayNumber(stockholmDay(instant));

/** A declared task with everything that the list needs. */
export function stored(task: OpenTask, object: string, kinds: TaskSource['kinds']): StoredTask {
  const { kind, part, title, unitIds = [], personId = null, may, forRoles = [], mandate, size = 0, path } = task;
  const { ahead } = kinds[kind] as TaskKind;
  const dueAt = task.dueAt ?? null;
  const dueOn = task.dueOn ?? (dueAt && dayOf(dueAt));
  const startsOn = dueOn && ahead !== undefined ? fromDayNumber(toDayNumber(dueOn) - ahead) : null;
  const size4 = { consequence: mandate?.consequence ?? null, likelihoodLevel: mandate?.likelihoodLevel ?? null };
  const taskId = [kind, object, ...(part === undefined ? [] : [part])].join('.');
  return { ...{ taskId, kind, title, unitIds, personId, may, forRoles, dueOn, dueAt, startsOn, size, path }, ...size4 };
}

/** The rows of the sources' own read models, folded beside them, and what each gives to do. */
export function worklistOf(all: readonly TaskSource[]): RowProjection<ObjectWork> {
  const bySource = new Map(all.map((source) => [source.name, source]));
  const types = new Set(all.flatMap(({ rows }) => Object.keys(rows.on)));
  const handlerFor = (type: string): RowHandler<ObjectWork> => ({
    keys: (event) =>
      all.flatMap(({ name, rows }) => (rows.on[type]?.keys(event) ?? []).map((key) => [name, objectOf(key)])),
    fold: (before, event, [name, object]) => folded(bySource.get(name as string)!, before, event, object as string),
  });
  return {
    kind: 'rows',
    name: 'worklist',
    // A source or a read model that is raised raises this one.
    version: all.reduce((sum, { version, rows }) => sum + version + rows.version, 0),
    table: {
      name: 'worklist',
      columns: { source: 'text', object: 'text', state: 'jsonb', tasks: 'jsonb' },
      key: ['source', 'object'],
    },
    on: Object.fromEntries([...types].map((type) => [type, handlerFor(type)])),
  };
}

function folded(
  source: TaskSource,
  before: ObjectWork | undefined,
  event: RecordedEvent<string, never>,
  object: string,
): ObjectWork | undefined {
  const handler = source.rows.on[event.type]!;
  const key = handler.keys(event).find((each) => objectOf(each) === object)!;
  const state = handler.fold(before?.state, event, key);
  if (!state) return undefined;
  const tasks = source.tasks(state as never).map((task) => stored(task, object, source.kinds));
  return { source: source.name, object, state, tasks };
}

export const worklistProjection = worklistOf(sources);
