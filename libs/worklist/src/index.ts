// SPDX-License-Identifier: EUPL-1.2
import type { ContextDefinition } from '#libs/platform';
import { registers } from './read/registers.js';
import { worklistProjection } from './read/worklist-projection.js';
import { texts } from './texts.js';
import { WorklistModule } from './worklist.module.js';

export { calendarFor } from './read/calendar.js';
export { type MailSettings, PostOffice } from './mail/post-office.js';
export { sources as taskSources } from './read/sources.js';

/** Reads what all other contexts declare as tasks; records nothing itself. */
export const worklistContext: ContextDefinition = {
  name: 'worklist',
  module: WorklistModule,
  projections: [worklistProjection],
  reactions: [],
  texts,
  registers,
  history: { texts: {} },
};
