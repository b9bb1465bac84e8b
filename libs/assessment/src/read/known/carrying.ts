// SPDX-License-Identifier: EUPL-1.2
import type { Explanation } from '../../engine/index.js';

/** An explanation and those inside it, as they are read. */
const linesOf = (explained: Explanation): Explanation[] => [explained, ...explained.parts.flatMap(linesOf)];

/** The facts that are in force for a rule or a part of it on the day that is explained. */
export const carryingIn = (explained: Explanation): Set<string> =>
  new Set(linesOf(explained).flatMap(({ factIds }) => factIds));
