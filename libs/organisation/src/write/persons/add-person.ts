// SPDX-License-Identifier: EUPL-1.2
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, checkPersonName, CommandResult, Commands, Me, type Member, newId, Persons } from '#libs/platform';
import { PersonCommand } from '../../organisation.commands.js';
import { AddPersonInput, withoutName } from './person-input.js';

@Resolver()
export class AddPerson {
  constructor(
    private readonly commands: Commands,
    private readonly persons: Persons,
  ) {}

  @Mutation(() => CommandResult, {
    description: 'Adds a person. The name stands in a table that can be erased, never in an event.',
  })
  @Allow('administrator')
  async addPerson(@Args('input') input: AddPersonInput, @Me() me: Member): Promise<CommandResult> {
    const personId = newId(input.personId, input, 'person');
    const { named, command } = withoutName(input);
    checkPersonName(named(personId));
    const add = { name: 'AddPerson', streamId: personId, data: { personId }, input: command } as const;
    const result = await this.commands.send(me, PersonCommand, add);
    await this.persons.add(me.organisationId, named(personId));
    return result;
  }
}
