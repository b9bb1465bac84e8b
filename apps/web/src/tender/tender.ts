// SPDX-License-Identifier: EUPL-1.2
import type { Answer, Aspect } from './texts.js';

export interface Requirement {
  requirementId: string;
  aspect: Aspect;
  force: 'must' | 'should';
  text: string;
  proof?: string;
  source?: string;
}

export interface Given {
  answer?: Answer;
  note?: string;
}

/** What the link opens. */
export interface Tender {
  tenderId: string;
  organisation: string;
  procurement: string;
  supplier: string;
  language: string;
  until: string;
  requirements: Requirement[];
  answeredOn?: string;
  answers: (Given & { requirementId: string })[];
}

export type Draft = Record<string, Given>;
export type Problem = 'notValid' | 'offline' | 'tooMany' | 'refused';

const problemOf = (status: number): Problem => {
  if (status === 404) return 'notValid';
  if (status === 429) return 'tooMany';
  return status >= 500 ? 'offline' : 'refused';
};

/** What a link opens, or why nothing. */
export async function openTender(token: string): Promise<Tender | Problem> {
  const response = await fetch(`/tender/${token}`).catch(() => undefined);
  if (!response) return 'offline';
  return response.ok ? ((await response.json()) as Tender) : problemOf(response.status);
}

/** Sends all answers; undefined when they were received. Sent twice, they are received once. */
export async function sendAnswers(token: string, draft: Draft): Promise<Problem | undefined> {
  const answers = Object.entries(draft).map(([requirementId, given]) => ({ requirementId, ...given }));
  const response = await fetch(`/tender/${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ answers }),
  }).catch(() => undefined);
  if (!response) return 'offline';
  return response.ok ? undefined : problemOf(response.status);
}

/** What was answered before, as a draft of only that which is asked. */
export const draftOf = ({ requirements, answers }: Tender, kept: Draft = {}): Draft => {
  const known = new Map(answers.map(({ requirementId, answer, note }) => [requirementId, { answer, note }]));
  return Object.fromEntries(
    requirements.map(({ requirementId: id }) => [id, kept[id] ?? known.get(id) ?? {}] as const),
  );
};

export const unanswered = (draft: Draft): string[] =>
  Object.entries(draft).flatMap(([id, { answer }]) => (answer ? [] : [id]));
