// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, newId, present, Uuid } from '#libs/platform';
import type { Aspect, Doer, Force } from '../domain/procurement/catalogue/entry.js';
import { AspectEnum, DoerEnum, ForceEnum } from '../read/enums.js';
import { BUYERS } from './roles.js';
import { OfProcurementInput, send } from './send.js';

@InputType({ description: 'A requirement of one’s own.' })
export class AddRequirementInput extends OfProcurementInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  requirementId?: string;

  @Field(() => String, { description: 'What is required.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'What shows that it is met.' })
  proof?: string;

  @Field(() => String, { nullable: true, description: 'Where it comes from.' })
  source?: string;

  @Field(() => AspectEnum, { description: 'What it protects.' })
  aspect: Aspect;

  @Field(() => Int, { defaultValue: 1, description: 'From which level of class, 1–3.' })
  level: number;

  @Field(() => DoerEnum, { description: 'Who does it.' })
  by: Doer;

  @Field(() => ForceEnum, { description: 'Must or should.' })
  force: Force;
}

@InputType({ description: 'A requirement in other words. What is left out stays.' })
export class ChangeRequirementInput extends OfProcurementInput {
  @Field(() => String, { description: 'The requirement.' })
  requirementId: string;

  @Field(() => String, { nullable: true, description: 'What is required.' })
  text?: string;

  @Field(() => String, { nullable: true, description: 'What shows that it is met.' })
  proof?: string;

  @Field(() => DoerEnum, { nullable: true, description: 'Who does it.' })
  by?: Doer;

  @Field(() => ForceEnum, { nullable: true, description: 'Must or should.' })
  force?: Force;
}

@InputType({ description: 'A requirement to be taken off.' })
export class RemoveRequirementInput extends OfProcurementInput {
  @Field(() => String, { description: 'The requirement.' })
  requirementId: string;

  @Field(() => String, { description: 'Why it is not needed.' })
  reason: string;
}

@InputType({ description: 'Own work that is in place.' })
export class IntroduceOwnRequirementsInput extends OfProcurementInput {
  @Field(() => [String], { description: 'The requirements.' })
  requirementIds: string[];
}

@Resolver()
export class EditRequirements {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Adds a requirement of one’s own to an open list.' })
  @Allow(...BUYERS)
  addRequirement(@Args('input') input: AddRequirementInput, @Me() me: Member): Promise<CommandResult> {
    const { text, proof, source, aspect, level, by, force, ...given } = present(input);
    const requirementId = newId(given.requirementId, given, 'requirement');
    const data = { requirementId, words: { text, proof, source, aspect, level, by, force } };
    return send(this.commands, me, 'AddRequirement', { input, data });
  }

  @Mutation(() => CommandResult, { description: 'Puts a requirement of an open list in other words.' })
  @Allow(...BUYERS)
  changeRequirement(@Args('input') input: ChangeRequirementInput, @Me() me: Member): Promise<CommandResult> {
    const { requirementId, text, proof, by, force } = present(input);
    return send(this.commands, me, 'ChangeRequirement', { input, data: { requirementId, text, proof, by, force } });
  }

  @Mutation(() => CommandResult, { description: 'Takes a requirement off an open list, with a reason.' })
  @Allow(...BUYERS)
  removeRequirement(@Args('input') input: RemoveRequirementInput, @Me() me: Member): Promise<CommandResult> {
    const { requirementId, reason } = input;
    return send(this.commands, me, 'RemoveRequirement', { input, data: { requirementId, reason } });
  }

  @Mutation(() => CommandResult, { description: 'Records that protection that you do yourselves is in place.' })
  @Allow(...BUYERS)
  introduceOwnRequirements(
    @Args('input') input: IntroduceOwnRequirementsInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const { requirementIds } = input;
    return send(this.commands, me, 'IntroduceOwnRequirements', { input, data: { requirementIds } });
  }
}
