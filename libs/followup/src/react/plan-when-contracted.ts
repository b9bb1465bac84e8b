// SPDX-License-Identifier: EUPL-1.2
import { v5 } from 'uuid';
import { type DataOf, fromDayNumber, stockholmDay } from '#libs/kernel';
import { commandOf, type ReactionDefinition } from '#libs/platform';
import { ContractSigned } from '#libs/procurement';
import { FollowUpCommand } from '../followup.commands.js';

/** The same supplier on the same day, by the same procurement, is the same follow-up: signing anew plans no second. */
export const followUpIdFor = (procurementId: string, supplier: string, dueOn: string): string =>
  v5(`${supplier.trim().toLowerCase()}:${dueOn}`, procurementId);

/**
 * A contract that says when its supplier is to be followed up has that planned, for whoever signed it. A day that had
 * passed when the contract was signed becomes the day of signing: nothing is planned into the past.
 */
export const planWhenContracted: ReactionDefinition = {
  name: 'followup.plan-when-contracted',
  on: [ContractSigned.type],
  react(event) {
    const { procurementId, unitIds, supplier, followUpOn } = event.data as DataOf<typeof ContractSigned>;
    const { actor } = event.metadata;
    if (followUpOn === undefined || 'system' in actor) return [];
    const signedOn = fromDayNumber(stockholmDay(event.occurredAt));
    const dueOn = followUpOn < signedOn ? signedOn : followUpOn;
    const followUpId = followUpIdFor(procurementId, supplier, dueOn);
    const people = { responsibleId: actor.personId, plannedBy: actor.personId };
    const target = { kind: 'supplier' as const, name: supplier };
    const data = { followUpId, title: supplier, target, unitIds, dueOn, ...people };
    return [commandOf(FollowUpCommand, { name: 'PlanFollowUp', streamId: followUpId, data })];
  },
};
