// SPDX-License-Identifier: EUPL-1.2
import { assessmentContext } from '#libs/assessment';
import { classificationContext } from '#libs/classification';
import { followupContext } from '#libs/followup';
import { incidentContext } from '#libs/incident';
import { inventoryContext } from '#libs/inventory';
import { measuresContext } from '#libs/measures';
import { practiceContext } from '#libs/practice';
import { procurementContext } from '#libs/procurement';
import { riskContext } from '#libs/risk';
import type { ContextDefinition, TaskKind, TaskSource } from '#libs/platform';
import { LEVEL_KINDS } from './level-tasks.js';

/** The contexts whose work gives tasks. A new one stands here and says in its own `tasks` what is to be done. */
const contexts: readonly ContextDefinition[] = [
  riskContext,
  measuresContext,
  inventoryContext,
  classificationContext,
  incidentContext,
  procurementContext,
  followupContext,
  practiceContext,
  assessmentContext,
];

export const sources: readonly TaskSource[] = contexts.flatMap(({ tasks = [] }) => tasks);

/** Every kind of task there is, in the order in which they are shown. */
export const taskKinds: ReadonlyMap<string, TaskKind> = new Map(
  [...sources.map(({ kinds }) => kinds), LEVEL_KINDS].flatMap((kinds) => Object.entries(kinds)),
);
