// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { unitTree } from '#libs/organisation';
import {
  Allow,
  type Connection,
  connectionOf,
  EVERYBODY,
  MomentArgs,
  own,
  OWN_ROWS,
  page,
  PageArgs,
} from '#libs/platform';
import { Reads, ReadSession, type Register, underUnit, Uuid } from '#libs/platform';
import type { AssetKind } from '../domain/asset/events.js';
import { Asset, assetProjection } from './assets.js';
import { AssetKindEnum } from './enums.js';

export const assetRegister: Register = {
  alongside: [unitTree],
  rows: assetProjection,
  key: 'assetId',
  sorts: ['name', 'kind', 'registeredOn'],
  search: ['name', 'supplier'],
  filters: {
    unitId: (p) => `${p} = ANY("unitIds")`,
    underUnitId: underUnit('unitIds'),
    inUse: (p) => `("retiredOn" IS NULL) = ${p}`,
    owned: (p) => `("ownerId" IS NOT NULL) = ${p}`,
  },
};

@ArgsType()
class AssetsArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'name', description: 'name, kind or registeredOn.' })
  sort: string;

  @Field(() => AssetKindEnum, { nullable: true, description: 'Only those of this kind.' })
  kind?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those of this business unit.' })
  unitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those of this business unit or one below it.' })
  underUnitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those owned by this person.' })
  ownerId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those with an owner (true), or without (false).' })
  owned?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Only those in use (true), or out of use (false).' })
  inUse?: boolean;
}

@ObjectType({ description: 'Another asset, at the other end of a link.' })
export class LinkedAsset {
  @Field(() => Uuid, { description: 'Its id.' })
  assetId: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => AssetKindEnum, { description: 'What kind of thing it is.' })
  kind: AssetKind;
}

@ObjectType({ description: 'An asset with what it is linked to.' })
export class AssetDetails extends Asset {
  @Field(() => String, { nullable: true, description: 'What it holds, what it is used for.' })
  description?: string;

  @Field(() => [LinkedAsset], { description: 'What it carries.' })
  carried: LinkedAsset[];

  @Field(() => [LinkedAsset], { description: 'What carries it.' })
  carriedBy: LinkedAsset[];

  @Field(() => [LinkedAsset], { description: 'What it depends on.' })
  needs: LinkedAsset[];

  @Field(() => [LinkedAsset], { description: 'What depends on it.' })
  neededBy: LinkedAsset[];
}

const AssetConnection = connectionOf(Asset);
const ONE = `SELECT * FROM rm.asset WHERE ${OWN_ROWS} AND "assetId" = $1`;
const DESCRIPTION = `SELECT e.data->>'description' FROM es.events e WHERE ${own('e')} AND e.stream_id = $1
    AND e.type IN ('AssetRegistered', 'AssetChanged') AND NOT EXISTS (SELECT FROM es.events w WHERE ${own('w')}
      AND w.stream_id = $1 AND w.type = 'AssetEntriesWithdrawn' AND jsonb_exists(w.data->'withdrawnEventIds', e.event_id::text))
  ORDER BY e.version DESC LIMIT 1`;

const DETAILS = `SELECT *, (${DESCRIPTION}) AS description FROM rm.asset WHERE ${OWN_ROWS} AND "assetId" = $1`;
const LINKED = `SELECT b."assetId", b.name, b.kind, b."assetId" = ANY(a.carries) AS carried, a."assetId" = ANY(b.carries) AS "carriedBy",
    b."assetId" = ANY(a."dependsOn") AS needs, a."assetId" = ANY(b."dependsOn") AS "neededBy"
  FROM rm.asset a JOIN rm.asset b ON ${own('b')} AND (b."assetId" = ANY(a.carries || a."dependsOn")
    OR a."assetId" = ANY(b.carries || b."dependsOn"))
  WHERE ${own('a')} AND a."assetId" = $1 ORDER BY b.name, b."assetId"`;
type Link = LinkedAsset & Record<'carried' | 'carriedBy' | 'needs' | 'neededBy', boolean>;

@Resolver()
export class AssetRegister {
  @Query(() => AssetConnection, {
    description: 'The register of assets: information, paper, systems, networks, services.',
  })
  @Allow(...EVERYBODY)
  assets(@Args() args: AssetsArgs, @Reads() reads: ReadSession): Promise<Connection<Asset>> {
    const { kind, unitId, underUnitId, ownerId, owned, inUse } = args;
    return page<Asset>(reads, assetRegister, args, { kind, unitId, underUnitId, ownerId, owned, inUse });
  }

  @Query(() => AssetDetails, {
    nullable: true,
    description: 'One asset with its links; null when there is none with this id in the organisation.',
  })
  @Allow(...EVERYBODY)
  async asset(
    @Args('id', { type: () => Uuid, description: 'The asset.' }) id: string,
    @Args() args: MomentArgs,
    @Reads() reads: ReadSession,
  ): Promise<AssetDetails | null> {
    const then = reads.at(args, assetProjection);
    const row = await then.one<Asset & { description?: string }>('inventory.asset-details', DETAILS, [id]);
    if (!row) return null;
    const links = await then.rows<Link>('inventory.links', LINKED, [id]);
    const withLink = (link: 'carried' | 'carriedBy' | 'needs' | 'neededBy') => links.filter((other) => other[link]);
    const [carried, carriedBy] = [withLink('carried'), withLink('carriedBy')];
    const [needs, neededBy] = [withLink('needs'), withLink('neededBy')];
    return { ...row, carried, carriedBy, needs, neededBy };
  }
}

/** An asset as other contexts need to know it. Refuses `inventory.asset-unknown`. */
export async function assetById(
  reads: ReadSession,
  assetId: string,
): Promise<Pick<Asset, 'assetId' | 'kind' | 'name' | 'unitIds' | 'ownerId' | 'retiredOn'>> {
  return (await reads.one<Asset>('inventory.asset', ONE, [assetId])) ?? reject('inventory.asset-unknown');
}

const KNOWN = `SELECT count(*)::int AS count FROM rm.asset WHERE ${OWN_ROWS} AND "assetId" = ANY($1::uuid[])`;

/** Refuses `inventory.asset-unknown` where one of these is not in the register. */
export async function checkAssets(reads: ReadSession, assetIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(assetIds)];
  const found = await reads.one<{ count: number }>('inventory.assets-known', KNOWN, [wanted]);
  if (found!.count < wanted.length) reject('inventory.asset-unknown');
}
