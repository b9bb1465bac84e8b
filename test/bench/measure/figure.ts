// SPDX-License-Identifier: EUPL-1.2

export interface Goal {
  atLeast?: number;
  atMost?: number;
}

/** One line of the result. `measured` is the median over the rounds unless `what` says otherwise. */
export interface Figure {
  part: string;
  what: string;
  measured: number;
  /** The best round; of a ratio, the best round of one against the best of the other. */
  best?: number;
  unit: string;
  goal?: Goal;
  /** What lies behind the figure: absolute numbers, sizes, counts. */
  detail?: string;
}

/** Undefined where there is no goal. */
export function isMet({ measured, goal }: Figure): boolean | undefined {
  if (!goal) return undefined;
  return measured >= (goal.atLeast ?? -Infinity) && measured <= (goal.atMost ?? Infinity);
}

/** Three figures are all that a run on a shared machine is good for. */
export function rounded(value: number): string {
  if (Math.abs(value) >= 1000) return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
  return String(Number(value.toPrecision(3)));
}
