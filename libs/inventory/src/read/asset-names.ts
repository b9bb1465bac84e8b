// SPDX-License-Identifier: EUPL-1.2
import { OWN_ROWS, type ReadSession } from '#libs/platform';
import type { AssetKind } from '../domain/asset/events.js';

/** What an asset is told apart by, when many are taken in from a file. */
export interface AssetName {
  assetId: string;
  kind: AssetKind;
  name: string;
  unitIds: string[];
}

const NAMES = `SELECT "assetId", kind, name, "unitIds" FROM rm.asset WHERE ${OWN_ROWS} AND "retiredOn" IS NULL`;

/** Every asset in use by name, kind and units. One statement. */
export const assetNames = (reads: ReadSession): Promise<AssetName[]> => reads.rows('inventory.names', NAMES);
