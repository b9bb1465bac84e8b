// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { Allow, EVERYBODY, type Language, Me, type Member, MomentArgs, Reads, ReadSession } from '#libs/platform';
import {
  acceptsAttestation,
  canDerive,
  type CarriedPiece,
  carriersOf,
  evaluate,
  explain,
  type Explanation,
  factTypesOf,
} from '../engine/index.js';
import { known } from './known/evaluated.js';
import { eventsById, SHOWN_EVENTS } from './known/evidence-events.js';
import { carryingIn } from './known/carrying.js';
import { factsOf } from './known/facts.js';
import { measureOf } from './known/lexicon.js';
import { onlyMeasure } from './known/one-measure.js';
import { dayText, pointsFrom } from './known/shown.js';
import { type HoldingInterval, MeasureWhy, type RuleLine } from './types/why.js';
import { lineFor } from './words/rule-in-words.js';

@ArgsType()
class MeasureArgs extends MomentArgs {
  @Field(() => String, { description: 'Id of the measure in the model.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'A model other than the one in force on the day.' })
  model?: string;
}

@Resolver()
export class MeasureInDepth {
  @Query(() => MeasureWhy, {
    description: 'Why a measure is met or not: its rule in words, when it holds, and the events and persons behind it.',
  })
  @Allow(...EVERYBODY)
  measure(@Args() args: MeasureArgs, @Me() me: Member, @Reads() reads: ReadSession): Promise<MeasureWhy> {
    return whyOf(reads, me, args);
  }
}

export async function whyOf(
  reads: ReadSession,
  me: Member,
  args: Omit<MeasureArgs, 'minPosition'>,
): Promise<MeasureWhy> {
  const asked = await known(reads, me, args);
  const { compiled, day, modelId, asKnownAt } = asked;
  const found = measureOf(compiled.model, args.id);
  if (!found) reject('assessment.measure-unknown', { measureId: args.id });
  const { question, measure } = found;
  const { rule, points } = compiled.byId.get(args.id)!;
  const types = factTypesOf(rule);
  const facts = (await factsOf(reads, me.organisationId, asked)).filter(({ type }) => types.has(type));
  const evaluation = evaluate(onlyMeasure(compiled, args.id), facts, { knownAt: asKnownAt });
  const explained = explain(evaluation, args.id, day);
  const pieces = carriersOf(evaluation, args.id);
  const now = pieces.find(({ from, to }) => from <= day && day < to);
  const carrying = carryingIn(explained);
  const evidence = now ? now.factIds.filter((id) => carrying.has(id)) : [];
  return {
    measureId: args.id,
    modelId,
    at: dayText(day)!,
    knownAt: args.knownAt ?? null,
    text: measure.text[me.language],
    questionNo: question.no,
    question: question.text[me.language],
    area: question.area,
    points: pointsFrom(points),
    met: now !== undefined,
    kind: now?.kind ?? null,
    canDerive: canDerive(rule),
    acceptsAttestation: acceptsAttestation(rule, false),
    rule: ruleLines(explained, me.language),
    intervals: pieces.map(interval),
    evidence: await eventsById(reads, newest(evidence), me.language),
    textSource: measure.provenance.text,
    evidenceSource: measure.provenance.evidence,
    incomplete: asked.incomplete,
    stale: reads.stale,
  };
}

const newest = (ids: string[]): string[] => ids.slice(-SHOWN_EVENTS);

const interval = ({ from, to, kind, factIds }: CarriedPiece): HoldingInterval => ({
  from: dayText(from),
  to: dayText(to),
  kind,
  eventIds: newest(factIds),
});

function ruleLines(explained: Explanation, language: Language, depth = 0): RuleLine[] {
  const { rule, held, count, coverage, factIds, parts } = explained;
  const line: RuleLine = {
    depth,
    words: lineFor(rule, language),
    holds: held,
    have: count?.have ?? coverage?.done ?? null,
    of: coverage?.total ?? null,
    missing: coverage?.missing.slice(0, SHOWN_EVENTS) ?? [],
    need: count?.need ?? null,
    eventIds: newest(factIds),
  };
  return [line, ...parts.flatMap((part) => ruleLines(part, language, depth + 1))];
}
