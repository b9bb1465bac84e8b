// SPDX-License-Identifier: EUPL-1.2
import type { ContextDefinition } from '#libs/platform';
import { eventTexts, UNIT_NAMES, UNITS_BELOW } from './event-words.js';
import { OrganisationModule } from './organisation.module.js';
import { businessUnitsProjection } from './read/business-units.js';
import { headCountsProjection } from './read/head-counts.js';
import { mandatesProjection } from './read/mandates.js';
import { organisationProjection } from './read/organisation.js';
import { personsProjection } from './read/persons.js';
import { registers } from './read/registers.js';
import { texts } from './texts.js';

export { streams } from './streams.js';
export * from './organisation.commands.js';
export { type DecisionSize, mandateFor, type MandateBasis } from './read/mandate-for.js';
export { type Names, namesOf } from './read/names.js';
export { personsNamed } from './read/persons-named.js';
export { businessUnitsProjection as unitTree, unitsInTree } from './read/business-units.js';
export { checkReferences, type References } from './read/references.js';
export { mandatesProjection as mandatesTable } from './read/mandates.js';
export { membershipIn } from './read/organisation.js';
export { ACTOR_GROUPS, type ActorGroup, OrganisationRegistered } from './domain/organisation/organisation.js';
export type { AddBusinessUnit } from './domain/unit-tree/add-unit.js';
export type { UnitTreeEvent } from './domain/unit-tree/events.js';

export const organisationContext: ContextDefinition = {
  name: 'organisation',
  module: OrganisationModule,
  projections: [
    organisationProjection,
    businessUnitsProjection,
    headCountsProjection,
    personsProjection,
    mandatesProjection,
  ],
  reactions: [],
  texts,
  registers,
  history: { texts: eventTexts, names: [UNIT_NAMES], unitsBelow: UNITS_BELOW },
};
