// SPDX-License-Identifier: EUPL-1.2
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import {
  Allow,
  checkPersonName,
  CommandResult,
  Commands,
  Me,
  type Member,
  Persons,
  Reads,
  ReadSession,
} from '#libs/platform';
import { PersonCommand } from '../../organisation.commands.js';
import { officeOf } from '../../read/persons.js';
import { RenamePersonInput, withoutName } from './person-input.js';

@Resolver()
export class RenamePerson {
  constructor(
    private readonly commands: Commands,
    private readonly persons: Persons,
  ) {}

  @Mutation(() => CommandResult, {
    description: 'Changes a person’s name and address in the table that can be erased.',
  })
  @Allow('administrator')
  async renamePerson(
    @Args('input') input: RenamePersonInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { personId } = input;
    const { named, command } = withoutName(input);
    checkPersonName(named(personId));
    const { version } = await officeOf(reads, personId);
    const rename = { name: 'RenamePerson', streamId: personId, data: { personId }, input: command } as const;
    const result = await this.commands.send(me, PersonCommand, rename);
    // A retry that arrives after a later change must not bring the old name back.
    if (!result.repeated || version <= result.version) await this.persons.save(me.organisationId, named(personId));
    return result;
  }
}
