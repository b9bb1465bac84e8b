// SPDX-License-Identifier: EUPL-1.2
import type { RowProjection } from '#libs/event-store';
import type { Role } from './access/role.js';
import type { Words } from './reads/exported.js';

/** What a kind of task is called, why it stands in the list, and what one presses to do it. */
export interface TaskKind {
  name: Words;
  why: Words;
  act: Words;
  /** A sentence around the title, where it says too little alone: `{{title}}` stands for it. */
  title?: Words;
  /** How many days before its day it is brought up; absent: at once. */
  ahead?: number;
}

/** One thing to do, as a row of a context gives it. */
export interface OpenTask {
  kind: string;
  /** Tells several tasks of one kind about the same object apart. */
  part?: string;
  title: string;
  unitIds?: readonly string[];
  /** Who it is asked of by name. */
  personId?: string | null;
  /** Roles that may do it at all; nobody else gets it, by name or otherwise. */
  may: readonly Role[];
  /** Roles that it is asked of, whoever holds them. */
  forRoles?: readonly Role[];
  /** Also asked of whoever has a mandate of this size in all its units. */
  mandate?: { consequence: number; likelihoodLevel: number };
  /** The day by which. */
  dueOn?: string | null;
  /** The very moment by which, where a clock runs. */
  dueAt?: string | null;
  /** The larger the earlier, among tasks of one day. */
  size?: number;
  /** Where in the web it is done. */
  path: string;
}

/**
 * What of a context's work is somebody's task. Pure: from a row of one of its read models to what is to be done now.
 * The events that the read model folds thereby open, move and close the tasks.
 */
export interface TaskSource {
  name: string;
  /** Raised when `tasks` gives something else than before. */
  version: number;
  rows: RowProjection;
  kinds: Readonly<Record<string, TaskKind>>;
  tasks(row: never): readonly OpenTask[];
}

/** Declares a source over the rows of a projection, typed. */
export const taskSource = <Row>(source: Omit<TaskSource, 'tasks'> & { tasks(row: Row): readonly OpenTask[] }) =>
  source as TaskSource;
