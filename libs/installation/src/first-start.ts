// SPDX-License-Identifier: EUPL-1.2
import { v5 } from 'uuid';
import { Accounts, Memberships, type NewCredentials } from '#libs/platform';
import { foundOrganisation } from './found-organisation.js';
import type { Installation } from './open-installation.js';

const CATCH_UP_MS = 5_000;

export interface FirstStart {
  /** Password and one-time link of the first account: known only now, and only where it was made now. */
  credentials?: NewCredentials;
  /** A new one-time link, while nobody has signed in with the first account. */
  token?: string;
}

/** Makes the first account and an empty organisation for it, where there are none. Safe to repeat at every start. */
export async function prepareFirstStart(installation: Installation): Promise<FirstStart> {
  const accounts = installation.app.get(Accounts);
  const credentials = await accounts.makeFirst();
  const administrator = await accounts.administrator();
  if (!administrator) return {};
  const { accountId, name } = administrator;
  const memberships = await installation.app.get(Memberships).of(accountId);
  if (!memberships.some(({ synthetic }) => !synthetic) && (await accounts.isFirst(accountId))) {
    await foundOrganisation(installation, {
      organisationId: v5('own organisation', accountId),
      name: 'Vår organisation',
      actorGroup: 'municipality',
      synthetic: false,
      first: { accountId, name, roles: ['administrator', 'ciso'] },
    });
    await seen(installation);
  }
  if (credentials) return { credentials, token: credentials.token };
  return administrator.signedInAt ? {} : { token: await accounts.newToken(accountId, 'signIn') };
}

/** Whoever signs in at once finds the organisation; where another process fills the read models it may take a moment. */
async function seen({ platform: { freshness } }: Installation): Promise<void> {
  const head = await freshness.head();
  if (head) await freshness.waitFor(head, CATCH_UP_MS);
}
