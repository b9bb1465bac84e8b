// SPDX-License-Identifier: EUPL-1.2
import type { ContextDefinition } from '#libs/platform';
import { eventTexts } from './event-words.js';
import { IncidentModule } from './incident.module.js';
import { incidentProjection } from './read/incident-projection.js';
import { registers } from './read/registers.js';
import { reportLinkProjection } from './read/report-links.js';
import { incidentTasks } from './read/tasks.js';
import { texts } from './texts.js';

export { IncidentCommand, ReportLinkCommand } from './incident.commands.js';
export { clocksFrom } from './content/clock-rules.js';
export type { IncidentCommands } from './domain/incident/decider.js';
export { LessonRecorded } from './domain/incident/events.js';
export { ledTo } from './led-to.js';
export { CATEGORIES, KINDS, ONGOING } from './domain/incident/words.js';
export { usableLink, type UsableLink } from './read/report-links.js';
export { incidentNames } from './read/incident-names.js';

export const incidentContext: ContextDefinition = {
  name: 'incident',
  module: IncidentModule,
  projections: [incidentProjection, reportLinkProjection],
  reactions: [],
  texts,
  registers,
  tasks: [incidentTasks],
  history: { texts: eventTexts },
};
