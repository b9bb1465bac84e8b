// SPDX-License-Identifier: EUPL-1.2
import { Pool } from 'pg';
import { deleteOrganisation, type Deleted } from '#libs/event-store';
import type { Installation } from '#libs/installation';
import { DEMO_ORGANISATION } from './ids.js';
import { begunOn } from './load-demo.js';

/**
 * Removes every row of the demo from every table of the database, memberships included, and says how many went by
 * table. Nothing where it is not there. Never touches an organisation that is not synthetic.
 */
export async function deleteDemo(installation: Installation): Promise<Deleted> {
  if ((await begunOn(installation)) === undefined) return {};
  const owner = new Pool({ connectionString: installation.ownerUrl, max: 1 });
  owner.on('error', () => undefined);
  try {
    return await deleteOrganisation(owner, DEMO_ORGANISATION);
  } finally {
    await owner.end();
  }
}
