// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { addMonths, type DayNumber, reject, toDayNumber } from '#libs/kernel';
import { Allow, Day, EVERYBODY, Me, type Member, type Moment, MomentArgs, Reads, ReadSession } from '#libs/platform';
import { evaluate, type Step } from '../engine/index.js';
import { choiceFrom, type Choice } from './maturity/choice.js';
import { knownBefore, type Part as Counting, pastEvaluation, storedEvaluation, today } from './known/evaluated.js';
import { factsOf } from './known/facts.js';
import { modelOf } from './known/model-of.js';
import { dayText, pointsFrom } from './known/shown.js';
import { type Standing, standing } from './known/standing.js';
import { Timeline, type TimelineStep } from './types/timeline.js';

@ArgsType()
class TimelineArgs extends MomentArgs {
  @Field(() => Day, { description: 'The first day of the period.' })
  from: string;

  @Field(() => Day, { description: 'The last day of the period; a day ahead shows what happens if nothing is done.' })
  to: string;
}

@ArgsType()
class ForecastArgs extends MomentArgs {
  @Field(() => Int, { defaultValue: 24, description: 'How many months ahead, 1–60.' })
  months: number;
}

@Resolver()
export class LevelOverTime {
  @Query(() => Timeline, {
    description:
      'The level over a period, step by step, by the model in force on each day. With `at`, days after it are as they would come if nothing more had been done.',
  })
  @Allow(...EVERYBODY)
  timeline(@Args() args: TimelineArgs, @Me() me: Member, @Reads() reads: ReadSession): Promise<Timeline> {
    const { from, to } = args;
    if (to < from) reject('assessment.period-reversed', { from, to });
    return timelineOf(reads, me, { ...args, from: toDayNumber(from), to: toDayNumber(to) });
  }

  @Query(() => Timeline, {
    description:
      'What happens to the level if nothing is done: the steps from today on, or from the end of `at`, as evidence expires.',
  })
  @Allow(...EVERYBODY)
  forecast(@Args() args: ForecastArgs, @Me() me: Member, @Reads() reads: ReadSession): Promise<Timeline> {
    const { months } = args;
    if (months < 1 || months > 60) reject('assessment.months-out-of-range', { months });
    const from = args.at ? toDayNumber(args.at) : today();
    return timelineOf(reads, me, { ...args, from, to: addMonths(from, months) });
  }
}

/** A period, and what counts in it: what is left out means all that has happened, all that is known. */
export interface Period extends Moment {
  from: DayNumber;
  to: DayNumber;
}

export async function timelineOf(
  reads: ReadSession,
  { organisationId }: Pick<Member, 'organisationId'>,
  { from, to, at, knownAt }: Period,
): Promise<Timeline> {
  const now = await standing(reads);
  const counting: Counting = { knownAt: knownBefore(knownAt, now) };
  if (at && toDayNumber(at) < today()) counting.upTo = toDayNumber(at);
  const choice = choiceFrom(
    now.choices.map((mark) => ({ ...mark, boxes: null })),
    counting.knownAt,
  );
  const steps: TimelineStep[] = [];
  for (const part of partsOf(choice, from, to)) {
    const found = await stepsOf(reads, { ...now, organisationId, modelId: part.modelId }, counting);
    for (const step of found) if (step.from < part.to && step.to > part.from) steps.push(shown(step, part));
  }
  return {
    steps: steps.filter((step) => (step.from === null || toDayNumber(step.from) <= to) && !endsBefore(step, from)),
    incomplete: now.incomplete,
    stale: reads.stale,
  };
}

interface Part {
  modelId: string;
  from: DayNumber;
  to: DayNumber;
}

/** The models in force in a period, each with all its days. */
function partsOf({ segments }: Choice, from: DayNumber, to: DayNumber): Part[] {
  return segments
    .map(({ modelId, from: first }, i) => ({ modelId, from: first, to: segments[i + 1]?.from ?? Infinity }))
    .filter((part) => part.from <= to && part.to > from);
}

async function stepsOf(
  reads: ReadSession,
  asked: Standing & { organisationId: string; modelId: string },
  counting: Counting,
): Promise<readonly Step[]> {
  const { organisationId, modelId } = asked;
  const compiled = await modelOf(reads, { organisationId, modelId, now: asked, knownAt: counting.knownAt });
  if (counting.knownAt !== undefined || counting.upTo !== undefined)
    return (await pastEvaluation(reads, { ...asked, compiled }, counting)).steps;
  const stored = await storedEvaluation(reads, modelId, compiled);
  return (stored ?? evaluate(compiled, await factsOf(reads, organisationId, asked))).steps;
}

const endsBefore = (step: TimelineStep, day: DayNumber): boolean => step.to !== null && toDayNumber(step.to) <= day;

/** A step within the days of its model. What was gained or lost is said where the step itself begins. */
function shown(step: Step, part: Part): TimelineStep {
  const begins = step.from >= part.from;
  return {
    from: dayText(Math.max(step.from, part.from)),
    to: dayText(Math.min(step.to, part.to)),
    modelId: part.modelId,
    level: step.level,
    levelDerivedOnly: step.levelDerivedOnly,
    points: pointsFrom(step.points),
    areas: Object.entries(step.areas).map(([code, { level, points }]) => ({ code, level, points: pointsFrom(points) })),
    gained: begins ? [...step.gained] : [],
    lost: begins ? [...step.lost] : [],
  };
}
