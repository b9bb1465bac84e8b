// SPDX-License-Identifier: EUPL-1.2
import { resumeProjection, type ResumeResult } from '#libs/event-store';
import type { Installation } from '../open-installation.js';

/** Folds an organisation that waits in a read model again, from whichever process. */
export function resumeReadModel(
  { reader, database, platform }: Installation,
  name: string,
  organisationId: string,
): Promise<ResumeResult> {
  if (reader) return reader.resume(name, organisationId);
  const { appPool, readerPool } = database;
  const projections = platform.contexts.flatMap((context) => context.projections);
  return resumeProjection({ appPool, readerPool, projections }, name, organisationId);
}
