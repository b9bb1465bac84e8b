// SPDX-License-Identifier: EUPL-1.2
import { v5 } from 'uuid';
import type { DataOf } from '#libs/kernel';
import { commandOf, type ReactionDefinition } from '#libs/platform';
import { RiskDecisionRecorded } from '#libs/risk';
import { MeasureCommand } from '../measures.commands.js';

/** The measure of a risk: the same name for the same risk is the same measure, however often it is decided. */
export const measureIdFor = (riskId: string, title: string): string => v5(title.trim().toLowerCase(), riskId);

/** A decision to mitigate a risk leads somewhere: its security measure is proposed. */
export const proposeWhenMitigated: ReactionDefinition = {
  name: 'measures.propose-when-mitigated',
  on: [RiskDecisionRecorded.type],
  react(event) {
    const decision = event.data as DataOf<typeof RiskDecisionRecorded>;
    if (decision.choice !== 'mitigate') return [];
    const { riskId, unitIds, decidedBy: proposedBy } = decision;
    const title = decision.measureTitle ?? decision.title;
    const measureId = measureIdFor(riskId, title);
    const data = { measureId, title, unitIds, riskId, proposedBy };
    return [commandOf(MeasureCommand, { name: 'ProposeSecurityMeasure', streamId: measureId, data })];
  },
};
