// SPDX-License-Identifier: EUPL-1.2
/* eslint-disable */
export * from "./gql.js";