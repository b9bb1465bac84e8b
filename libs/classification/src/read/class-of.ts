// SPDX-License-Identifier: EUPL-1.2
import type { RecordedEvent } from '#libs/kernel';
import { own, type Rows, todayText } from '#libs/platform';
import { type Effective, effectiveOf } from './inherited.js';

/* For commands and reactions of other contexts. */

/**
 * The class that holds for each of these assets on a day, today if none is said: the highest of its own and of what it
 * carries, with where it is inherited from.
 */
export const classesOf = (
  reads: Rows,
  assetIds: readonly string[],
  day = todayText(),
): Promise<ReadonlyMap<string, Effective>> => effectiveOf(reads, assetIds, day);

/** The events after which another class may hold for an asset, or for one that inherits from it. */
export const CLASS_CHANGES: readonly string[] = [
  'ClassificationApproved',
  'ClassificationReviewed',
  'ClassificationReferred',
  'ClassificationEntriesWithdrawn',
  'AssetLinked',
  'AssetUnlinked',
  'AssetRetired',
  'AssetEntriesWithdrawn',
];

/** These assets and all that carry them, or that they lean on, at whatever distance. Circles end by themselves. */
const HEIRS = `WITH RECURSIVE heir AS (
    SELECT unnest($1::uuid[]) AS "assetId"
    UNION SELECT x."assetId" FROM heir h
      JOIN rm.asset b ON ${own('b')} AND b."assetId" = h."assetId"
      JOIN rm.asset x ON ${own('x')} AND (b."assetId" = ANY(x.carries) OR x."assetId" = ANY(b."dependsOn")))
  SELECT "assetId" FROM heir`;

/** The assets for which another class may hold after an event of `CLASS_CHANGES`. One statement. */
export async function touchedBy(reads: Rows, { data }: RecordedEvent<string, never>): Promise<string[]> {
  const { assetId, toAssetId } = data as { assetId: string; toAssetId?: string };
  const changed = toAssetId === undefined ? [assetId] : [assetId, toAssetId];
  return (await reads.rows<{ assetId: string }>('classification.heirs', HEIRS, [changed])).map((row) => row.assetId);
}
