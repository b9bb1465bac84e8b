// SPDX-License-Identifier: EUPL-1.2
import { commandOf, type ReactionDefinition } from '#libs/platform';
import { RiskCommand } from '../risk.commands.js';

/** What is needed of the event of an introduced measure: only its data are known here, not the context it comes from. */
interface Introduced {
  measureId: string;
  riskId?: string;
}

/** A measure that has been introduced changes the risk it was meant for: what remains is to be judged. */
export const reassessWhenIntroduced: ReactionDefinition = {
  name: 'risk.reassess-when-introduced',
  on: ['SecurityMeasureIntroduced'],
  react(event) {
    const { measureId, riskId } = event.data as Introduced;
    if (riskId === undefined) return [];
    return [commandOf(RiskCommand, { name: 'CallForReassessment', streamId: riskId, data: { measureId } })];
  },
};
