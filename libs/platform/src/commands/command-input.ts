// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Instant, Uuid } from '../scalars.js';

/** What every mutation's input carries besides its own fields. */
@InputType({ isAbstract: true })
export abstract class CommandInput {
  @Field(() => Uuid, {
    nullable: true,
    description:
      'Idempotence key. The same id with the same content gives the first result again; with other content it is refused.',
  })
  commandId?: string;

  @Field(() => Int, { nullable: true, description: 'Refuse if the object has another version than this.' })
  expectedVersion?: number;

  @Field(() => Instant, {
    nullable: true,
    description: 'When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`.',
  })
  occurredAt?: string;

  @Field(() => String, { nullable: true, description: 'Why it is recorded more than 30 days afterwards.' })
  lateReason?: string;
}

/** Of a mutation that can be tried first, alone or for many objects at once. */
@InputType({ isAbstract: true })
export abstract class RehearsableInput extends CommandInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: decide and refuse as ever, but record nothing. For a preview.',
  })
  rehearse?: boolean;
}

@ObjectType({ description: 'What a mutation answers.' })
export class CommandResult {
  @Field(() => Uuid, { description: 'The object that the command was about.' })
  id: string;

  @Field(() => Int, { description: 'The object’s version now.' })
  version: number;

  @Field(() => String, {
    description: 'Opaque place in the log. Give it to a query as `minPosition` to see this change.',
  })
  position: string;

  @Field(() => [Uuid], { description: 'The events that were recorded; none if nothing had to change.' })
  eventIds: string[];

  @Field(() => Boolean, {
    description: 'True when this command had been carried out before, or nothing had to change.',
  })
  repeated: boolean;
}
