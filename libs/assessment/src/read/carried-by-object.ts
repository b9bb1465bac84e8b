// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { Allow, EVERYBODY, Me, type Member, MomentArgs, own, Reads, ReadSession, Uuid } from '#libs/platform';
import { carriersOf, evaluate, explain, factTypesOf } from '../engine/index.js';
import { carryingIn } from './known/carrying.js';
import { known } from './known/evaluated.js';
import { factsOf } from './known/facts.js';
import { measureOf } from './known/lexicon.js';
import { onlyMeasures } from './known/one-measure.js';
import { CarriedMeasure } from './types/why.js';

@ArgsType()
class ObjectArgs extends MomentArgs {
  @Field(() => Uuid, { description: 'The object: a risk, an analysis, a security measure.' })
  stream: string;
}

const OF_OBJECT = `SELECT f."eventId" AS id, f.type FROM rm.maturity_fact AS f WHERE ${own('f')} AND f."streamId" = $1`;

@Resolver()
export class CarriedByObject {
  @Query(() => [CarriedMeasure], {
    description: 'The measures of the model that an object counts for: those that are met, by its events among others.',
  })
  @Allow(...EVERYBODY)
  carriedBy(@Args() args: ObjectArgs, @Me() me: Member, @Reads() reads: ReadSession): Promise<CarriedMeasure[]> {
    return carriedByObject(reads, me, args);
  }
}

export async function carriedByObject(
  reads: ReadSession,
  me: Member,
  args: Pick<ObjectArgs, 'stream' | 'at' | 'knownAt'>,
): Promise<CarriedMeasure[]> {
  const asked = await known(reads, me, args);
  const events = await reads.rows<{ id: string; type: string }>('maturity.facts-of-object', OF_OBJECT, [args.stream]);
  if (events.length === 0) return [];
  const { compiled, day, asKnownAt } = asked;
  const types = new Set(events.map(({ type }) => type));
  const touched = compiled.measures.filter(({ rule }) => [...factTypesOf(rule)].some((type) => types.has(type)));
  const needed = new Set(touched.flatMap(({ rule }) => [...factTypesOf(rule)]));
  const facts = (await factsOf(reads, me.organisationId, asked)).filter(({ type }) => needed.has(type));
  const evaluation = evaluate(onlyMeasures(compiled, touched), facts, { knownAt: asKnownAt });
  const ids = new Set(events.map(({ id }) => id));
  return touched.flatMap(({ id: measureId }) => {
    const now = carriersOf(evaluation, measureId).find(({ from, to }) => from <= day && day < to);
    if (!now?.factIds.some((id) => ids.has(id))) return [];
    const carrying = carryingIn(explain(evaluation, measureId, day));
    if (!now.factIds.some((id) => ids.has(id) && carrying.has(id))) return [];
    return [{ measureId, text: measureOf(compiled.model, measureId)!.measure.text[me.language], kind: now.kind }];
  });
}
