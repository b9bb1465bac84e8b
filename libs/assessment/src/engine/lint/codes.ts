// SPDX-License-Identifier: EUPL-1.2

/** What the linter of model packages can find, and how grave it is. */
export const LINT_CODES = {
  'duplicate-id': 'error',
  'unknown-area': 'error',
  'unknown-section': 'error',
  'area-without-questions': 'error',
  'question-without-measures': 'error',
  'points-unreadable': 'error',
  'points-negative': 'error',
  'points-missing': 'error',
  'points-not-split': 'error',
  'points-sum': 'error',
  'share-invalid': 'error',
  'levels-not-in-order': 'error',
  'result-figure-order': 'error',
  'provenance-without-source': 'error',
  'rule-empty': 'error',
  'rule-months': 'error',
  'rule-count': 'error',
  'rule-path': 'error',
  'rule-event-type': 'error',
  'rule-value': 'error',
  'rule-amount': 'error',
  'rule-too-deep': 'error',
  'points-zero': 'warning',
  'effort-not-positive': 'warning',
  'area-without-first-section': 'warning',
  'measure-not-reportable': 'warning',
  'text-short': 'warning',
  'text-repeated': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type LintCode = keyof typeof LINT_CODES;
