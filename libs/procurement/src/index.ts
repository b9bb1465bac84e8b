// SPDX-License-Identifier: EUPL-1.2
import type { ContextDefinition } from '#libs/platform';
import { eventTexts } from './event-words.js';
import { ProcurementModule } from './procurement.module.js';
import { followClass } from './react/follow-class.js';
import { procurementProjection } from './read/procurement-projection.js';
import { registers } from './read/registers.js';
import { procurementTasks } from './read/tasks.js';
import { texts } from './texts.js';

export { ANNEX_FORMATS, type AnnexFormat, exportAnnex } from './annex/annex.js';
export { calledFor } from './domain/procurement/catalogue/catalogue.js';
export type { Levels } from './domain/procurement/catalogue/entry.js';
export { ContractSigned } from './domain/procurement/events.js';
export { ANSWERS, type Answer, type RequirementAnswer } from './domain/procurement/data.js';
export { ProcurementCommand } from './procurement.commands.js';
export { procurementNames } from './read/procurement-names.js';

export { openedTender, type OpenedTender } from './read/opened-tender.js';

export const procurementContext: ContextDefinition = {
  name: 'procurement',
  module: ProcurementModule,
  projections: [procurementProjection],
  reactions: [followClass],
  texts,
  registers,
  tasks: [procurementTasks],
  history: { texts: eventTexts },
};
