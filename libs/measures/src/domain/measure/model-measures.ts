// SPDX-License-Identifier: EUPL-1.2

const QUESTION = 6;
const SIZE = 28;

/** Ids of the basic security measures of question 6 in the shipped model, which a security measure may be. */
export const MODEL_MEASURES: readonly string[] = Array.from({ length: SIZE }, (_, i) => `${QUESTION}.${i + 1}`);
