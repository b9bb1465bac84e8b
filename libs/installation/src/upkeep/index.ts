// SPDX-License-Identifier: EUPL-1.2
export * from './database-facts.js';
export * from './long-work.js';
export * from './resume.js';
