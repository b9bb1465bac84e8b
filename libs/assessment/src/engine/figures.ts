// SPDX-License-Identifier: EUPL-1.2
import { Fraction } from './fraction.js';

const exact = (value: number | string): Fraction => Fraction.parse(String(value));
const HUNDRED = Fraction.of(100n);

/** `part` of `whole` in per cent with one decimal, halves upwards. Undefined where there is nothing to divide by. */
export function percentage(part: number | string, whole: number | string): number | undefined {
  const of = exact(whole);
  return of.numerator === 0n ? undefined : exact(part).times(HUNDRED).dividedBy(of).rounded();
}

/** How much larger `after` is than `before`, in per cent of `before`, with one decimal. */
export function change(before: number | string, after: number | string): number | undefined {
  const from = exact(before);
  return from.numerator === 0n ? undefined : exact(after).minus(from).times(HUNDRED).dividedBy(from).rounded();
}

/** A group cut into its weakest tenth, its middle and its best tenth: 153 → 15, 123, 15. */
export function splitSizes(size: number): [number, number, number] {
  const tenth = Math.floor(size / 10);
  return [tenth, size - 2 * tenth, tenth];
}
