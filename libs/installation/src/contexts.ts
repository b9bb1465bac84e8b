// SPDX-License-Identifier: EUPL-1.2
import { organisationContext } from '#libs/organisation';
import { backupTexts } from './backup/index.js';
import { assessmentContext } from '#libs/assessment';
import { classificationContext } from '#libs/classification';
import { inventoryContext } from '#libs/inventory';
import { incidentContext } from '#libs/incident';
import { followupContext } from '#libs/followup';
import { measuresContext } from '#libs/measures';
import { type ContextDefinition, Phrasebook } from '#libs/platform';
import { practiceContext } from '#libs/practice';
import { procurementContext } from '#libs/procurement';
import { riskContext } from '#libs/risk';
import { worklistContext } from '#libs/worklist';

/** The bounded contexts of the product, in the order in which their read models are filled. */
export const allContexts: readonly ContextDefinition[] = [
  organisationContext,
  inventoryContext,
  incidentContext,
  classificationContext,
  riskContext,
  measuresContext,
  practiceContext,
  procurementContext,
  followupContext,
  assessmentContext,
  worklistContext,
];

/** The words of every refusal there is. Needs nothing else, so that a command without a database has them too. */
export const phrasebook = (contexts: readonly ContextDefinition[] = allContexts): Phrasebook =>
  new Phrasebook([...contexts.map((context) => context.texts), backupTexts]);
