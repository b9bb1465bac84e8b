// SPDX-License-Identifier: EUPL-1.2

/** The seven ways of working, with the question of the model that each answers, and its central parts. */
export const WAYS = [
  { way: 'classification', question: 4, parts: [[32, 1, 12]] },
  {
    way: 'risk',
    question: 5,
    parts: [
      [33, 1, 14],
      [34, 1, 12],
      [35, 1, 5],
      [36, 1, 9],
    ],
  },
  { way: 'incident', question: 7, parts: [[38, 1, 10]] },
  { way: 'continuity', question: 8, parts: [[38, 11, 18]] },
  { way: 'procurement', question: 9, parts: [[37, 1, 6]] },
  { way: 'training', question: 10, parts: [] },
  { way: 'monitoring', question: 11, parts: [] },
] as const;
export type Way = (typeof WAYS)[number];

export const ATTRIBUTES = ['decided', 'roles', 'commonModel', 'guidance'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export const partsOf = ({ parts }: Way): string[] =>
  parts.flatMap(([question, from, to]) => Array.from({ length: to - from + 1 }, (_, i) => `${question}.${from + i}`));

interface Standing {
  endedOn?: string | null;
  validUntil: string;
}

/** How something stands on a day. */
export function stateOf(entry: Standing | undefined, day: string): 'missing' | 'ended' | 'expired' | 'inPlace' {
  if (!entry) return 'missing';
  if (entry.endedOn) return 'ended';
  return entry.validUntil > day ? 'inPlace' : 'expired';
}
