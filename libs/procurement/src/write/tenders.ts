// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, newId, present, Uuid } from '#libs/platform';
import type { Answer } from '../domain/procurement/data.js';
import { AnswerEnum } from '../read/enums.js';
import { BUYERS } from './roles.js';
import { OfProcurementInput, send } from './send.js';

@InputType({ description: 'A tender that came in.' })
export class ReceiveTenderInput extends OfProcurementInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  tenderId?: string;

  @Field(() => String, { description: 'The supplier, at most 200 characters.' })
  supplier: string;
}

@InputType({ description: 'What a supplier answers to one requirement.' })
export class TenderAnswerInput {
  @Field(() => String, { description: 'The requirement.' })
  requirementId: string;

  @Field(() => AnswerEnum, { description: 'Yes, in part or no.' })
  answer: Answer;

  @Field(() => String, { nullable: true, description: 'How, and what shows it.' })
  note?: string;
}

@InputType({ description: 'The answers of a tender; they take the place of those before.' })
export class AnswerTenderInput extends OfProcurementInput {
  @Field(() => Uuid, { description: 'The tender.' })
  tenderId: string;

  @Field(() => [TenderAnswerInput], { description: 'One answer per requirement.' })
  answers: TenderAnswerInput[];
}

@Resolver()
export class Tenders {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Records that a supplier’s tender came in.' })
  @Allow(...BUYERS)
  receiveTender(@Args('input') input: ReceiveTenderInput, @Me() me: Member): Promise<CommandResult> {
    const { supplier, ...given } = present(input);
    const tenderId = newId(given.tenderId, given, 'tender');
    return send(this.commands, me, 'ReceiveTender', { input, data: { tenderId, supplier } });
  }

  @Mutation(() => CommandResult, { description: 'Records what a supplier answers to the requirements.' })
  @Allow(...BUYERS)
  answerTender(@Args('input') input: AnswerTenderInput, @Me() me: Member): Promise<CommandResult> {
    const answers = input.answers
      .map(present)
      .map(({ requirementId, answer, note }) => ({ requirementId, answer, note }));
    return send(this.commands, me, 'AnswerTender', { input, data: { tenderId: input.tenderId, answers } });
  }
}
