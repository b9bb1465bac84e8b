// SPDX-License-Identifier: EUPL-1.2

/** What a rejection's text may be filled in with. */
export type RejectionParams = Record<string, string | number | boolean | null>;

/**
 * The one kind of refusal: a stable public code (`risk.not-owner`) and parameters for its text.
 * Texts live beside the context that refuses, in Swedish and English.
 */
export class Rejection extends Error {
  constructor(
    readonly code: string,
    readonly params: RejectionParams = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'Rejection';
  }
}

/** Refuses. Returns `never`, so that types narrow after the check. */
export function reject(code: string, params: RejectionParams = {}): never {
  throw new Rejection(code, params);
}

/** Texts per rejection code; `{{name}}` is filled in from the parameters. */
export type RejectionTexts = Record<string, { sv: string; en: string }>;
