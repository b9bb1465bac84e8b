// SPDX-License-Identifier: EUPL-1.2
import { OWN_ROWS, type ReadSession } from '#libs/platform';

/** What a risk is told apart by, when many are taken in from a file. */
export interface RiskTitle {
  riskId: string;
  title: string;
  unitIds: string[];
}

const TITLES = `SELECT "riskId", title, "unitIds" FROM rm.risk WHERE ${OWN_ROWS}`;

/** Every risk by title and units. One statement. */
export const riskTitles = (reads: ReadSession): Promise<RiskTitle[]> => reads.rows('risk.titles', TITLES);
