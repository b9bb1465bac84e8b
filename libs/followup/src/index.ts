// SPDX-License-Identifier: EUPL-1.2
import type { ContextDefinition } from '#libs/platform';
import { eventTexts } from './event-words.js';
import { FollowupModule } from './followup.module.js';
import { planWhenContracted } from './react/plan-when-contracted.js';
import { findingProjection } from './read/finding-projection.js';
import { followUpProjection } from './read/follow-up-projection.js';
import { reportProjection } from './read/follow-up-reports.js';
import { performedProjection } from './read/performed-projection.js';
import { registers } from './read/registers.js';
import { findingTasks, followUpTasks } from './read/tasks.js';
import { texts } from './texts.js';

export { FindingCommand, FollowUpCommand, FollowUpReportCommand } from './followup.commands.js';
export { FindingRecorded } from './domain/finding/events.js';
export { followUpIdFor } from './react/plan-when-contracted.js';
export { followUpNames } from './read/follow-up-names.js';
export { nextDue } from './write/recurrence.js';

export const followupContext: ContextDefinition = {
  name: 'followup',
  module: FollowupModule,
  projections: [followUpProjection, performedProjection, findingProjection, reportProjection],
  reactions: [planWhenContracted],
  texts,
  registers,
  tasks: [followUpTasks, findingTasks],
  history: { texts: eventTexts },
};
