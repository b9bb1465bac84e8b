// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, Float, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { Allow, CommandInput, CommandResult, Commands, Day, Me, type Member, present, Uuid } from '#libs/platform';
import type { CERTAINTIES, PHASES } from '../domain/risk/events.js';
import type { HarmType } from '../domain/risk/harm-types.js';
import { CertaintyEnum, HarmTypeEnum, PhaseEnum } from '../read/enums.js';
import { RiskCommand } from '../risk.commands.js';

@InputType({ description: 'A degree of harm of one type.' })
export class HarmDegreeInput {
  @Field(() => HarmTypeEnum, { description: 'What may be harmed.' })
  harm: HarmType;

  @Field(() => Int, { description: '0 none, 1 slight, 2 considerable, 3 serious, 4 exceptionally serious.' })
  degree: number;
}

@InputType({ description: 'When, and how often, a risk is expected to occur.' })
export class LikelihoodInput {
  @Field(() => Day, { nullable: true, description: 'The earliest day it may happen.' })
  earliest?: string;

  @Field(() => Day, { nullable: true, description: 'The likeliest day.' })
  likeliest?: string;

  @Field(() => Day, { nullable: true, description: 'The latest day.' })
  latest?: string;

  @Field(() => Float, { description: 'Expected times a year: 0.1 is every tenth year. Gives the level, 1–5.' })
  frequencyPerYear: number;
}

@InputType({ description: 'A judgement of a risk.' })
export class AssessRiskInput extends CommandInput {
  @Field(() => Uuid, { description: 'The risk.' })
  riskId: string;

  @Field(() => PhaseEnum, { description: 'Judged as it is (before), or with measures in place (after).' })
  phase: (typeof PHASES)[number];

  @Field(() => [HarmDegreeInput], {
    description: 'Consequence by type of harm, each type once; the highest degree counts.',
  })
  consequences: HarmDegreeInput[];

  @Field(() => LikelihoodInput, { description: 'Likelihood.' })
  likelihood: LikelihoodInput;

  @Field(() => CertaintyEnum, { description: 'How sure those who judged were.' })
  certainty: (typeof CERTAINTIES)[number];

  @Field(() => String, { nullable: true, description: 'What the judgement takes for granted.' })
  assumptions?: string;
}

@Resolver()
export class AssessRisk {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Judges a risk, before or after measures. May be done again as often as wished: then it is a reassessment.',
  })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer')
  assessRisk(@Args('input') input: AssessRiskInput, @Me() me: Member): Promise<CommandResult> {
    const { riskId, phase, certainty, assumptions } = present(input);
    const consequences = toConsequences(input.consequences);
    const data = { phase, consequences, likelihood: present({ ...input.likelihood }), certainty, assumptions };
    return this.commands.send(me, RiskCommand, { name: 'AssessRisk', streamId: riskId, data, input });
  }
}

/** Degrees by type of harm; refuses `risk.harm-twice`. */
function toConsequences(degrees: HarmDegreeInput[]): Partial<Record<HarmType, number>> {
  const twice = degrees.find(({ harm }, i) => degrees.findIndex((other) => other.harm === harm) < i);
  if (twice) reject('risk.harm-twice', { harm: twice.harm });
  return Object.fromEntries(degrees.map(({ harm, degree }) => [harm, degree]));
}
