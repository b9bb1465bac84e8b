// SPDX-License-Identifier: EUPL-1.2
import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enum over a list of words, as the domain has them. */
export function enumOf<const W extends readonly string[]>(
  name: string,
  words: W,
  description: string,
): Record<W[number], W[number]> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<W[number], W[number]>;
  registerEnumType(values, { name, description });
  return values;
}
