// SPDX-License-Identifier: EUPL-1.2
import type { DataOf } from '#libs/kernel';
import { ledTo, LessonRecorded } from '#libs/incident';
import { commandOf, type ReactionDefinition } from '#libs/platform';
import { RiskCommand } from '../risk.commands.js';

/** What an incident showed stands in the risk register from then on, so that the analyses take it up. */
export const identifyWhenLearnt: ReactionDefinition = {
  name: 'risk.identify-when-learnt',
  on: [LessonRecorded.type],
  react(event) {
    const { lessonId, title, unitIds, proposes } = event.data as DataOf<typeof LessonRecorded>;
    const riskId = ledTo({ lessonId, proposes });
    if (proposes !== 'risk' || !riskId) return [];
    return [commandOf(RiskCommand, { name: 'IdentifyRisk', streamId: riskId, data: { riskId, title, unitIds } })];
  },
};
