// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Manifest, migrate, restoreBackup, writeBackup } from '#libs/installation';
import { quietLog } from '../support/quiet-log.js';
import { withDatabase, withInstallation } from '../support/installation.js';
import { type Io, table } from '../support/io.js';
import { catchUp } from './read-models.js';

/** `trappan backup` and `trappan restore`: the log, accounts, persons and files, in a folder with hashes. */
export function backups(program: Command, io: () => Io): void {
  program
    .command('backup')
    .description('Write a backup of all organisations into a new folder, while everybody goes on working.')
    .argument('<folder>', 'a folder that does not exist yet')
    .action((folder: string) =>
      withDatabase(async (ownerUrl) => {
        const manifest = await writeBackup(ownerUrl, resolve(folder), (name, rows) => io().note(`${name}: ${rows}`));
        report(
          io(),
          `Backup written to ${resolve(folder)}. It holds personal data: keep it as safe as the database.`,
          manifest,
        );
      }),
    );
  program
    .command('restore')
    .description('Put a backup into an empty installation, all or nothing, and derive the read models again.')
    .argument('<folder>', 'the folder of the backup')
    .action(async (folder: string) => {
      const manifest = await withDatabase(async (ownerUrl) => {
        await migrate(ownerUrl, quietLog);
        return restoreBackup(ownerUrl, resolve(folder), (name, rows) => io().note(`${name}: ${rows}`));
      });
      await withInstallation((installation) => catchUp(installation, io()));
      report(io(), 'Restored. Everybody signs in again; start Trappan with npm start.', manifest);
    });
}

function report(io: Io, text: string, manifest: Manifest): void {
  const rows = manifest.parts.map(({ table: name, rows: count, bytes, sha256 }) => ({
    table: name,
    rows: count,
    bytes,
    sha256,
  }));
  io.result(`${table(rows, ['table', 'rows', 'bytes'])}\n\n${text}`, manifest);
}
