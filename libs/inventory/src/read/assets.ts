// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import { Day, Uuid } from '#libs/platform';
import type * as events from '../domain/asset/events.js';
import { AssetKindEnum } from './enums.js';

@ObjectType({
  description: 'Something to protect, or that carries it: information, paper, a system, a network, a service.',
})
export class Asset {
  @Field(() => Uuid, { description: 'Its id.' })
  assetId: string;

  @Field(() => AssetKindEnum, { description: 'What kind of thing it is.' })
  kind: events.AssetKind;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => Uuid, { nullable: true, description: 'The person who owns it.' })
  ownerId: string | null;

  @Field(() => [Uuid], { description: 'The business units it belongs to.' })
  unitIds: string[];

  @Field(() => String, { nullable: true, description: 'Who supplies it, where somebody outside does.' })
  supplier: string | null;

  @Field(() => [Uuid], { description: 'The assets it carries.' })
  carries: string[];

  @Field(() => [Uuid], { description: 'The assets it depends on.' })
  dependsOn: string[];

  @Field(() => Day, { description: 'When it was entered in the register.' })
  registeredOn: string;

  @Field(() => Day, { nullable: true, description: 'When it went out of use; null: it is in use.' })
  retiredOn: string | null;

  @Field(() => Int, { description: 'Version of the asset’s stream.' })
  version: number;
}

type Row = Asset & Record<string, unknown>;

const keys = (event: RecordedEvent<string, never>): unknown[][] => [[(event.data as { assetId: string }).assetId]];
const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));

/** Events of an unknown asset change nothing. */
const change = <Data>(next: (row: Row, data: Data, day: string) => Partial<Asset>) => ({
  keys,
  fold: (row: Row | undefined, event: RecordedEvent<string, never>) =>
    row && { ...row, ...next(row, event.data as Data, dayOf(event)), version: event.version },
});

const described = ({ name, ownerId, unitIds, supplier }: Omit<events.DescribedAsset, 'assetId' | 'kind'>) => ({
  ...{ name, ownerId, unitIds },
  supplier: supplier ?? null,
});

export const assetProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'assets',
  version: 1,
  table: {
    name: 'asset',
    columns: {
      assetId: 'uuid',
      kind: 'text',
      name: 'text',
      ownerId: 'uuid',
      unitIds: 'uuid[]',
      supplier: 'text',
      carries: 'uuid[]',
      dependsOn: 'uuid[]',
      registeredOn: 'date',
      retiredOn: 'date',
      version: 'integer',
    },
    key: ['assetId'],
    indexes: [['name', 'assetId'], ['kind', 'assetId'], ['registeredOn', 'assetId'], ['ownerId']],
  },
  on: {
    AssetRegistered: {
      keys,
      fold: (_, event) => {
        const data = event.data as events.DescribedAsset;
        const { assetId, kind } = data;
        const links = { carries: [], dependsOn: [], registeredOn: dayOf(event), retiredOn: null };
        return { assetId, kind, ...described(data), ...links, version: event.version };
      },
    },
    AssetChanged: change<events.DescribedAsset>((_, data) => described(data)),
    AssetLinked: change<DataOf<typeof events.AssetLinked>>((row, { relation, toAssetId }) => ({
      [relation]: [...new Set([...row[relation], toAssetId])],
    })),
    AssetUnlinked: change<DataOf<typeof events.AssetUnlinked>>((row, { relation, toAssetId }) => ({
      [relation]: row[relation].filter((other) => other !== toAssetId),
    })),
    AssetRetired: change((_row, _data, retiredOn) => ({ retiredOn })),
    AssetEntriesWithdrawn: change<DataOf<typeof events.AssetEntriesWithdrawn>>((_, { standing }) => ({
      ...described(standing),
      carries: standing.carries,
      dependsOn: standing.dependsOn,
      retiredOn: standing.retiredOn ?? null,
    })),
  },
};
