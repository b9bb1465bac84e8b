// SPDX-License-Identifier: EUPL-1.2

const KEY = 'trappan-queue';

/** Risks to decide on, one card after the other; kept in this tab. */
export const readQueue = (): string[] => JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as string[];

export const keepQueue = (riskIds: string[]): void => sessionStorage.setItem(KEY, JSON.stringify(riskIds));

/** The queue that a card stands in: the one that was begun, or a new one from this risk on. */
export function queueWith(riskId: string, waiting: string[]): string[] {
  const kept = readQueue();
  if (kept.includes(riskId)) return kept;
  const fresh = [riskId, ...waiting.filter((id) => id !== riskId)];
  keepQueue(fresh);
  return fresh;
}
