// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import type { ClassificationCommands } from './commands.js';
import { ASPECTS, type Proposed } from './events.js';

/**
 * Where the levels are others than the answers give, with what the answers gave. A lower one without a reason of its own is
 * refused; a higher one is safe, and its reason may be the one that every level has.
 */
export function overridesOf(data: ClassificationCommands['ProposeClassification']): Proposed['overrides'] {
  const { levels, harms = [], overrides = [] } = data;
  if (harms.length === 0) return undefined;
  const found = ASPECTS.flatMap((aspect) => {
    const suggested = Math.max(0, ...harms.filter((harm) => harm.aspect === aspect).map(({ level }) => level));
    const reason = overrides.find((one) => one.aspect === aspect)?.reason;
    if (levels[aspect] < suggested && reason === undefined) reject('classification.below-harm', { aspect });
    return levels[aspect] === suggested || reason === undefined ? [] : [{ aspect, suggested, reason }];
  });
  return found.length > 0 ? found : undefined;
}
