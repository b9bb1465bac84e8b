// SPDX-License-Identifier: EUPL-1.2
import { own, OWN_ROWS } from './own-rows.js';

/** Ids of a unit and of all below it, as a subquery; `parameter` holds the unit. */
const below = (parameter: string): string => `WITH RECURSIVE below AS (
    SELECT "unitId" FROM rm.business_unit WHERE ${OWN_ROWS} AND "unitId" = ${parameter}::uuid
    UNION SELECT u."unitId" FROM rm.business_unit u, below WHERE ${own('u')} AND u."parentId" = below."unitId")
  SELECT "unitId" FROM below`;

/** A filter of a register: rows that concern a unit or one below it, by a column that holds several ids. */
export const underUnit =
  (column: string) =>
  (parameter: string): string =>
    `"${column}" && ARRAY(${below(parameter)})`;

/** The same by a column that holds one id. */
export const atOrUnderUnit =
  (column: string) =>
  (parameter: string): string =>
    `"${column}" IN (${below(parameter)})`;
