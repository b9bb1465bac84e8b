// SPDX-License-Identifier: EUPL-1.2
export type * from './projections/projection.js';
