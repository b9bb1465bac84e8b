// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { EVERYBODY, MAX_FILE_BYTES } from '#libs/platform';
import type { RestOperation } from './route.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Keeps a file (evidence, or a workbook to import) and answers its id and hash. */
export const uploadFile: RestOperation = {
  name: 'POST /files',
  method: 'POST',
  url: '/files',
  allowed: ['administrator', 'ciso', 'leadership', 'riskOwner', 'procurementOfficer'],
  bodyLimit: MAX_FILE_BYTES + 64 * 1024,
  handle: async ({ request, me, edge }) => {
    if (!request.isMultipart()) reject('platform.file-missing');
    const part = (await request.file()) ?? reject('platform.file-missing');
    const bytes = await part.toBuffer();
    return edge.files.store(me, { name: part.filename, bytes });
  },
};

export const downloadFile: RestOperation = {
  name: 'GET /files/:fileId',
  method: 'GET',
  url: '/files/:fileId',
  allowed: EVERYBODY,
  handle: async ({ request, me, edge }) => {
    const { fileId } = request.params as { fileId: string };
    if (!UUID.test(fileId)) reject('platform.file-unknown');
    const { name, bytes } = await edge.files.read(me.organisationId, fileId);
    return { name, bytes, contentType: 'application/octet-stream' };
  },
};
