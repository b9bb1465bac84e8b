// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType } from '@nestjs/graphql';
import { CommandInput, type Role, RoleEnum, Uuid } from '#libs/platform';

@InputType({ description: 'A person and a role.' })
export class RoleInput extends CommandInput {
  @Field(() => Uuid, { description: 'The person.' })
  personId: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  role: Role;
}
