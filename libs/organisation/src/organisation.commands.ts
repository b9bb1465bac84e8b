// SPDX-License-Identifier: EUPL-1.2
import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { EventStore } from '#libs/kernel';
import { EVENT_STORE, StreamCommand, StreamCommandHandler } from '#libs/platform';
import {
  type HeadCountCommands,
  headCountDecider,
  type HeadCountEvent,
  type HeadCounts,
} from './domain/head-count/head-count.js';
import { type Mandate, type MandateCommands, mandateDecider, type MandateEvent } from './domain/mandate/mandate.js';
import {
  type Organisation,
  type OrganisationCommands,
  organisationDecider,
  type OrganisationEvent,
} from './domain/organisation/organisation.js';
import { type Person, type PersonCommands, personDecider, type PersonEvent } from './domain/person/person.js';
import { type Roles, type RolesCommands, rolesDecider, type RolesEvent } from './domain/roles/roles.js';
import { type UnitTreeCommands, unitTreeDecider } from './domain/unit-tree/decider.js';
import type { UnitTreeEvent } from './domain/unit-tree/events.js';
import type { UnitTree } from './domain/unit-tree/unit-tree.js';

export class OrganisationCommand extends StreamCommand<OrganisationCommands> {}
export class UnitTreeCommand extends StreamCommand<UnitTreeCommands> {}
export class HeadCountCommand extends StreamCommand<HeadCountCommands> {}
export class PersonCommand extends StreamCommand<PersonCommands> {}
export class RolesCommand extends StreamCommand<RolesCommands> {}
export class MandateCommand extends StreamCommand<MandateCommands> {}

@CommandHandler(OrganisationCommand)
export class OrganisationHandler extends StreamCommandHandler<Organisation, OrganisationCommands, OrganisationEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, organisationDecider);
  }
}

@CommandHandler(UnitTreeCommand)
export class UnitTreeHandler extends StreamCommandHandler<UnitTree, UnitTreeCommands, UnitTreeEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, unitTreeDecider);
  }
}

@CommandHandler(HeadCountCommand)
export class HeadCountHandler extends StreamCommandHandler<HeadCounts, HeadCountCommands, HeadCountEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, headCountDecider);
  }
}

@CommandHandler(PersonCommand)
export class PersonHandler extends StreamCommandHandler<Person, PersonCommands, PersonEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, personDecider);
  }
}

@CommandHandler(RolesCommand)
export class RolesHandler extends StreamCommandHandler<Roles, RolesCommands, RolesEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, rolesDecider);
  }
}

@CommandHandler(MandateCommand)
export class MandateHandler extends StreamCommandHandler<Mandate, MandateCommands, MandateEvent> {
  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super(store, mandateDecider);
  }
}
