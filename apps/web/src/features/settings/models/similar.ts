// SPDX-License-Identifier: EUPL-1.2

/** Words that say nothing of what a sentence is about. */
const EMPTY = new Set(
  'och att det som en ett på av för med till den är om inte de har kan ska vi finns när där eller så hur vid i'.split(
    ' ',
  ),
);

/** The beginnings of a text's words: inflected forms of a word then count as one. */
function stems(text: string): Set<string> {
  const words = text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => word.slice(0, 7)));
}

export interface Similar<T> {
  of: T;
  /** 0 to 1: how large a share of the words are in both. */
  share: number;
}

const LEAST = 0.2;

/** Finds, for a text, those whose words are most alike; compares words and nothing else. */
export function finder<T extends { text: string }>(among: readonly T[]): (text: string, most: number) => Similar<T>[] {
  const known = among.map((of) => ({ of, words: stems(of.text) }));
  return (text, most) => {
    const wanted = stems(text);
    return known
      .map(({ of, words }) => {
        const both = [...wanted].filter((word) => words.has(word)).length;
        return { of, share: both === 0 ? 0 : (2 * both) / (wanted.size + words.size) };
      })
      .filter(({ share }) => share >= LEAST)
      .sort((a, b) => b.share - a.share)
      .slice(0, most);
  };
}
