// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, InputType, Int, Query, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { Allow, EVERYBODY, Me, type Member, type Moment, MomentArgs, Reads, ReadSession } from '#libs/platform';
import { type Closing, type Gap, gapsFor } from '../engine/index.js';
import { evaluated, known, type Known } from './known/evaluated.js';
import { lexicon, type Lexicon } from './known/lexicon.js';
import { dayText, pointsFrom } from './known/shown.js';
import { type AreaGap, type ClosingMeasure, Gaps } from './types/gaps.js';

@InputType({ description: 'A level to reach, overall or in one work area.' })
export class GapTarget {
  @Field(() => Int, { description: 'The level, 1–4.' })
  level: number;

  @Field(() => String, { nullable: true, description: 'Code of a work area; the overall level when left out.' })
  area?: string;
}

@ArgsType()
class GapsArgs extends MomentArgs {
  @Field(() => GapTarget, { description: 'What is aimed at.' })
  target: GapTarget;

  @Field(() => String, { nullable: true, description: 'A model other than the one in force on the day.' })
  model?: string;
}

@Resolver()
export class GapsToTarget {
  @Query(() => Gaps, {
    description:
      'What stands between the organisation and a target: per area the questions, what is missing and why, which measures would close it, and evidence that ends next.',
  })
  @Allow(...EVERYBODY)
  gaps(@Args() args: GapsArgs, @Me() me: Member, @Reads() reads: ReadSession): Promise<Gaps> {
    return gapsOf(reads, me, args);
  }
}

export interface GapsAsked extends Moment {
  target: GapTarget;
  model?: string;
}

export async function gapsOf(reads: ReadSession, me: Member, { target, ...moment }: GapsAsked): Promise<Gaps> {
  const asked = await known(reads, me, moment);
  const { compiled, day } = asked;
  checkTarget(asked, target);
  const evaluation = await evaluated(reads, asked);
  const words = lexicon(compiled.model, me.language);
  const areas = gapsFor(compiled, evaluation, day, { level: target.level, ...(target.area && { area: target.area }) });
  return {
    modelId: asked.modelId,
    at: dayText(day)!,
    reached: areas.length === 0,
    areas: areas.map((gap) => shown(gap, words)),
    effortHours: areas.reduce((hours, gap) => hours + gap.effortHours, 0),
    incomplete: asked.incomplete,
    stale: reads.stale,
  };
}

/** Refuses `assessment.level-unknown` and `assessment.area-unknown`. */
export function checkTarget({ compiled: { model } }: Known, { level, area }: GapTarget): void {
  const highest = Math.max(...model.levels.area.map((rule) => rule.level));
  if (level < 1 || level > highest) reject('assessment.level-unknown', { level, highest });
  if (area && !model.areas.some(({ code }) => code === area)) reject('assessment.area-unknown', { area });
}

function shown(gap: Gap, words: Lexicon): AreaGap {
  const closing = ({ points, ...rest }: Closing): ClosingMeasure => ({
    ...rest,
    text: words.measure(rest.measureId),
    points: pointsFrom(points),
  });
  return {
    code: gap.area,
    name: words.area(gap.area),
    level: gap.level,
    target: gap.target,
    questions: gap.questions.map((q) => ({ ...q, text: words.question(q.no), unmet: q.unmet.map(closing) })),
    shares: gap.shares.map(({ level, have, need, missing }) => ({
      level,
      have: pointsFrom(have),
      need: pointsFrom(need),
      missing: pointsFrom(missing),
    })),
    close: gap.close.map(closing),
    effortHours: gap.effortHours,
    expiring: gap.expiring.map(({ measureId, on, kind }) => ({
      measureId,
      text: words.measure(measureId),
      on: dayText(on)!,
      kind,
    })),
  };
}
