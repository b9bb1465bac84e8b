// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { checkReferences } from '#libs/organisation';
import { unitsOfRisk } from '#libs/risk';
import {
  Allow,
  CommandInput,
  CommandResult,
  Commands,
  Me,
  type Member,
  newId,
  present,
  Reads,
  ReadSession,
  Uuid,
} from '#libs/platform';
import { MeasureCommand } from '../measures.commands.js';

@InputType({ description: 'A security measure that somebody proposes.' })
export class ProposeSecurityMeasureInput extends CommandInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  measureId?: string;

  @Field(() => String, { description: 'What it is, at most 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it consists of.' })
  description?: string;

  @Field(() => Uuid, { nullable: true, description: 'The risk it is proposed from.' })
  riskId?: string;

  @Field(() => [Uuid], { nullable: true, description: 'The business units it concerns; left out: those of the risk.' })
  unitIds?: string[];

  @Field(() => String, { nullable: true, description: 'Which basic measure of question 6 it is, `6.1` to `6.28`.' })
  modelMeasureId?: string;
}

@Resolver()
export class ProposeSecurityMeasure {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Proposes a security measure, from a risk or freely.' })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer', 'staff')
  async proposeSecurityMeasure(
    @Args('input') input: ProposeSecurityMeasureInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { title, description, riskId, modelMeasureId, ...given } = present(input);
    const measureId = newId(given.measureId, given, 'measure');
    const ofRisk = riskId === undefined ? [] : await unitsOfRisk(reads, riskId);
    const unitIds = given.unitIds ?? ofRisk;
    if (unitIds.length === 0) reject('measures.no-unit');
    await checkReferences(reads, { unitIds: given.unitIds }, given.occurredAt);
    const data = { measureId, title, description, unitIds, riskId, modelMeasureId, proposedBy: me.personId };
    return this.commands.send(me, MeasureCommand, { name: 'ProposeSecurityMeasure', streamId: measureId, data, input });
  }
}
