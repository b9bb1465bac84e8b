// SPDX-License-Identifier: EUPL-1.2
import { Field, Float, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, EVERYBODY } from '#libs/platform';
import { HARM_TYPES, type HarmType } from '../domain/risk/harm-types.js';
import { LIKELIHOOD_TABLE, MAX_CONSEQUENCE } from '../domain/risk/scales.js';
import { HarmTypeEnum } from './enums.js';

@ObjectType({ description: 'A level of likelihood and the frequencies that give it.' })
export class LikelihoodLevel {
  @Field(() => Int, { description: '1–5.' })
  level: number;

  @Field(() => Float, { description: 'From this many times a year on.' })
  fromPerYear: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Up to, but not including, this many times a year; null: no limit.',
  })
  belowPerYear: number | null;
}

@ObjectType({ description: 'The scales that risks are judged by.' })
export class RiskScales {
  @Field(() => [HarmTypeEnum], { description: 'The types of harm.' })
  harmTypes: HarmType[];

  @Field(() => Int, { description: 'The highest degree of harm.' })
  maxConsequence: number;

  @Field(() => String, { description: 'Version of the table; frozen into each judgement.' })
  likelihoodTable: string;

  @Field(() => [LikelihoodLevel], { description: 'The levels of likelihood.' })
  likelihoodLevels: LikelihoodLevel[];
}

/** The scales as they are now. */
export function riskScales(): RiskScales {
  const limits: readonly number[] = [0, ...LIKELIHOOD_TABLE.limits];
  const likelihoodLevels = limits.map((fromPerYear, i) => ({
    level: i + 1,
    fromPerYear,
    belowPerYear: limits[i + 1] ?? null,
  }));
  return {
    harmTypes: [...HARM_TYPES],
    maxConsequence: MAX_CONSEQUENCE,
    likelihoodTable: LIKELIHOOD_TABLE.version,
    likelihoodLevels,
  };
}

@Resolver()
export class RiskScalesQuery {
  @Query(() => RiskScales, { description: 'The scales that risks are judged by now.' })
  @Allow(...EVERYBODY)
  riskScales(): RiskScales {
    return riskScales();
  }
}
