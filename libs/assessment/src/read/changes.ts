// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { fromDayNumber, reject, startOfDay, toDayNumber } from '#libs/kernel';
import { Allow, Day, EVERYBODY, Instant, Me, type Member, ReadArgs, Reads, ReadSession } from '#libs/platform';
import { evaluate, type Fact } from '../engine/index.js';
import { knownBefore } from './known/evaluated.js';
import { type EventsAndCounts, eventsAndCounts } from './known/evidence-events.js';
import { factsOf } from './known/facts.js';
import { measureOf } from './known/lexicon.js';
import { modelOf } from './known/model-of.js';
import { dayText, pointsFrom } from './known/shown.js';
import { type Standing, standing } from './known/standing.js';
import { type Changed, changedMeasures, changedQuestions, type Side } from './known/what-changed.js';
import { choiceFrom, modelOn } from './maturity/choice.js';
import { type AreaChange, Changes, type MeasureChange, type MomentLevel } from './types/changes.js';

@ArgsType()
class ChangesArgs extends ReadArgs {
  @Field(() => Day, { description: 'The first moment: the end of this day.' })
  from: string;

  @Field(() => Day, { description: 'The second moment: the end of this day.' })
  to: string;

  @Field(() => Instant, { nullable: true, description: 'At the first moment only what was known then.' })
  knownFrom?: string;

  @Field(() => Instant, { nullable: true, description: 'At the second moment only what was known then.' })
  knownTo?: string;
}

@Resolver()
export class ChangesBetween {
  @Query(() => Changes, {
    description:
      'What differs between two moments: level, areas, points and measures, each measure with the events that did it or the evidence that expired.',
  })
  @Allow(...EVERYBODY)
  changes(@Args() args: ChangesArgs, @Me() me: Member, @Reads() reads: ReadSession): Promise<Changes> {
    const { from, to } = args;
    if (to < from) reject('assessment.period-reversed', { from, to });
    return changesBetween(reads, me, args);
  }
}

interface Asked {
  at: string;
  knownAt?: string | null;
}

interface Shown extends Side {
  asked: Asked;
  asOf: number;
}

/** Three statements, one more for each own model. */
async function changesBetween(reads: ReadSession, me: Member, args: ChangesArgs): Promise<Changes> {
  const now = await standing(reads);
  const facts = await factsOf(reads, me.organisationId, now);
  const first = await sideOf(reads, me, { at: args.from, knownAt: args.knownFrom }, { now, facts });
  const second = await sideOf(reads, me, { at: args.to, knownAt: args.knownTo }, { now, facts, beside: first });
  const changed = changedMeasures(first, second, facts);
  const ids = [...new Set(changed.flatMap(({ factIds }) => factIds))];
  const found = await eventsAndCounts(reads, ids, countedBetween(first, second), me.language);
  return {
    then: levelOf(first),
    now: levelOf(second),
    areas: areasOf(first, second, me.language),
    measures: changed.map((change) => shown(change, change.gained ? second : first, found, me.language)),
    questions: changedQuestions(first, second).map(({ no, then, now: after }) => ({
      no,
      text: second.compiled.model.questions.find((question) => question.no === no)!.text[me.language],
      pointsThen: pointsFrom(then),
      pointsNow: pointsFrom(after),
    })),
    counts: found.counts,
    incomplete: now.incomplete,
    stale: reads.stale,
  };
}

async function sideOf(
  reads: ReadSession,
  { organisationId }: Member,
  asked: Asked,
  given: { now: Standing; facts: readonly Fact[]; beside?: Shown },
): Promise<Shown> {
  const { now, facts, beside } = given;
  const day = toDayNumber(asked.at);
  const knownAt = knownBefore(asked.knownAt, now);
  const choice = choiceFrom(
    now.choices.map((mark) => ({ ...mark, boxes: null })),
    knownAt,
  );
  const compiled = await modelOf(reads, { organisationId, modelId: modelOn(choice, day), now, knownAt });
  const same = beside?.compiled === compiled && beside.knownAt === knownAt;
  const evaluation = same ? beside.evaluation : evaluate(compiled, facts, { knownAt });
  const asOf = facts.findLast((fact) => fact.knownAt <= (knownAt ?? Infinity))?.order ?? 0;
  return { asked, compiled, day, knownAt, evaluation, asOf };
}

const endOf = (day: string): string => startOfDay(fromDayNumber(toDayNumber(day) + 1));

const countedBetween = (then: Shown, now: Shown) => ({
  then: { before: endOf(then.asked.at), knownAt: then.asked.knownAt ?? null },
  now: { before: endOf(now.asked.at), knownAt: now.asked.knownAt ?? null },
});

function levelOf({ asked, compiled, evaluation, day, asOf }: Shown): MomentLevel {
  const { level, levelDerivedOnly, points } = evaluation.at(day);
  return {
    at: asked.at,
    knownAt: asked.knownAt ?? null,
    modelId: compiled.model.id,
    level,
    levelDerivedOnly,
    points: pointsFrom(points),
    asOfEvent: String(asOf),
  };
}

function areasOf(then: Shown, now: Shown, language: Member['language']): AreaChange[] {
  const [before, after] = [then, now].map(({ evaluation, day }) => evaluation.at(day).areas);
  const names = new Map(
    [then, now].flatMap(({ compiled }) => compiled.model.areas.map(({ code, name }) => [code, name[language]])),
  );
  return [...names].map(([code, name]) => ({
    code,
    name,
    levelThen: before![code]?.level ?? null,
    levelNow: after![code]?.level ?? null,
    pointsThen: before![code] ? pointsFrom(before![code].points) : null,
    pointsNow: after![code] ? pointsFrom(after![code].points) : null,
  }));
}

function shown(
  { measureId, gained, kind, because, expiredOn, factIds }: Changed,
  { compiled }: Side,
  { events }: EventsAndCounts,
  language: Member['language'],
): MeasureChange {
  const { question, measure } = measureOf(compiled.model, measureId)!;
  return {
    measureId,
    questionNo: question.no,
    text: measure.text[language],
    gained,
    kind,
    because,
    expiredOn: expiredOn === undefined ? null : dayText(expiredOn),
    events: factIds.toReversed().flatMap((id) => events.get(id) ?? []),
  };
}
