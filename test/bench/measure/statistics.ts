// SPDX-License-Identifier: EUPL-1.2

/** The value below which a share of the values lies, between neighbours where it must. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (sorted[above]! - sorted[below]!) * (place - below);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Each round's own ratio: what disturbs a round disturbs both of its halves. */
export const ratios = (ours: readonly number[], reference: readonly number[]): number[] =>
  ours.map((value, round) => value / reference[round]!);

/** How time grows with size: 1 is in proportion. Least squares on logarithms. */
export function slope(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (of: 0 | 1): number => logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return covariance / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
