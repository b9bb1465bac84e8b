// SPDX-License-Identifier: EUPL-1.2

/** The least number that is shown. */
export const K = 5;

/**
 * Counts with the small ones left out, so that none of them can be reckoned back. What is hidden adds up to at least `K`
 * over at least two cells, so the total minus what is shown tells of no single one; where that cannot be had, the total is
 * hidden as well. Nothing at all is told as nothing.
 */
export function suppressed<Key extends string>(
  counts: ReadonlyMap<Key, number>,
): { total: number | null; cells: { key: Key; count: number | null }[] } {
  const bySize = [...counts].filter(([, count]) => count > 0).sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  const hidden = new Set<Key>();
  let sum = 0;
  for (const [key, count] of bySize) {
    const enough = hidden.size === 0 ? count >= K : count >= K && hidden.size >= 2 && sum >= K;
    if (enough) break;
    hidden.add(key);
    sum += count;
  }
  const total = bySize.reduce((all, [, count]) => all + count, 0);
  const tellsOfOne = hidden.size === 1 || (hidden.size > 0 && sum < K);
  return {
    total: tellsOfOne || (total > 0 && total < K) ? null : total,
    cells: [...counts].map(([key, count]) => ({ key, count: hidden.has(key) ? null : count })),
  };
}
