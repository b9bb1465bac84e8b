// SPDX-License-Identifier: EUPL-1.2
import type { ContextDefinition } from '#libs/platform';
import { ClassificationModule } from './classification.module.js';
import { eventTexts } from './event-words.js';
import { classificationProjection } from './read/classification-projection.js';
import { registers } from './read/registers.js';
import { classificationTasks } from './read/tasks.js';
import { texts } from './texts.js';

export { ClassificationCommand, classificationStream } from './classification.commands.js';
export {
  type Aspect,
  ASPECTS,
  ClassificationApproved,
  type ClassificationEvent,
  type Levels,
} from './domain/events.js';
export { CLASS_CHANGES, classesOf, touchedBy } from './read/class-of.js';
export { classificationProjection } from './read/classification-projection.js';
export type { Effective } from './read/inherited.js';

export const classificationContext: ContextDefinition = {
  name: 'classification',
  module: ClassificationModule,
  projections: [classificationProjection],
  reactions: [],
  texts,
  registers,
  tasks: [classificationTasks],
  history: { texts: eventTexts },
};
