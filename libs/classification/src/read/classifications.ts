// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { assetProjection } from '#libs/inventory';
import { AssetKindEnum } from '#libs/inventory';
import { unitTree } from '#libs/organisation';
import {
  Allow,
  askedDay,
  type Connection,
  connectionOf,
  EVERYBODY,
  own,
  page,
  PageArgs,
  type Rows,
} from '#libs/platform';
import { Reads, ReadSession, type Register, underUnit, Uuid } from '#libs/platform';
import { ASPECTS } from '../domain/events.js';
import { classificationProjection, type ClassificationRow } from './classification-projection.js';
import { ClassifiedAsset } from './classified-asset.js';
import { ClassificationStatusEnum } from './enums.js';
import { type Effective, effectiveOf, reachedOn } from './inherited.js';

/** Where a classification stands on a day, which is a parameter. */
const statusOn = (day: string): string => `CASE WHEN c."referredOn" IS NOT NULL THEN 'referred'
    WHEN c."proposedOn" IS NOT NULL THEN 'proposed' WHEN c."approvedOn" IS NULL THEN 'none'
    WHEN c."validUntil" <= ${day}::date THEN 'expired' WHEN c."reviewOn" <= ${day}::date THEN 'reviewDue'
    ELSE 'approved' END`;

/** Every asset in use, classified or not. */
const assetsOn = (
  day: string,
): string => `(WITH RECURSIVE ${reachedOn(day)} SELECT a.organisation_id, a."assetId", a.name, a.kind, a."ownerId", a."unitIds",
    ${statusOn(day)} AS status, a."assetId" IN (SELECT "assetId" FROM reached) AS valid, c.confidentiality, c.integrity, c.availability, c.traceability, c."approvedOn",
    c."approvedById", c."validUntil", c."reviewOn", c."reviewedOn", c."proposedLevels", c."proposedOn", c."proposedById",
    c."declinedOn", c."declinedById", c."streamId", c.version
  FROM rm.asset a LEFT JOIN rm.classification c ON ${own('c')} AND c."assetId" = a."assetId"
  WHERE ${own('a')} AND a."retiredOn" IS NULL) AS classified`;

const registerOn = (day: string): Register => ({
  rows: classificationProjection,
  alongside: [assetProjection, unitTree],
  source: (parameter) => assetsOn(parameter(day)),
  key: 'assetId',
  sorts: ['name', 'status', 'validUntil', 'confidentiality', 'integrity', 'availability', 'traceability'],
  sortAs: {
    validUntil: `COALESCE("validUntil", '9999-12-31'::date)`,
    ...Object.fromEntries(ASPECTS.map((aspect) => [aspect, `COALESCE("${aspect}", -1)`])),
  },
  search: ['name'],
  filters: {
    unitId: (p) => `${p} = ANY("unitIds")`,
    underUnitId: underUnit('unitIds'),
    valid: (p) => `valid = ${p}`,
  },
});

@ArgsType()
class ClassificationsArgs extends PageArgs {
  @Field(() => String, {
    defaultValue: 'name',
    description: 'name, status, validUntil, confidentiality, integrity, availability or traceability (its own class).',
  })
  sort: string;

  @Field(() => ClassificationStatusEnum, { nullable: true, description: 'Only those that stand here.' })
  status?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those for which a class holds, their own or inherited (true), or none does (false).',
  })
  valid?: boolean;

  @Field(() => AssetKindEnum, { nullable: true, description: 'Only assets of this kind.' })
  kind?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only assets of this business unit.' })
  unitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only assets of this business unit or one below it.' })
  underUnitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only assets owned by this person.' })
  ownerId?: string;
}

type Listed = Omit<ClassificationRow, 'referredOn' | 'declinedForId' | 'streamId' | 'version'> &
  Pick<ClassifiedAsset, 'name' | 'kind' | 'ownerId' | 'unitIds' | 'status' | 'streamId' | 'version'>;

/** The row with what it inherits. */
function withEffective(row: Listed, { levels, inherited, carriesReferred }: Effective): ClassifiedAsset {
  const { confidentiality, integrity, availability, traceability } = row;
  const approved = confidentiality !== null && integrity !== null && availability !== null && traceability !== null;
  const ownLevels = approved ? { confidentiality, integrity, availability, traceability } : null;
  const none = { confidentiality: null, integrity: null, availability: null, traceability: null };
  const inheritedFrom = [...new Set(inherited.map(({ name }) => name))];
  return { ...row, ...(levels ?? none), inherited, inheritedFrom, carriesReferred, own: ownLevels };
}

const ClassificationConnection = connectionOf(ClassifiedAsset);

@Resolver()
export class Classifications {
  @Query(() => ClassificationConnection, {
    description: 'Every asset in use with its classification: its own, what it inherits, what waits, what is missing.',
  })
  @Allow(...EVERYBODY)
  async classifications(
    @Args() args: ClassificationsArgs,
    @Reads() reads: ReadSession,
  ): Promise<Connection<ClassifiedAsset>> {
    const { status, valid, kind, unitId, underUnitId, ownerId } = args;
    const day = askedDay(args);
    const filters = { status, valid, kind, unitId, underUnitId, ownerId };
    const found = await page<Listed>(reads, registerOn(day), args, filters);
    const then = reads.at(args, classificationProjection, assetProjection);
    const ids = found.nodes.map(({ assetId }) => assetId);
    const effective = await effectiveOf(then, ids, day);
    return { ...found, nodes: found.nodes.map((row) => withEffective(row, effective.get(row.assetId)!)) };
  }
}

const ONE = `SELECT * FROM ${assetsOn('$2')} WHERE classified."assetId" = $1`;

/** One asset with its classification on a day; undefined where there is none with this id in use. */
export async function classifiedAsset(reads: Rows, assetId: string, day: string): Promise<ClassifiedAsset | undefined> {
  const row = await reads.one<Listed>('classification.one', ONE, [assetId, day]);
  return row && withEffective(row, (await effectiveOf(reads, [assetId], day)).get(assetId)!);
}
