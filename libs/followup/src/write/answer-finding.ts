// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present, RehearsableInput, Uuid } from '#libs/platform';
import { FindingCommand } from '../followup.commands.js';

@InputType({ description: 'What has been done about a finding.' })
export class AnswerFindingInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The finding.' })
  findingId: string;

  @Field(() => String, { description: 'What has been done.' })
  answer: string;
}

@Resolver()
export class AnswerFinding {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Says what has been done about a finding.' })
  @Allow('ciso', 'leadership', 'riskOwner', 'procurementOfficer', 'staff')
  answerFinding(@Args('input') input: AnswerFindingInput, @Me() me: Member): Promise<CommandResult> {
    const { findingId, answer } = present(input);
    const data = { answer, answeredBy: me.personId };
    return this.commands.send(me, FindingCommand, { name: 'AnswerFinding', streamId: findingId, data, input });
  }
}
