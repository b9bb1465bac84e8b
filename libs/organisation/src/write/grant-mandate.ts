// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import {
  Allow,
  CommandInput,
  CommandResult,
  Commands,
  Me,
  type Member,
  newId,
  Reads,
  ReadSession,
  Uuid,
} from '#libs/platform';
import { MandateCommand } from '../organisation.commands.js';
import { checkReferences } from '../read/references.js';

@InputType({ description: 'Up to which size a person may decide on risks, and where.' })
export class GrantMandateInput extends CommandInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  mandateId?: string;

  @Field(() => Uuid, { description: 'The person who gets it.' })
  personId: string;

  @Field(() => Uuid, { nullable: true, description: 'The unit, with all below it; left out: the whole organisation.' })
  unitId?: string;

  @Field(() => Int, { description: 'Highest degree of harm, 0–4, that may be decided on.' })
  maxConsequence: number;

  @Field(() => Int, { description: 'Highest level of likelihood, 1–5, that may be decided on.' })
  maxLikelihood: number;
}

@Resolver()
export class GrantMandate {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Lets a person decide on risks up to a consequence and a likelihood, in a unit and all below it.',
  })
  @Allow('administrator', 'leadership')
  async grantMandate(
    @Args('input') input: GrantMandateInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { personId, maxConsequence, maxLikelihood } = input;
    const unitId = input.unitId ?? null;
    const mandateId = newId(input.mandateId, input, 'mandate');
    await checkReferences(reads, { unitIds: unitId ? [unitId] : [], personIds: [personId] }, input.occurredAt);
    const data = { mandateId, personId, unitId, maxConsequence, maxLikelihood };
    return this.commands.send(me, MandateCommand, { name: 'GrantMandate', streamId: mandateId, data, input });
  }
}
