// SPDX-License-Identifier: EUPL-1.2
import { toDayNumber } from '#libs/kernel';
import type { Fact } from '../../engine/fact.js';

/** A recorded event on a day, noon. Ids and order follow the order of the calls. */
export function factsOf(...events: [day: string, type: string, data: Record<string, unknown>][]): Fact[] {
  return events.map(([day, type, data], i) => {
    const occurredAt = Date.parse(`${day}T11:00:00Z`);
    return { id: `f${i}`, type, day: toDayNumber(day), occurredAt, order: i + 1, knownAt: occurredAt, data };
  });
}

/** A risk decision as the risk context records it, as bare as it can be. */
export const riskDecision = (data: Record<string, unknown> = {}): Record<string, unknown> => ({
  riskId: 'r1',
  unitIds: ['u1'],
  title: 'Ett hot',
  choice: 'mitigate',
  rationale: 'För stor risk',
  decidedBy: 'p1',
  escalated: false,
  basis: {
    consequence: 2,
    likelihoodLevel: 3,
    phase: 'before',
    assessedOn: '2026-01-01',
    withinMandate: true,
    asLeadership: false,
  },
  ...data,
});
