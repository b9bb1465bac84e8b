// SPDX-License-Identifier: EUPL-1.2
import { Pool } from 'pg';

/** The owner's connections while tables are made and filled: as itself, and as the log's reader. */
export interface OwnerPools {
  owner: Pool;
  reader: Pool;
}

/** Work that may take long and needs some connections of its own, whatever the size of the given pool. */
export async function withOwnerPools<T>(given: Pool, work: (pools: OwnerPools) => Promise<T>): Promise<T> {
  const open = (max: number, options: string): Pool =>
    // the password is not enumerable in a pool's options
    new Pool({ ...given.options, password: given.options.password, max, options }).on('error', () => undefined);
  const patient = '-c transaction_timeout=0 -c idle_in_transaction_session_timeout=0';
  const owner = open(3, patient);
  const reader = open(2, `-c role=trappan_reader ${patient}`);
  try {
    return await work({ owner, reader });
  } finally {
    await Promise.all([owner.end(), reader.end()]);
  }
}
