// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import {
  HeadCountHandler,
  MandateHandler,
  OrganisationHandler,
  PersonHandler,
  RolesHandler,
  UnitTreeHandler,
} from './organisation.commands.js';
import { BusinessUnits } from './read/business-units.js';
import { HeadCounts } from './read/head-counts.js';
import { Mandates } from './read/mandates.js';
import { OrganisationQuery } from './read/organisation.js';
import { Persons } from './read/persons.js';

const handlers = [OrganisationHandler, UnitTreeHandler, HeadCountHandler, PersonHandler, RolesHandler, MandateHandler];
const queries = [OrganisationQuery, BusinessUnits, HeadCounts, Persons, Mandates];

@Module({ providers: [...handlers, ...queries] })
export class OrganisationModule {}
