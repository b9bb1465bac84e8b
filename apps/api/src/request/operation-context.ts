// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http';
import { freshen, languageOf, type OperationContext, ReadSession } from '#libs/platform';
import type { Edge } from '../edge.js';
import type { Caller } from './identify.js';

/** The frame of one operation: who asks, and its read transaction, which begins when something is read. */
export function operationContext(
  headers: IncomingHttpHeaders,
  { viewer, session }: Caller,
  edge: Edge,
): OperationContext {
  const operation: OperationContext['operation'] = {};
  const { readPool } = edge.database;
  const nextReads = (): ReadSession =>
    new ReadSession(readPool, viewer?.organisationId, () => freshen(edge.freshness, operation));
  return {
    req: { headers },
    viewer,
    session,
    language: languageOf(headers['accept-language']),
    operation,
    reads: nextReads(),
    nextReads,
    openReads: () => new ReadSession(readPool, viewer?.organisationId),
  };
}
