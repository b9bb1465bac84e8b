// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { assetProjection } from '#libs/inventory';
import { unitTree } from '#libs/organisation';
import { Allow, askedDay, atOrUnderUnit, type Connection, connectionOf, EVERYBODY, own, page } from '#libs/platform';
import { PageArgs, Reads, ReadSession, type Register, Uuid } from '#libs/platform';
import { classificationProjection } from './classification-projection.js';
import { reachedOn } from './inherited.js';

@ObjectType({ description: 'How much of what a business unit and those below it have is classified.' })
export class ClassificationCoverage {
  @Field(() => Uuid, { description: 'The business unit.' })
  unitId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Uuid, { nullable: true, description: 'The unit above; null at the top.' })
  parentId: string | null;

  @Field(() => Int, { description: 'Assets in use in the unit and those below it.' })
  assets: number;

  @Field(() => Int, { description: 'Those for which a class holds, their own or inherited.' })
  valid: number;

  @Field(() => Int, { description: 'Of them, those whose class is their own.' })
  classified: number;

  @Field(() => Int, { description: 'Those with a proposal that waits.' })
  proposed: number;

  @Field(() => Int, {
    description: 'Those whose class holds and is to be looked at; what waits for its owner is not among them.',
  })
  due: number;

  @Field(() => Int, { description: 'Those whose own class has expired; what waits for its owner is not among them.' })
  expired: number;

  @Field(() => Int, { nullable: true, description: 'The highest level of any aspect that is in force there.' })
  highest: number | null;
}

const counted = (what: string): string => `count(DISTINCT a."assetId") FILTER (WHERE ${what})::int`;

/** Every unit with the assets of its own and of the units below it, each counted once. */
const coverageOn = (day: string): string => `(WITH RECURSIVE ${reachedOn(day)},
    below AS (SELECT u."unitId" AS "topId", u."unitId" FROM rm.business_unit u WHERE ${own('u')} AND u."closedOn" IS NULL
      UNION ALL SELECT below."topId", u."unitId" FROM below JOIN rm.business_unit u ON ${own('u')} AND u."parentId" = below."unitId")
  SELECT u.organisation_id, u."unitId", u.name, u."parentId", count(DISTINCT a."assetId")::int AS assets,
    ${counted(`a."assetId" IN (SELECT "assetId" FROM reached)`)} AS valid,
    ${counted(`c."validUntil" > ${day}::date`)} AS classified,
    ${counted(`c."proposedOn" IS NOT NULL`)} AS proposed,
    ${counted(`c."proposedOn" IS NULL AND c."validUntil" > ${day}::date AND c."reviewOn" <= ${day}::date`)} AS due,
    ${counted(`c."proposedOn" IS NULL AND c."validUntil" <= ${day}::date`)} AS expired,
    max(GREATEST(c.confidentiality, c.integrity, c.availability, c.traceability))
      FILTER (WHERE c."validUntil" > ${day}::date) AS highest
  FROM rm.business_unit u
    JOIN below ON below."topId" = u."unitId"
    LEFT JOIN (SELECT a."assetId", x.id AS "unitId" FROM rm.asset a, unnest(a."unitIds") AS x(id)
      WHERE ${own('a')} AND a."retiredOn" IS NULL) AS a ON a."unitId" = below."unitId"
    LEFT JOIN rm.classification c ON ${own('c')} AND c."assetId" = a."assetId"
  WHERE ${own('u')} AND u."closedOn" IS NULL GROUP BY u.organisation_id, u."unitId", u.name, u."parentId") AS covered`;

const registerOn = (day: string): Register => ({
  rows: classificationProjection,
  alongside: [assetProjection, unitTree],
  source: (parameter) => coverageOn(parameter(day)),
  key: 'unitId',
  sorts: ['name', 'assets', 'valid', 'share'],
  sortAs: { share: 'valid::float8 / GREATEST(assets, 1)' },
  search: ['name'],
  filters: { underUnitId: atOrUnderUnit('unitId'), covered: (p) => `(valid > 0) = ${p}` },
});

@ArgsType()
class ClassificationCoverageArgs extends PageArgs {
  @Field(() => String, {
    defaultValue: 'name',
    description: 'name, assets, valid or share (of the assets, how many a class holds for).',
  })
  sort: string;

  @Field(() => Uuid, { nullable: true, description: 'Only this business unit and those below it.' })
  underUnitId?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those where a class holds for something (true), or for nothing (false).',
  })
  covered?: boolean;
}

const CoverageConnection = connectionOf(ClassificationCoverage);

@Resolver()
export class ClassificationCoverages {
  @Query(() => CoverageConnection, { description: 'How much each business unit has classified, on the day asked for.' })
  @Allow(...EVERYBODY)
  classificationCoverage(
    @Args() args: ClassificationCoverageArgs,
    @Reads() reads: ReadSession,
  ): Promise<Connection<ClassificationCoverage>> {
    const { underUnitId, covered } = args;
    return page<ClassificationCoverage>(reads, registerOn(askedDay(args)), args, { underUnitId, covered });
  }
}
