// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useMe } from '../../app/me.js';
import { movedBy, today } from '../../app/time.js';
import type { Task } from './documents.js';

type Kept = Record<string, string>;

function read(key: string): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Kept) : {};
  } catch {
    return {};
  }
}

/** Tasks put off until a day; kept per person in this browser. Nothing is recorded: the deadline is what it was. */
export function useSnoozed() {
  const { login, organisation } = useMe();
  const key = `trappan-snoozed-${login}-${organisation?.organisationId ?? ''}`;
  const [kept, setKept] = useState(() => read(key));
  const keep = (change: (old: Kept) => Kept): void =>
    setKept((old) => {
      const next = Object.fromEntries(Object.entries(change(old)).filter(([, day]) => day > today()));
      localStorage.setItem(key, JSON.stringify(next));
      return next;
    });
  return {
    until: (task: Task): string | undefined => {
      const day = kept[task.taskId];
      return day && day > today() ? day : undefined;
    },
    snooze: (task: Task): string => {
      const day = movedBy(today(), { days: 7 });
      keep((old) => ({ ...old, [task.taskId]: day }));
      return day;
    },
    wake: (task: Task): void => keep((old) => ({ ...old, [task.taskId]: '' })),
  };
}
