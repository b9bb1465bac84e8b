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
import { DecisionMandates } from './read/decision-mandate.js';
import { HeadCounts } from './read/head-counts.js';
import { Mandates } from './read/mandates.js';
import { OrganisationQuery } from './read/organisation.js';
import { PersonRegister } from './read/persons.js';
import { ChangeActorGroup } from './write/change-actor-group.js';
import { GrantMandate } from './write/grant-mandate.js';
import { AddPerson } from './write/persons/add-person.js';
import { AssignRole } from './write/persons/assign-role.js';
import { ErasePerson } from './write/persons/erase-person.js';
import { RenamePerson } from './write/persons/rename-person.js';
import { RenewPassword } from './write/persons/renew-password.js';
import { RevokeRole } from './write/persons/revoke-role.js';
import { RegisterOrganisation } from './write/register-organisation.js';
import { RenameOrganisation } from './write/rename-organisation.js';
import { RevokeMandate } from './write/revoke-mandate.js';
import { AddBusinessUnit } from './write/units/add-business-unit.js';
import { CloseBusinessUnit } from './write/units/close-business-unit.js';
import { MoveBusinessUnit } from './write/units/move-business-unit.js';
import { RecordHeadCount } from './write/units/record-head-count.js';
import { RenameBusinessUnit } from './write/units/rename-business-unit.js';
import { SetBusinessUnitCoverage } from './write/units/set-business-unit-coverage.js';
import { SucceedBusinessUnit } from './write/units/succeed-business-unit.js';

const handlers = [OrganisationHandler, UnitTreeHandler, HeadCountHandler, PersonHandler, RolesHandler, MandateHandler];
const queries = [OrganisationQuery, BusinessUnits, HeadCounts, PersonRegister, Mandates, DecisionMandates];
const mutations = [
  ...[RegisterOrganisation, RenameOrganisation, ChangeActorGroup, GrantMandate, RevokeMandate],
  ...[AddPerson, RenamePerson, RenewPassword, ErasePerson, AssignRole, RevokeRole],
  ...[AddBusinessUnit, RenameBusinessUnit, MoveBusinessUnit, CloseBusinessUnit, SucceedBusinessUnit],
  ...[SetBusinessUnitCoverage, RecordHeadCount],
];

@Module({ providers: [...handlers, ...queries, ...mutations] })
export class OrganisationModule {}
