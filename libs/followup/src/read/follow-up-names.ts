// SPDX-License-Identifier: EUPL-1.2
import { OWN_ROWS, type ReadSession } from '#libs/platform';

/** What a planned follow-up is told apart by, when many are taken in from a file. */
export interface FollowUpName {
  followUpId: string;
  title: string;
  /** The day it was first due. */
  firstOn: string;
}

const NAMES = `SELECT "followUpId", title, "firstOn" FROM rm.follow_up WHERE ${OWN_ROWS} AND "stoppedOn" IS NULL`;

/** Every follow-up that has not been stopped, by title and first day. One statement. */
export const followUpNames = (reads: ReadSession): Promise<FollowUpName[]> => reads.rows('followup.names', NAMES);
