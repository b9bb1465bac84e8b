// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { assetProjection } from '#libs/inventory';
import { unitTree } from '#libs/organisation';
import { Allow, askedDay, atOrUnderUnit, type Connection, connectionOf, EVERYBODY, own, page } from '#libs/platform';
import { PageArgs, Reads, ReadSession, type Register, Uuid } from '#libs/platform';
import { classificationProjection } from './classification-projection.js';

@ObjectType({ description: 'How much of what a business unit has is classified.' })
export class ClassificationCoverage {
  @Field(() => Uuid, { description: 'The business unit.' })
  unitId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Uuid, { nullable: true, description: 'The unit above; null at the top.' })
  parentId: string | null;

  @Field(() => Int, { description: 'Assets in use in the unit itself.' })
  assets: number;

  @Field(() => Int, { description: 'Those with a class of their own in force.' })
  classified: number;

  @Field(() => Int, { description: 'Those with a proposal that waits.' })
  proposed: number;

  @Field(() => Int, { description: 'Those whose class has expired.' })
  expired: number;

  @Field(() => Int, { nullable: true, description: 'The highest level of any aspect that is in force there.' })
  highest: number | null;
}

const coverageOn = (day: string): string => `(SELECT u.organisation_id, u."unitId", u.name, u."parentId",
    count(a."assetId")::int AS assets,
    count(*) FILTER (WHERE c."validUntil" > ${day}::date)::int AS classified,
    count(*) FILTER (WHERE c."proposedOn" IS NOT NULL)::int AS proposed,
    count(*) FILTER (WHERE c."validUntil" <= ${day}::date)::int AS expired,
    max(GREATEST(c.confidentiality, c.integrity, c.availability, c.traceability))
      FILTER (WHERE c."validUntil" > ${day}::date) AS highest
  FROM rm.business_unit u
    LEFT JOIN rm.asset a ON ${own('a')} AND a."retiredOn" IS NULL AND u."unitId" = ANY(a."unitIds")
    LEFT JOIN rm.classification c ON ${own('c')} AND c."assetId" = a."assetId"
  WHERE ${own('u')} AND u."closedOn" IS NULL GROUP BY u.organisation_id, u."unitId", u.name, u."parentId") AS covered`;

const registerOn = (day: string): Register => ({
  rows: classificationProjection,
  alongside: [assetProjection, unitTree],
  source: (parameter) => coverageOn(parameter(day)),
  key: 'unitId',
  sorts: ['name', 'assets', 'classified'],
  search: ['name'],
  filters: { underUnitId: atOrUnderUnit('unitId'), covered: (p) => `(classified > 0) = ${p}` },
});

@ArgsType()
class ClassificationCoverageArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'name', description: 'name, assets or classified.' })
  sort: string;

  @Field(() => Uuid, { nullable: true, description: 'Only this business unit and those below it.' })
  underUnitId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those with a class in force (true), or without (false).' })
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
