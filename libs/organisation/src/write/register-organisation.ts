// SPDX-License-Identifier: EUPL-1.2
import { Inject } from '@nestjs/common';
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { v5 } from 'uuid';
import {
  Allow,
  checkPersonName,
  CommandInput,
  CommandResult,
  Commands,
  FRESHNESS,
  type Freshness,
  Me,
  type Member,
  Memberships,
  newId,
  Persons,
  type Role,
  untilReadable,
  Uuid,
  type Viewer,
} from '#libs/platform';
import type { ActorGroup } from '../domain/organisation/organisation.js';
import { OrganisationCommand, PersonCommand, RolesCommand } from '../organisation.commands.js';
import { ActorGroupEnum } from '../read/enums.js';
import { streams } from '../streams.js';

@InputType({ description: 'An organisation that begins to use the installation.' })
export class RegisterOrganisationInput extends CommandInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  organisationId?: string;

  @Field(() => String, { description: 'Its name, at most 200 characters.' })
  name: string;

  @Field(() => ActorGroupEnum, { description: 'What kind of organisation it is.' })
  actorGroup: ActorGroup;

  @Field(() => String, {
    description: 'Your own name there: you become its first person, with the roles to begin with.',
  })
  myName: string;

  @Field(() => String, { nullable: true, description: 'Your e-mail address there.' })
  myEmail?: string;
}

const FIRST_ROLES: readonly Role[] = ['administrator', 'ciso'];

@Resolver()
export class RegisterOrganisation {
  constructor(
    private readonly commands: Commands,
    private readonly persons: Persons,
    private readonly memberships: Memberships,
    @Inject(FRESHNESS) private readonly freshness: Freshness,
  ) {}

  @Mutation(() => CommandResult, {
    description:
      'Registers an organisation; the caller becomes its first person, administrator and CISO. Choose the organisation to work in it.',
  })
  @Allow('installation')
  async registerOrganisation(
    @Args('input') input: RegisterOrganisationInput,
    @Me() viewer: Viewer,
  ): Promise<CommandResult> {
    const organisationId = newId(input.organisationId, input, 'organisation');
    const { myName, myEmail: email, ...about } = input;
    checkPersonName({ name: myName, email });
    const personId = v5('first person', organisationId);
    const me: Member = { ...viewer, organisationId, personId, roles: [], synthetic: false };
    const data = { organisationId, name: input.name, actorGroup: input.actorGroup, synthetic: false };
    const command = { name: 'RegisterOrganisation', streamId: organisationId, data, input: about } as const;
    const registered = await this.commands.send(me, OrganisationCommand, command);
    await this.persons.add(organisationId, { personId, name: myName, email });
    const position = await this.becomeAdministrator(me, input);
    await this.memberships.grant(viewer.accountId, { organisationId, personId, synthetic: false });
    await untilReadable(this.freshness, position);
    return { ...registered, position };
  }

  /** Steps of one command, each repeatable: a retry of the mutation goes on where it was broken off. */
  private async becomeAdministrator(me: Member, { commandId }: RegisterOrganisationInput): Promise<string> {
    const { personId, organisationId } = me;
    const step = (name: string) => ({ commandId: commandId ? v5(name, commandId) : undefined });
    const person = { name: 'AddPerson', streamId: personId, data: { personId }, input: step('person') } as const;
    let last = await this.commands.send(me, PersonCommand, person);
    for (const role of FIRST_ROLES) {
      const command = {
        name: 'AssignRole',
        streamId: streams.roles(organisationId),
        data: { personId, role },
      } as const;
      last = await this.commands.send(me, RolesCommand, { ...command, input: step(role) });
    }
    return last.position;
  }
}
