// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType } from '@nestjs/graphql';
import { CommandInput, type PersonName, Uuid } from '#libs/platform';

/** Name and address of a person. */
@InputType({ isAbstract: true })
export abstract class PersonInput extends CommandInput {
  @Field(() => String, { description: 'Their name, at most 200 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Their e-mail address.' })
  email?: string;
}

@InputType({ description: 'A person to add to the organisation.' })
export class AddPersonInput extends PersonInput {
  @Field(() => Uuid, { nullable: true, description: 'Their id, if you want to choose it.' })
  personId?: string;
}

@InputType({ description: 'Another name or address for a person; an address left out is removed.' })
export class RenamePersonInput extends PersonInput {
  @Field(() => Uuid, { description: 'The person.' })
  personId: string;
}

/**
 * Parts a person's name from the command: the log keeps a hash of a command's content, and of a name not even that may
 * remain when the person is erased.
 */
export function withoutName<Input extends PersonInput>({ name, email, ...command }: Input) {
  return { named: (personId: string): PersonName => ({ personId, name, email }), command };
}
