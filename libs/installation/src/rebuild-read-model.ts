// SPDX-License-Identifier: EUPL-1.2
import { Pool } from 'pg';
import { type Projection, rebuild, type RebuildProgress } from '#libs/event-store';

/** Derives a read model anew beside the live one and swaps it in, whoever else runs. */
export async function rebuildReadModel(
  ownerUrl: string,
  projections: readonly Projection[],
  name: string,
  onProgress: (progress: RebuildProgress) => void,
): Promise<void> {
  const ownerPool = new Pool({ connectionString: ownerUrl, max: 2 });
  ownerPool.on('error', () => undefined);
  try {
    await rebuild({ ownerPool, projections }, name, onProgress);
  } finally {
    await ownerPool.end();
  }
}
