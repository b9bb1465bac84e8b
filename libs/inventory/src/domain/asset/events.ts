// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, defineEvent, type EventOf, t } from '#libs/kernel';

export const ASSET_KINDS = ['information', 'paper', 'system', 'network', 'service'] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];
export const ASSET_RELATIONS = ['carries', 'dependsOn'] as const;
export type AssetRelation = (typeof ASSET_RELATIONS)[number];

const units = () => t.array(t.id(), { minItems: 1, maxItems: 500 });
const links = () => t.array(t.id(), { maxItems: 1000 });

/** All that is said of an asset; a change says all of it anew. */
const described = {
  assetId: t.id(),
  kind: t.oneOf(ASSET_KINDS),
  name: t.text(200),
  ownerId: t.nullable(t.person()),
  unitIds: units(),
  /** Of a service: who supplies it. */
  supplier: t.optional(t.text(200)),
  description: t.optional(t.freeText()),
};

export const AssetRegistered = defineEvent(
  'AssetRegistered',
  'Information, a paper archive, a system, a network or a supplier’s service was entered in the register of assets.',
  t.object(described),
);

export const AssetChanged = defineEvent(
  'AssetChanged',
  'What is said of an asset was changed; everything that holds from then on is repeated.',
  t.object(described),
);

const link = { assetId: t.id(), unitIds: units(), toAssetId: t.id(), relation: t.oneOf(ASSET_RELATIONS) };

export const AssetLinked = defineEvent(
  'AssetLinked',
  'An asset was said to carry another one, or to depend on it.',
  t.object(link),
);

export const AssetUnlinked = defineEvent(
  'AssetUnlinked',
  'An asset no longer carries another one, or no longer depends on it.',
  t.object(link),
);

export const AssetRetired = defineEvent(
  'AssetRetired',
  'An asset is no longer in use.',
  t.object({ assetId: t.id(), unitIds: units(), reason: t.freeText() }),
);

export const AssetEntriesWithdrawn = defineEvent(
  'AssetEntriesWithdrawn',
  'Earlier entries about an asset were made void; what stands now is frozen beside.',
  t.object({
    assetId: t.id(),
    withdrawnEventIds: t.array(t.id(), { minItems: 1, maxItems: 50 }),
    reason: t.freeText(),
    standing: t.object({
      name: t.text(200),
      ownerId: t.nullable(t.person()),
      unitIds: units(),
      supplier: t.optional(t.text(200)),
      carries: links(),
      dependsOn: links(),
      retiredOn: t.optional(t.day()),
    }),
  }),
  { withdraws: true },
);

export type DescribedAsset = DataOf<typeof AssetRegistered>;
export type AssetEvent =
  | EventOf<typeof AssetRegistered>
  | EventOf<typeof AssetChanged>
  | EventOf<typeof AssetLinked>
  | EventOf<typeof AssetUnlinked>
  | EventOf<typeof AssetRetired>
  | EventOf<typeof AssetEntriesWithdrawn>;
