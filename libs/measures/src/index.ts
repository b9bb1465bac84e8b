// SPDX-License-Identifier: EUPL-1.2
import type { ContextDefinition } from '#libs/platform';
import { eventTexts } from './event-words.js';
import { MeasuresModule } from './measures.module.js';
import { measureProjection } from './read/measure-projection.js';
import { proposeWhenFound } from './react/propose-when-found.js';
import { proposeWhenLearnt } from './react/propose-when-learnt.js';
import { proposeWhenMitigated } from './react/propose-when-mitigated.js';
import { registers } from './read/registers.js';
import { measureTasks } from './read/tasks.js';
import { texts } from './texts.js';

export { MeasureCommand } from './measures.commands.js';
export { measureIdFor } from './react/propose-when-mitigated.js';
export { MODEL_MEASURES } from './domain/measure/model-measures.js';
export type { MeasureEvent } from './domain/measure/events.js';

export const measuresContext: ContextDefinition = {
  name: 'measures',
  module: MeasuresModule,
  projections: [measureProjection],
  reactions: [proposeWhenMitigated, proposeWhenFound, proposeWhenLearnt],
  texts,
  registers,
  tasks: [measureTasks],
  history: { texts: eventTexts },
};
