// SPDX-License-Identifier: EUPL-1.2
import { askedOfSuppliers } from '../domain/procurement/procurement.js';
import type { Procurement } from '../domain/procurement/snapshot.js';

export const STEPS = ['need', 'class', 'risks', 'list', 'review', 'annex', 'answers', 'contract', 'followUp'] as const;
export type Step = (typeof STEPS)[number];

/** Which of the nine steps are done. */
export function stepsDone(state: Procurement): Step[] {
  const { list, contract, tenders, followUps, evaluation } = state;
  const agreed = contract?.agreed ?? [];
  const followed = agreed.every(({ requirementId }) => followUps.some((one) => one.requirementId === requirementId));
  const done: Record<Step, boolean> = {
    need: true,
    class: state.class !== undefined,
    risks: state.riskIds.length > 0,
    list: list !== undefined,
    review: list !== undefined && (state.attachedOn !== undefined || isEdited(state)) && !state.review,
    annex: state.attachedOn !== undefined,
    answers: tenders.some(({ answeredOn }) => answeredOn !== undefined),
    contract: contract !== undefined,
    followUp: contract !== undefined && followed && evaluation !== undefined,
  };
  return STEPS.filter((step) => done[step]);
}

const isEdited = ({ list }: Procurement): boolean =>
  list !== undefined && (list.removed.length > 0 || list.requirements.some(({ origin }) => origin !== 'catalogue'));

/** The step that comes next, from 1: the first after the last one done; what was passed over is not gone back to. */
export function nextStep(state: Procurement): number {
  if (state.review && !state.attachedOn) return STEPS.indexOf('review') + 1;
  const last = Math.max(...stepsDone(state).map((step) => STEPS.indexOf(step)));
  return Math.min(last + 2, STEPS.length);
}

/** Of what was agreed: how many have been looked at, and how many are not wholly met. */
export function followUpOf({ contract, followUps }: Procurement): { asked: number; looked: number; unmet: number } {
  const last = new Map(followUps.map((one) => [one.requirementId, one.met]));
  const asked = askedOfSuppliers(contract?.agreed ?? []);
  const found = asked.map(({ requirementId }) => last.get(requirementId)).filter((met) => met !== undefined);
  return { asked: asked.length, looked: found.length, unmet: found.filter((met) => met !== 'met').length };
}
