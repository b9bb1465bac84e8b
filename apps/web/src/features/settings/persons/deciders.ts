// SPDX-License-Identifier: EUPL-1.2
import type { Mandate } from './documents.js';

const WHOLE = 1_000;

/** How many steps above the unit a mandate was given; undefined where it does not reach the unit. */
function distance(
  mandate: Mandate,
  unitId: string | undefined,
  parents: ReadonlyMap<string, string | null | undefined>,
) {
  if (!mandate.unitId) return WHOLE;
  let steps = 0;
  for (let at: string | null | undefined = unitId; at && steps < 100; at = parents.get(at)) {
    if (at === mandate.unitId) return steps;
    steps += 1;
  }
  return undefined;
}

/** The nearest holders of a mandate that suffices; none: the leadership decides. As the server judges it, for one unit. */
export function decidersOf(
  mandates: readonly Mandate[],
  size: { unitId?: string; consequence: number; likelihood: number },
  parents: ReadonlyMap<string, string | null | undefined>,
): string[] {
  const able = mandates
    .filter((one) => one.maxConsequence >= size.consequence && one.maxLikelihood >= size.likelihood)
    .flatMap((one) => {
      const steps = distance(one, size.unitId, parents);
      return steps === undefined ? [] : [{ personId: one.personId, steps }];
    });
  const nearest = Math.min(...able.map(({ steps }) => steps));
  return [...new Set(able.filter(({ steps }) => steps === nearest).map(({ personId }) => personId))];
}
