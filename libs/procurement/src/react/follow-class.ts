// SPDX-License-Identifier: EUPL-1.2
import { CLASS_CHANGES, classesOf, type Effective, touchedBy } from '#libs/classification';
import { commandOf, OWN_ROWS, type ReactionDefinition } from '#libs/platform';
import { classFrom } from '../domain/procurement/class-from.js';
import { ProcurementCommand } from '../procurement.commands.js';

/** A procurement that may have to follow, and the class of each asset that it is about. */
export interface Follower {
  procurementId: string;
  assets: ReadonlyMap<string, Effective>;
}

const FOLLOWERS = `SELECT "procurementId", state->'assetIds' AS "assetIds" FROM rm.procurement
  WHERE ${OWN_ROWS} AND "basedOn" && $1::uuid[] ORDER BY "procurementId"`;

/**
 * A procurement whose class comes from what it is about follows that: when another class holds for an asset, by its own
 * or by what it carries, the procurement gets it, and an open list is marked for review with the difference.
 */
export const followClass: ReactionDefinition<Follower[]> = {
  name: 'procurement.follow-class',
  on: CLASS_CHANGES,
  async look(reads, event) {
    type Row = { procurementId: string; assetIds: string[] };
    const rows = await reads.rows<Row>('procurement.followers', FOLLOWERS, [await touchedBy(reads, event)]);
    if (rows.length === 0) return [];
    const classes = await classesOf(reads, [...new Set(rows.flatMap(({ assetIds }) => assetIds))]);
    return rows.map(({ procurementId, assetIds }) => ({
      procurementId,
      assets: new Map(assetIds.map((assetId) => [assetId, classes.get(assetId)!])),
    }));
  },
  react: (_, followers) =>
    followers.flatMap(({ procurementId, assets }) => {
      const found = classFrom(assets);
      if (!found) return [];
      const data = { assetIds: [...assets.keys()], ...found };
      return [commandOf(ProcurementCommand, { name: 'FollowClass', streamId: procurementId, data })];
    }),
};
