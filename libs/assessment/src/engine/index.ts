// SPDX-License-Identifier: EUPL-1.2
export * from './evaluation.js';
export * from './fact.js';
export { Fraction } from './fraction.js';
export * from './model.js';
export * from './rule.js';
