// SPDX-License-Identifier: EUPL-1.2
export * from './day.js';
export * from './decider.js';
export * from './event.js';
export * from './ports.js';
export * from './rejection.js';
export * from './schema.js';
export * from './withdraw.js';
