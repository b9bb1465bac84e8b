// SPDX-License-Identifier: EUPL-1.2
import { hasRole, type Me } from '../../app/me.js';
import { queryClient } from '../../app/query-client.js';
import { contentQuery } from './content.js';
import { stepLeft } from './progress.js';

/** Whether who comes in is to take the first steps: they may, nothing is recorded, and they have not been skipped. */
export async function beginsHere(me: Me): Promise<boolean> {
  if (!me.organisation || !hasRole(me, 'administrator') || stepLeft(me.organisation.organisationId) === 4) return false;
  const content = await queryClient.ensureQueryData(contentQuery).catch(() => undefined);
  return content?.isEmpty ?? false;
}
