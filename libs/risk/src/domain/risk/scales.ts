// SPDX-License-Identifier: EUPL-1.2

/** Degrees of harm: 0 none … 4 exceptionally serious (refer to security protection). */
export const MAX_CONSEQUENCE = 4;

/**
 * Likelihood level 1–5 from how often the risk is expected to occur. Versioned: the version is frozen into each
 * assessment, so that a later table never changes what was decided.
 */
export const LIKELIHOOD_TABLE = {
  version: '2026-1',
  /** Fewer times a year than the limit gives the level before it. */
  limits: [0.02, 0.1, 0.5, 2],
} as const;

/** 1: rarer than every 50 years … 5: twice a year or more often. */
export const likelihoodLevel = (frequencyPerYear: number): number =>
  1 + LIKELIHOOD_TABLE.limits.filter((limit) => frequencyPerYear >= limit).length;

/** The highest degree over the types of harm is the one that counts. */
export const highestConsequence = (consequences: Record<string, number | undefined>): number =>
  Math.max(0, ...Object.values(consequences).map((degree) => degree ?? 0));
