// SPDX-License-Identifier: EUPL-1.2
export * from './generated/index.js';
export * from './generated/graphql.js';
