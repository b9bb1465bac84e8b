// SPDX-License-Identifier: EUPL-1.2

export const STEPS = [1, 2, 3] as const;
export type Step = (typeof STEPS)[number] | 4;

const keyOf = (organisationId: string): string => `trappan-start-${organisationId}`;

/** The step that one was at; 4 when all are done or skipped, undefined when none was begun. Kept in this browser. */
export function stepLeft(organisationId: string): Step | undefined {
  const kept = Number(localStorage.getItem(keyOf(organisationId)));
  return kept === 1 || kept === 2 || kept === 3 || kept === 4 ? kept : undefined;
}

export const keepStep = (organisationId: string, step: Step): void =>
  localStorage.setItem(keyOf(organisationId), String(step));

/** Whether the first steps have been begun and not ended: pages that they lead to then lead back. */
export const isUnderWay = (organisationId: string | undefined): boolean => {
  const step = organisationId ? stepLeft(organisationId) : undefined;
  return step !== undefined && step < 4;
};
