// SPDX-License-Identifier: EUPL-1.2
import { OWN_ROWS, type ReadSession } from '#libs/platform';

/** What a procurement is told apart by, when many are taken in from a file. */
export interface ProcurementName {
  procurementId: string;
  name: string;
  unitIds: string[];
}

const NAMES = `SELECT "procurementId", name, "unitIds" FROM rm.procurement WHERE ${OWN_ROWS}`;

/** Every procurement by name and units. One statement. */
export const procurementNames = (reads: ReadSession): Promise<ProcurementName[]> =>
  reads.rows('procurement.names', NAMES);
