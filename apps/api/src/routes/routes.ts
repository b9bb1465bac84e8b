// SPDX-License-Identifier: EUPL-1.2
import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { Rejection } from '#libs/kernel';
import { MAX_FILE_BYTES } from '#libs/platform';
import type { Edge } from '../edge.js';
import { refuse } from '../request/refuse.js';
import { answerPage, type WebApp } from '../web/web-app.js';
import { addCalendar } from './calendar.js';
import { downloadBackup } from './backups.js';
import { batch } from './batch.js';
import { eventExports } from './event-export.js';
import { exportOperations } from './exports.js';
import { downloadFile, uploadFile } from './files.js';
import { procurementAnnex } from './procurement-annex.js';
import { registerExport } from './register-export.js';
import { addOperation, type RestOperation } from './route.js';
import { actAs, chooseOrganisation } from './session.js';

/** Every REST operation; each has a row in the permission matrix. */
export const restOperations: readonly RestOperation[] = [
  uploadFile,
  downloadFile,
  ...exportOperations,
  ...eventExports,
  downloadBackup,
  registerExport,
  procurementAnnex,
  batch,
  chooseOrganisation,
  actAs,
];

export async function addRoutes(fastify: FastifyInstance, edge: Edge, web: WebApp | undefined): Promise<void> {
  await fastify.register(multipart, { limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 10, fieldSize: 10_000 } });
  restOperations.forEach((operation) => addOperation(fastify, edge, operation));
  addCalendar(fastify, edge);
  fastify.all('/*', async (request, reply) => {
    const page = await answerPage(request, reply, edge, web);
    return page ?? refuse(edge, request, reply, new Rejection('platform.not-found'));
  });
}
