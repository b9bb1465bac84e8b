// SPDX-License-Identifier: EUPL-1.2
import type { ContextDefinition } from '#libs/platform';
import { eventTexts } from './event-words.js';
import { PracticeModule } from './practice.module.js';
import { entryProjection } from './read/entry-projection.js';
import { registers } from './read/registers.js';
import { texts } from './texts.js';

export { PracticeCommand, practiceStream } from './practice.commands.js';
export { WayOfWorkingEnum } from './read/enums.js';
export { WAY_NAMES } from './event-words.js';
export { type Attribute, CENTRAL_PARTS, WAYS_OF_WORKING, type WayOfWorking } from './domain/practice/ways.js';

export const practiceContext: ContextDefinition = {
  name: 'practice',
  module: PracticeModule,
  projections: [entryProjection],
  reactions: [],
  texts,
  registers,
  history: { texts: eventTexts },
};
