// SPDX-License-Identifier: EUPL-1.2

/** A number that follows from a text alone (FNV-1a): the demo looks varied and is the same at every load. */
export function numberFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

export const pick = <T>(key: string, from: readonly T[]): T => from[numberFrom(key) % from.length]!;

/** A whole number from `min` to `max`. */
export const between = (key: string, min: number, max: number): number => min + (numberFrom(key) % (max - min + 1));
