// SPDX-License-Identifier: EUPL-1.2
import type { Command } from 'commander';
import { allContexts, type Installation, migrate, rebuildReadModel } from '#libs/installation';
import { encodePosition } from '#libs/kernel';
import { CliError, EXIT } from '../support/exit.js';
import { withDatabase, withInstallation } from '../support/installation.js';
import { type Io, table } from '../support/io.js';
import { quietLog } from '../support/quiet-log.js';

const projections = allContexts.flatMap((context) => context.projections);

/** `trappan migrate|projections|rebuild|resume`: upkeep of what is derived from the log. */
export function readModels(program: Command, io: () => Io): void {
  program
    .command('migrate')
    .description('Bring the database to where this version needs it; changes nothing on one that is there already.')
    .action(() =>
      withDatabase(async (ownerUrl) => {
        await migrate(ownerUrl, quietLog);
        io().result('The database is up to date.', { migrated: true });
      }),
    );
  program
    .command('projections')
    .description('Where every read model stands: version, place in the log, lag, organisations that wait.')
    .action(() => withInstallation((installation) => show(installation, io())));
  program
    .command('rebuild')
    .description('Derive a read model anew beside the live one and swap it in; readers notice nothing.')
    .argument('<projection>', `one of: ${projections.map(({ name }) => name).join(', ')}`)
    .action(rebuilt(io));
  program
    .command('resume')
    .description('Fold the events of an organisation that waits in a read model again, from where it stopped.')
    .argument('<projection>')
    .argument('<organisation>', 'id of the organisation')
    .action((projection: string, organisation: string) =>
      withKnown(projection, async ({ reader }) => {
        const { resumed, reason } = await reader!.resume(projection, organisation);
        io().result(resumed ? 'Taken up again.' : `Still waiting: ${reason}`, { resumed, reason });
        if (!resumed) throw new CliError('', '', EXIT.refused);
      }),
    );
}

function mustExist(name: string): void {
  if (projections.some((projection) => projection.name === name)) return;
  const known = projections.map((projection) => projection.name).join(', ');
  throw new CliError('cli.projection-unknown', `There is no read model "${name}". There are: ${known}.`);
}

function withKnown(name: string, work: (installation: Installation) => Promise<void>): Promise<void> {
  mustExist(name);
  return withInstallation(work);
}

const rebuilt = (io: () => Io) => (name: string) => {
  mustExist(name);
  return withDatabase(async (ownerUrl) => {
    await migrate(ownerUrl, quietLog);
    const bar = io().progress(name, 1);
    let events = 0;
    await rebuildReadModel(ownerUrl, projections, name, ({ done, total }) => {
      events = total;
      bar.update(done, total);
    });
    bar.stop();
    io().result(`${name} is rebuilt from ${events} events.`, { projection: name, events });
  });
};

async function show({ reader }: Installation, io: Io): Promise<void> {
  const status = await reader!.status();
  const rows = status.projections.map(({ name, version, liveVersion, checkpoint, lag, fault, parked }) => ({
    name,
    version,
    liveVersion,
    checkpoint: encodePosition(checkpoint),
    lag,
    fault,
    waiting: parked.length,
  }));
  const waiting = status.projections.flatMap(({ parked }) =>
    parked.map(({ name, organisationId, reason }) => `${name} waits for organisation ${organisationId}: ${reason}`),
  );
  io.result(
    [table(rows, ['name', 'version', 'liveVersion', 'checkpoint', 'lag', 'fault', 'waiting']), ...waiting].join('\n'),
    status,
  );
}

const CATCH_UP_MS = 30 * 60_000;

/** Waits until the read models have everything that has been recorded, with a bar. */
export async function catchUp({ platform, reader }: Installation, io: Io): Promise<void> {
  const head = await platform.freshness.head();
  if (!head || !reader) return;
  const lag = async (): Promise<number> => Math.max(0, ...(await reader.status()).projections.map((p) => p.lag));
  const total = await lag();
  const bar = io.progress('read models', total);
  const end = performance.now() + CATCH_UP_MS;
  while (!(await platform.freshness.waitFor(head, 500))) {
    if (performance.now() > end)
      throw new CliError('cli.behind', 'The read models do not catch up; see trappan projections.', EXIT.failure);
    bar.update(total - (await lag()));
  }
  bar.update(total);
  bar.stop();
}
