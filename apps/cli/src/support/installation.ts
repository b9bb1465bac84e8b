// SPDX-License-Identifier: EUPL-1.2
import { useDatabase } from '#infra/postgres';
import { type Installation, openInstallation } from '#libs/installation';
import { Accounts, Memberships } from '#libs/platform';
import { quietLog } from './quiet-log.js';
import { CliError, EXIT } from './exit.js';
import { onInterrupt } from './interrupt.js';
import { address } from './server.js';

/** The installation's database, for as long as the work takes. Throws StartFailure with what to do. */
export async function withDatabase<T>(work: (ownerUrl: string, dataDir: string) => Promise<T>): Promise<T> {
  const { ownerUrl, dataDir, release } = await useDatabase();
  const interruption = onInterrupt(release);
  try {
    return await work(ownerUrl, dataDir);
  } finally {
    // What breaks because the database is being stopped is no news; the process ends when it has stopped.
    if (interruption.begun()) await new Promise(() => undefined);
    await release();
    interruption.over();
  }
}

/** The whole installation without its edge. A running server keeps its work; without one, this process does it. */
export function withInstallation<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
  return withDatabase(async (ownerUrl) => {
    const installation = await openInstallation({
      ownerUrl,
      roles: new Set(['projections', 'reactions']),
      log: quietLog,
      publicUrl: address(),
      pools: { app: 4, read: 2, reader: 3 },
    });
    try {
      return await work(installation);
    } finally {
      await installation.close();
    }
  });
}

/** As which account and person the command line acts, in which organisation. */
export interface LocalMember {
  accountId: string;
  organisationId: string;
  personId: string;
}

/**
 * The local administrator in an organisation: the named one, else the only one of its own. What the command line does
 * is recorded as done by that person.
 */
export async function localMember({ app }: Installation, organisation?: string): Promise<LocalMember> {
  const account = await app.get(Accounts).administrator();
  if (!account) {
    throw new CliError('cli.no-account', 'There is no account yet. Start Trappan once with npm start.', EXIT.refused);
  }
  const memberships = await app.get(Memberships).of(account.accountId);
  const own = memberships.filter(({ synthetic }) => !synthetic);
  const chosen = organisation ? memberships.find(({ organisationId }) => organisationId === organisation) : own[0];
  if (!chosen || (!organisation && own.length > 1)) {
    const known = memberships.map(({ organisationId }) => organisationId).join(', ');
    throw new CliError(
      'cli.organisation',
      `Name one of your organisations with --organisation: ${known || 'none yet'}.`,
    );
  }
  return { accountId: account.accountId, organisationId: chosen.organisationId, personId: chosen.personId };
}
