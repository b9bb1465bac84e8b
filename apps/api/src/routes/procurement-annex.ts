// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { EVERYBODY } from '#libs/platform';
import { ANNEX_FORMATS, type AnnexFormat, exportAnnex } from '#libs/procurement';
import { type Asked, day, instant } from './query-string.js';
import type { RestOperation } from './route.js';

const FILE = new RegExp(`^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(${ANNEX_FORMATS.join('|')})$`);

/** The annex of a procurement, `{id}.docx` or `{id}.xlsx`: what suppliers are asked. Optionally `at` and `knownAt`. */
export const procurementAnnex: RestOperation = {
  name: 'GET /export/procurement/:file',
  method: 'GET',
  url: '/export/procurement/:file',
  allowed: EVERYBODY,
  handle: ({ request, reads }) => {
    const { file } = request.params as { file: string };
    const [, procurementId = '', format = ''] = FILE.exec(file) ?? reject('platform.not-found');
    const query = request.query as Asked;
    const moment = { at: day(query, 'at'), knownAt: instant(query, 'knownAt') };
    return exportAnnex(reads, { procurementId, format: format as AnnexFormat }, moment);
  },
};
