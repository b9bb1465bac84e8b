// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { Allow, EVERYBODY, Me, type Member, MomentArgs, Reads, ReadSession } from '#libs/platform';
import { type CompiledModel, type Evaluation, resultFigureOf, type Step } from '../engine/index.js';
import { evaluated, known, type Known } from './known/evaluated.js';
import { dayText, pointsFrom } from './known/shown.js';
import { type AreaMaturity, Maturity, type MeasureStanding } from './types/maturity.js';
import { derivedOnlyWhy, provenanceSentence } from './words/figures.js';

@ArgsType()
class MaturityArgs extends MomentArgs {
  @Field(() => String, { nullable: true, description: 'A model other than the one in force on the day.' })
  model?: string;
}

@Resolver()
export class MaturityNow {
  @Query(() => Maturity, {
    description:
      'The level of the organisation with all that Läget needs: from everything and from recorded work alone, per area, in exact points.',
  })
  @Allow(...EVERYBODY)
  maturity(@Args() args: MaturityArgs, @Me() me: Member, @Reads() reads: ReadSession): Promise<Maturity> {
    return maturityOf(reads, me, args);
  }
}

/** The answer of `maturity`. Three statements at most for what is known now. */
export async function maturityOf(
  reads: ReadSession,
  me: Member,
  args: Pick<MaturityArgs, 'at' | 'knownAt' | 'model'>,
): Promise<Maturity> {
  const asked = await known(reads, me, args);
  return shown(asked, await evaluated(reads, asked), me, args.knownAt ?? null, reads.stale);
}

/** A day of an evaluation as it is shown. */
export function shown(
  asked: Known,
  evaluation: Evaluation,
  me: Pick<Member, 'language'>,
  knownAt: string | null,
  stale: boolean,
): Maturity {
  const { compiled, day } = asked;
  const step = evaluation.at(day);
  const derived = derivedOn(evaluation, day);
  return {
    modelId: asked.modelId,
    modelName: compiled.model.name[me.language],
    at: dayText(day)!,
    knownAt,
    level: step.level,
    levelDerivedOnly: step.levelDerivedOnly,
    levelDerivedOnlyWhy: derivedOnlyWhy(compiled.model, step, derived, me.language),
    areas: areasOf(compiled, step, me.language),
    measures: compiled.measures.map(({ id }) => standingOf(evaluation, id, day)),
    points: pointsFrom(step.points),
    maxPoints: pointsFrom(compiled.maxPoints),
    resultFigure: resultFigureOf(compiled, step).map((part) => (typeof part === 'number' ? String(part) : part.ratio)),
    evidence: { ...step.counts },
    provenance: { ...step.deciding, sentence: provenanceSentence(step.deciding, step.counts, me.language) },
    since: dayText(step.from),
    until: dayText(step.to),
    incomplete: asked.incomplete,
    stale,
    asOfEvent: String(asked.asOf),
  };
}

function derivedOn(evaluation: Evaluation, day: number): (measureId: string) => boolean {
  return (measureId) =>
    evaluation.measures
      .get(measureId)
      ?.pieces.some(({ kind, from, to }) => kind === 'derived' && from <= day && day < to) ?? false;
}

/** Until when it is met: over pieces of different kinds that follow each other without a gap. */
function standingOf(evaluation: Evaluation, measureId: string, day: number): MeasureStanding {
  const pieces = evaluation.measures.get(measureId)?.pieces ?? [];
  const now = pieces.find(({ from, to }) => from <= day && day < to);
  if (!now) return { measureId, kind: null, until: null };
  let end = now.to;
  for (const { from, to } of pieces) if (from === end) end = to;
  return { measureId, kind: now.kind, until: dayText(end) };
}

function areasOf(compiled: CompiledModel, step: Step, language: Member['language']): AreaMaturity[] {
  const names = new Map(compiled.model.areas.map(({ code, name }) => [code, name[language]]));
  return compiled.areas.map(({ code, maxPoints }) => {
    const { level, levelDerivedOnly, points } = step.areas[code]!;
    return {
      code,
      name: names.get(code) ?? code,
      level,
      levelDerivedOnly,
      points: pointsFrom(points),
      maxPoints: pointsFrom(maxPoints),
    };
  });
}
