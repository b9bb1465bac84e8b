// SPDX-License-Identifier: EUPL-1.2
import type { Command } from 'commander';
import { deleteDemo, type LoadedDemo, loadDemo } from '#libs/demo';
import type { Installation } from '#libs/installation';
import { withInstallation } from '../support/installation.js';
import { type Io, table } from '../support/io.js';

/** `trappan demo load|delete`: the made-up municipality, to try things out. */
export function demo(program: Command, io: () => Io): void {
  const command = program.command('demo').description('Exempelby kommun: a made-up municipality, to try things out.');
  command
    .command('load')
    .description('Load it; goes on where an interrupted load ended, and changes nothing where it is there.')
    .action(() => withInstallation((installation) => load(installation, io())));
  command
    .command('delete')
    .description('Remove every row of it from the database. No other organisation is touched.')
    .action(() => withInstallation((installation) => remove(installation, io())));
}

async function load(installation: Installation, io: Io): Promise<void> {
  const bar = io.progress('demo', 1);
  try {
    const loaded = await loadDemo(installation, { onProgress: (done, total) => bar.update(done, total) });
    bar.stop();
    io.result(sentence(loaded), loaded);
  } finally {
    bar.stop();
  }
}

function sentence({ name, organisationId, loaded, today, fellOn, caughtUp }: LoadedDemo): string {
  if (!loaded) return `${name} is there already, loaded for ${today}. For a new one: trappan demo delete, then load.`;
  const behind = caughtUp ? '' : '\nThe read models are not up to date yet; see trappan projections.';
  return `${name} is loaded (${organisationId}). Its level fell from 2 to 1 on ${fellOn}.${behind}`;
}

async function remove(installation: Installation, io: Io): Promise<void> {
  const deleted = await deleteDemo(installation);
  const rows = Object.entries(deleted).map(([name, count]) => ({ table: name, rows: count }));
  const text = rows.length > 0 ? `${table(rows, ['table', 'rows'])}\n\nThe demo is gone.` : 'There is no demo.';
  io.result(text, deleted);
}
