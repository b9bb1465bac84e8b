// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Day, Me, type Member, present } from '#libs/platform';
import type { ListLanguage } from '../domain/procurement/catalogue/entry.js';
import { ListLanguageEnum } from '../read/enums.js';
import { BUYERS } from './roles.js';
import { OfProcurementInput, send } from './send.js';

@InputType({ description: 'A list of requirements to be made.' })
export class GenerateRequirementListInput extends OfProcurementInput {
  @Field(() => ListLanguageEnum, { nullable: true, description: 'In which language; left out: Swedish.' })
  language?: ListLanguage;
}

@InputType({ description: 'A list that is kept in spite of a new class.' })
export class KeepRequirementListInput extends OfProcurementInput {
  @Field(() => String, { description: 'Why it still fits.' })
  reason: string;
}

@InputType({ description: 'A list that goes out.' })
export class AttachRequirementListInput extends OfProcurementInput {
  @Field(() => Day, { nullable: true, description: 'The last day for tenders.' })
  answersBy?: string;
}

@Resolver()
export class RequirementLists {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Makes the list of requirements from the class. Made anew, it keeps what was added, changed or taken off.',
  })
  @Allow(...BUYERS)
  generateRequirementList(
    @Args('input') input: GenerateRequirementListInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const { language = 'sv' } = present(input);
    return send(this.commands, me, 'GenerateRequirementList', { input, data: { language } });
  }

  @Mutation(() => CommandResult, { description: 'Keeps a list as it is although the class has changed.' })
  @Allow(...BUYERS)
  keepRequirementList(@Args('input') input: KeepRequirementListInput, @Me() me: Member): Promise<CommandResult> {
    return send(this.commands, me, 'KeepRequirementList', { input, data: { reason: input.reason } });
  }

  @Mutation(() => CommandResult, {
    description: 'The list goes out with the tender documents. From then on it stands until the contract.',
  })
  @Allow(...BUYERS)
  attachRequirementList(@Args('input') input: AttachRequirementListInput, @Me() me: Member): Promise<CommandResult> {
    const { answersBy } = present(input);
    return send(this.commands, me, 'AttachRequirementList', { input, data: { answersBy } });
  }
}
