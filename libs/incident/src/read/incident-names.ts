// SPDX-License-Identifier: EUPL-1.2
import { OWN_ROWS, type ReadSession } from '#libs/platform';

/** What an incident is told apart by, when many are taken in from a file. */
export interface IncidentName {
  incidentId: string;
  title: string;
  unitIds: string[];
  reportedOn: string;
}

const NAMES = `SELECT "incidentId", title, "unitIds", "reportedOn" FROM rm.incident WHERE ${OWN_ROWS}`;

/** Every incident by title, units and day. One statement. */
export const incidentNames = (reads: ReadSession): Promise<IncidentName[]> => reads.rows('incident.names', NAMES);
