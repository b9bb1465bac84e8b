// SPDX-License-Identifier: EUPL-1.2
import { v5 } from 'uuid';
import { type ActorGroup, OrganisationCommand, PersonCommand, RolesCommand, streams } from '#libs/organisation';
import { Memberships, Persons, type Role } from '#libs/platform';
import type { Installation } from './open-installation.js';

export interface Founding {
  organisationId: string;
  name: string;
  actorGroup: ActorGroup;
  synthetic: boolean;
  /** Who works in it from the start: an account as a person, with roles. */
  first: { accountId: string; name: string; email?: string; roles: readonly Role[] };
}

export interface FoundedOrganisation {
  organisationId: string;
  personId: string;
}

/**
 * Registers an organisation with its first person, by the system. Every step carries an id that follows from the
 * organisation's, so that doing it again after a crash goes on where it ended.
 */
export async function foundOrganisation(installation: Installation, founding: Founding): Promise<FoundedOrganisation> {
  const { organisationId, name, actorGroup, synthetic, first } = founding;
  const { app, commands } = installation;
  const personId = v5('first person', organisationId);
  const by = (step: string) => ({
    organisationId,
    actor: { system: 'installation' },
    commandId: v5(`found: ${step}`, organisationId),
  });
  await commands.carryOut(by('organisation'), OrganisationCommand, {
    name: 'RegisterOrganisation',
    streamId: streams.organisation(organisationId),
    data: { organisationId, name, actorGroup, synthetic },
  });
  await app.get(Persons).save(organisationId, { personId, name: first.name, email: first.email });
  await commands.carryOut(by('person'), PersonCommand, { name: 'AddPerson', streamId: personId, data: { personId } });
  for (const role of first.roles) {
    await commands.carryOut(by(role), RolesCommand, {
      name: 'AssignRole',
      streamId: streams.roles(organisationId),
      data: { personId, role },
    });
  }
  await app.get(Memberships).grant(first.accountId, { organisationId, personId, synthetic });
  return { organisationId, personId };
}
