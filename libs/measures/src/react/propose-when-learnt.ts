// SPDX-License-Identifier: EUPL-1.2
import type { DataOf } from '#libs/kernel';
import { ledTo, LessonRecorded } from '#libs/incident';
import { commandOf, type ReactionDefinition } from '#libs/platform';
import { MeasureCommand } from '../measures.commands.js';

/** A lesson of an incident that asks for a measure leads somewhere: the measure is proposed. */
export const proposeWhenLearnt: ReactionDefinition = {
  name: 'measures.propose-when-learnt',
  on: [LessonRecorded.type],
  react(event) {
    const { lessonId, incidentId, title, unitIds, proposes, recordedBy } = event.data as DataOf<typeof LessonRecorded>;
    const measureId = ledTo({ lessonId, proposes });
    if (proposes !== 'measure' || !measureId) return [];
    const data = { measureId, title, unitIds, incidentId, proposedBy: recordedBy };
    return [commandOf(MeasureCommand, { name: 'ProposeSecurityMeasure', streamId: measureId, data })];
  },
};
