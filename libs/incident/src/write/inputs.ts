// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType } from '@nestjs/graphql';
import { RehearsableInput, Uuid } from '#libs/platform';

/** What every command about an incident names. */
@InputType({ isAbstract: true })
export abstract class IncidentInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The incident.' })
  incidentId: string;
}
