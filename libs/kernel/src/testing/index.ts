// SPDX-License-Identifier: EUPL-1.2
export * from './codes.js';
export * from './given.js';
export * from './rows.js';
