// SPDX-License-Identifier: EUPL-1.2
import { assetById } from '#libs/inventory';
import { reject } from '#libs/kernel';
import type { ReadSession } from '#libs/platform';

/** The asset that a classification is about; refuses what is unknown (`inventory.asset-unknown`) or out of use. */
export async function classifiable(reads: ReadSession, assetId: string) {
  const asset = await assetById(reads, assetId);
  if (asset.retiredOn !== null) reject('classification.asset-retired', { name: asset.name });
  return asset;
}
