// SPDX-License-Identifier: EUPL-1.2
export * from './acquire.js';
export { exists, sleep } from './process.js';
export * from './use-database.js';
