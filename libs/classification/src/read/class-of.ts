// SPDX-License-Identifier: EUPL-1.2
import type { ReadSession } from '#libs/platform';
import { todayText } from '#libs/platform';
import { type Effective, effectiveOf } from './inherited.js';

/**
 * The class that holds for an asset today: the highest of its own and of what it carries, with where it is inherited
 * from. For commands of other contexts.
 */
export const classOf = async (reads: ReadSession, assetId: string): Promise<Effective> =>
  (await effectiveOf(reads, [assetId], todayText())).get(assetId)!;
