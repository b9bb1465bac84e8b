// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import {
  Allow,
  CommandInput,
  CommandResult,
  Commands,
  EndAccount,
  Me,
  type Member,
  Persons,
  Reads,
  ReadSession,
  Uuid,
} from '#libs/platform';
import { PersonCommand } from '../../organisation.commands.js';
import { officeOf } from '../../read/persons.js';

@InputType({ description: 'A person whose name and address are to be erased for good.' })
export class ErasePersonInput extends CommandInput {
  @Field(() => Uuid, { description: 'The person.' })
  personId: string;
}

@Resolver()
export class ErasePerson {
  constructor(
    private readonly commands: Commands,
    private readonly persons: Persons,
    private readonly endAccount: EndAccount,
  ) {}

  @Mutation(() => CommandResult, {
    description:
      'Erases a person’s name and address for good, and ends their account. Roles and mandates are revoked first; what they did stands.',
  })
  @Allow('administrator')
  async erasePerson(
    @Args('input') input: ErasePersonInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { personId } = input;
    const { roles, mandates } = await officeOf(reads, personId);
    const data = { personId, roles, mandates };
    const result = await this.commands.send(me, PersonCommand, {
      name: 'ErasePerson',
      streamId: personId,
      data,
      input,
    });
    await this.persons.erase(me.organisationId, personId);
    await this.endAccount.of(me.organisationId, personId);
    return result;
  }
}
