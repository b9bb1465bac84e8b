// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, type Decider, defineEvent, type EventOf, reject, t } from '#libs/kernel';

/** The same words as the edge checks permissions by; a spec compares the two lists. */
export const ASSIGNABLE_ROLES = [
  'administrator',
  'ciso',
  'leadership',
  'riskOwner',
  'procurementOfficer',
  'staff',
  'auditor',
] as const;

const role = () => t.oneOf(ASSIGNABLE_ROLES);

export const RoleAssigned = defineEvent(
  'RoleAssigned',
  'A person got a role in the organisation.',
  t.object({ personId: t.person(), role: role() }),
);

export const RoleRevoked = defineEvent(
  'RoleRevoked',
  'A person lost a role in the organisation.',
  t.object({ personId: t.person(), role: role() }),
);

export type RolesEvent = EventOf<typeof RoleAssigned> | EventOf<typeof RoleRevoked>;
type Holding = DataOf<typeof RoleAssigned>;

/** Who has which role. All of an organisation’s roles are one stream, so that two revocations cannot pass each other. */
export type Roles = readonly Holding[];

export interface RolesCommands {
  AssignRole: Holding;
  RevokeRole: Holding;
}

const is =
  ({ personId, role }: Holding) =>
  (holding: Holding): boolean =>
    holding.personId === personId && holding.role === role;

const assignRole: Decide<Roles, Holding, RolesEvent> = (data, roles) =>
  roles.some(is(data)) ? [] : [RoleAssigned(data)];

const revokeRole: Decide<Roles, Holding, RolesEvent> = (data, roles) => {
  if (!roles.some(is(data))) return [];
  const administrators = roles.filter((holding) => holding.role === 'administrator');
  if (data.role === 'administrator' && administrators.length === 1) reject('organisation.last-administrator');
  return [RoleRevoked(data)];
};

/** The rules of an organisation’s roles: somebody can always let others in. */
export const rolesDecider: Decider<Roles, RolesCommands, RolesEvent> = {
  streamType: 'roles',
  initial: [],
  evolve: (roles, { type, data }) =>
    type === 'RoleAssigned' ? [...roles, data] : roles.filter((holding) => !is(data)(holding)),
  commands: { AssignRole: assignRole, RevokeRole: revokeRole },
};
