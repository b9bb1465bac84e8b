// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { classesOf, classificationProjection, type Effective } from '#libs/classification';
import { assetProjection } from '#libs/inventory';
import { Allow, askedDay, EVERYBODY, MomentArgs, OWN_ROWS, Reads, ReadSession, Uuid } from '#libs/platform';
import type { Aspect } from '../domain/procurement/catalogue/entry.js';
import { classFrom } from '../domain/procurement/class-from.js';
import { AspectEnum } from './enums.js';
import { ProcurementClass } from './requirement-types.js';

@ObjectType({ description: 'An asset that something is procured for, and the class that holds for it.' })
export class ProcuredAsset {
  @Field(() => Uuid, { description: 'The asset.' })
  assetId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ProcurementClass, { nullable: true, description: 'Its class, inherited too; null when it has none.' })
  class: ProcurementClass | null;
}

@ObjectType({ description: 'Why an aspect has the level that it has.' })
export class ClassReason {
  @Field(() => AspectEnum, { description: 'The aspect.' })
  aspect: Aspect;

  @Field(() => Int, { description: 'The level, 1–3.' })
  level: number;

  @Field(() => Uuid, { description: 'The asset that gives it.' })
  assetId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it inherits the level from; null: it is its own class.' })
  from: string | null;
}

@ObjectType({ description: 'The class that follows from some assets, and why.' })
export class FollowingClass {
  @Field(() => ProcurementClass, { nullable: true, description: 'The class; null when none of them has one.' })
  class: ProcurementClass | null;

  @Field(() => [ClassReason], { description: 'Per aspect above 0, whose class gives the level.' })
  reasons: ClassReason[];

  @Field(() => [ProcuredAsset], { description: 'The assets that there are, by name.' })
  assets: ProcuredAsset[];
}

const NAMES = `SELECT "assetId", name FROM rm.asset WHERE ${OWN_ROWS} AND "assetId" = ANY($1::uuid[]) ORDER BY name, "assetId"`;

@Resolver()
export class ProcurementClassQuery {
  @Query(() => FollowingClass, {
    description: 'Which class follows for what is procured from the information and systems that it is about, and why.',
  })
  @Allow(...EVERYBODY)
  async procurementClass(
    @Args('assetIds', { type: () => [Uuid], description: 'The assets.' }) assetIds: string[],
    @Args() args: MomentArgs,
    @Reads() reads: ReadSession,
  ): Promise<FollowingClass> {
    const rows = reads.at(args, assetProjection, classificationProjection);
    const named = await rows.rows<{ assetId: string; name: string }>('procurement.assets', NAMES, [assetIds]);
    const names = new Map(named.map(({ assetId, name }) => [assetId, name]));
    return followingOf(names, await classesOf(rows, [...names.keys()], askedDay(args)));
  }
}

/** The class that follows, with names; pure. */
export function followingOf(
  names: ReadonlyMap<string, string>,
  classes: ReadonlyMap<string, Effective>,
): FollowingClass {
  const found = classFrom(classes);
  const reasons = (found?.classFrom ?? []).map(({ aspect, level, assetId, sourceId }) => {
    const inherited = classes.get(assetId)!.inherited.find((one) => one.aspect === aspect);
    const from = sourceId === assetId ? null : (inherited?.name ?? null);
    return { aspect, level, assetId, name: names.get(assetId)!, from };
  });
  const assets = [...names].map(([assetId, name]) => ({ assetId, name, class: classes.get(assetId)!.levels }));
  return { class: found?.class ?? null, reasons, assets };
}
