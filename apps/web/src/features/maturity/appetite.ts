// SPDX-License-Identifier: EUPL-1.2

interface Mandate {
  personId: string;
  /** Null: the whole organisation. */
  unitId?: string | null;
  maxConsequence: number;
  maxLikelihood: number;
}

interface Sized {
  unitIds: readonly string[];
  status: string;
  consequence?: number | null;
  likelihoodLevel?: number | null;
}

export interface Appetite {
  /** What others than the leadership may decide on. */
  mandates: readonly Mandate[];
  parentOf: (unitId: string) => string | null | undefined;
}

/** The mandates that say how much risk the units may carry by themselves: all but those of the leadership. */
export const ofUnits = (mandates: readonly Mandate[], leaders: ReadonlySet<string>): Mandate[] =>
  mandates.filter(({ personId }) => !leaders.has(personId));

/** A unit and all above it; null stands for the whole organisation. */
function upwards(unitId: string, parentOf: Appetite['parentOf']): (string | null)[] {
  const path: (string | null)[] = [];
  for (let at: string | null | undefined = unitId; at && !path.includes(at); at = parentOf(at)) path.push(at);
  return [...path, null];
}

/** Whether a judged risk that is still there is more than any of its units may decide on without the leadership. */
export function isAbove(risk: Sized, { mandates, parentOf }: Appetite): boolean {
  const { unitIds, status, consequence, likelihoodLevel } = risk;
  if (status === 'closed' || consequence == null || likelihoodLevel == null) return false;
  const enough = mandates.filter((one) => one.maxConsequence >= consequence && one.maxLikelihood >= likelihoodLevel);
  return unitIds.some((unitId) => {
    const places = upwards(unitId, parentOf);
    return !enough.some((one) => places.includes(one.unitId ?? null));
  });
}
