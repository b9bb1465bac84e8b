// SPDX-License-Identifier: EUPL-1.2
import { v5 } from 'uuid';
import type { DataOf } from '#libs/kernel';
import { LessonRecorded } from '#libs/incident';
import { commandOf, type ReactionDefinition } from '#libs/platform';
import { RiskCommand } from '../risk.commands.js';

/** The risk that a lesson leads to: the same lesson is the same risk. */
export const riskIdFor = (lessonId: string): string => v5('risk', lessonId);

/** What an incident showed stands in the risk register from then on, so that the analyses take it up. */
export const identifyWhenLearnt: ReactionDefinition = {
  name: 'risk.identify-when-learnt',
  on: [LessonRecorded.type],
  react(event) {
    const { lessonId, title, unitIds, proposes } = event.data as DataOf<typeof LessonRecorded>;
    if (proposes !== 'risk') return [];
    const riskId = riskIdFor(lessonId);
    return [commandOf(RiskCommand, { name: 'IdentifyRisk', streamId: riskId, data: { riskId, title, unitIds } })];
  },
};
