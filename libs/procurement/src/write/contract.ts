// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Day, Me, type Member, present, Uuid } from '#libs/platform';
import type { Outcome } from '../domain/procurement/data.js';
import { OutcomeEnum } from '../read/enums.js';
import { BUYERS } from './roles.js';
import { OfProcurementInput, send } from './send.js';

@InputType({ description: 'A contract that was signed.' })
export class SignContractInput extends OfProcurementInput {
  @Field(() => String, { description: 'Who it is with; a named tender says that better.' })
  supplier: string;

  @Field(() => Uuid, { nullable: true, description: 'The tender that it follows from.' })
  tenderId?: string;

  @Field(() => Day, { nullable: true, description: 'When it ends.' })
  validUntil?: string;

  @Field(() => Day, { nullable: true, description: 'When the supplier is to be followed up.' })
  followUpOn?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The requirements that were agreed; left out: all that the supplier was asked.',
  })
  requirementIds?: string[];
}

@InputType({ description: 'What was found of one agreed requirement.' })
export class SupplierOutcomeInput {
  @Field(() => String, { description: 'The requirement.' })
  requirementId: string;

  @Field(() => OutcomeEnum, { description: 'Met, in part or not.' })
  met: Outcome;

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  note?: string;
}

@InputType({ description: 'A follow-up of a supplier.' })
export class FollowUpSupplierInput extends OfProcurementInput {
  @Field(() => [SupplierOutcomeInput], { description: 'What was found, per requirement.' })
  outcomes: SupplierOutcomeInput[];
}

@InputType({ description: 'A judgement of the requirements.' })
export class EvaluateRequirementsInput extends OfProcurementInput {
  @Field(() => Boolean, { description: 'Were they the right ones?' })
  fit: boolean;

  @Field(() => Boolean, { description: 'Were they enough?' })
  sufficient: boolean;

  @Field(() => String, { nullable: true, description: 'What to do otherwise next time.' })
  note?: string;
}

@Resolver()
export class Contracts {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Records a signed contract and freezes what was agreed.' })
  @Allow(...BUYERS)
  signContract(@Args('input') input: SignContractInput, @Me() me: Member): Promise<CommandResult> {
    const { supplier, tenderId, validUntil, followUpOn, requirementIds } = present(input);
    const data = { supplier, tenderId, validUntil, followUpOn, requirementIds };
    return send(this.commands, me, 'SignContract', { input, data });
  }

  @Mutation(() => CommandResult, { description: 'Records whether the supplier meets what was agreed.' })
  @Allow(...BUYERS)
  followUpSupplier(@Args('input') input: FollowUpSupplierInput, @Me() me: Member): Promise<CommandResult> {
    const outcomes = input.outcomes.map(present).map(({ requirementId, met, note }) => ({ requirementId, met, note }));
    return send(this.commands, me, 'FollowUpSupplier', { input, data: { outcomes, followedUpBy: me.personId } });
  }

  @Mutation(() => CommandResult, { description: 'Judges whether the requirements were the right ones, and enough.' })
  @Allow(...BUYERS)
  evaluateRequirements(@Args('input') input: EvaluateRequirementsInput, @Me() me: Member): Promise<CommandResult> {
    const { fit, sufficient, note } = present(input);
    const data = { fit, sufficient, note, evaluatedBy: me.personId };
    return send(this.commands, me, 'EvaluateRequirements', { input, data });
  }
}
