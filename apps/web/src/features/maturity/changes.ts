// SPDX-License-Identifier: EUPL-1.2
import type { EvidenceKind } from '#libs/api-client';

interface Standing {
  measureId: string;
  kind?: EvidenceKind | null;
  /** The day on which it ends by itself. */
  until?: string | null;
}

/** Why measures of one question are met now and were not, or the other way round. */
export type Reason = { why: 'expired'; day: string } | { why: 'gone' } | { why: EvidenceKind };

export interface QuestionChange {
  question: number;
  met: boolean;
  measureIds: string[];
  reason: Reason;
}

const questionOf = (measureId: string): number => Number(measureId.split('.')[0]);

/** What of the measures is otherwise than before, by question and reason: what ended first, the largest change first. */
export function changesBetween(before: readonly Standing[], now: readonly Standing[], day: string): QuestionChange[] {
  const then = new Map(before.map((standing) => [standing.measureId, standing]));
  const found = new Map<string, QuestionChange>();
  for (const { measureId, kind } of now) {
    const old = then.get(measureId);
    if (Boolean(old?.kind) === Boolean(kind)) continue;
    const reason: Reason = kind ? { why: kind } : endOf(old?.until, day);
    const question = questionOf(measureId);
    const key = `${question} ${JSON.stringify(reason)}`;
    const change = found.get(key) ?? { question, met: Boolean(kind), measureIds: [], reason };
    change.measureIds.push(measureId);
    found.set(key, change);
  }
  return [...found.values()].sort(
    (a, b) => Number(a.met) - Number(b.met) || b.measureIds.length - a.measureIds.length || a.question - b.question,
  );
}

/** It ended by itself when its day had come; otherwise the work behind it was changed or taken back. */
const endOf = (until: string | null | undefined, day: string): Reason =>
  until && until <= day ? { why: 'expired', day: until } : { why: 'gone' };
