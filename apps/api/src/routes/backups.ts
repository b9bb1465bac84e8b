// SPDX-License-Identifier: EUPL-1.2
import type { RestOperation } from './route.js';

/** A backup as one file, sent while it is read. */
export const downloadBackup: RestOperation = {
  name: 'GET /upkeep/backups/:name',
  method: 'GET',
  url: '/upkeep/backups/:name',
  allowed: 'installation',
  handle: async ({ request, edge }) => {
    const { name } = request.params as { name: string };
    return { name: `${name}.tar`, contentType: 'application/x-tar', bytes: await edge.upkeep.packed(name) };
  },
};
