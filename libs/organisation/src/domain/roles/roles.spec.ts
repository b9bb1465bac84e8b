// SPDX-License-Identifier: EUPL-1.2
import { given, id } from '#libs/kernel/testing';
import { ROLES } from '#libs/platform';
import { ASSIGNABLE_ROLES, RoleAssigned, RoleRevoked, rolesDecider } from './roles.js';

const first = { personId: id(20), role: 'administrator' as const };
const second = { personId: id(21), role: 'administrator' as const };
const ciso = { personId: id(20), role: 'ciso' as const };

it('knows the roles that permissions are checked by', () => expect(ASSIGNABLE_ROLES).toEqual(ROLES));

describe('assigning a role', () => {
  it('gives it to the person', () => given(rolesDecider).when('AssignRole', ciso).then(RoleAssigned(ciso)));
  it('stays quiet when the person has it', () =>
    given(rolesDecider, RoleAssigned(ciso)).when('AssignRole', ciso).thenNothing());
});

describe('revoking a role', () => {
  it('takes it from the person', () =>
    given(rolesDecider, RoleAssigned(first), RoleAssigned(ciso)).when('RevokeRole', ciso).then(RoleRevoked(ciso)));
  it('stays quiet when the person has it not', () =>
    given(rolesDecider, RoleAssigned(first)).when('RevokeRole', ciso).thenNothing());
  it('never takes the last administrator', () => {
    given(rolesDecider, RoleAssigned(first), RoleAssigned(ciso))
      .when('RevokeRole', first)
      .thenRejects('organisation.last-administrator');
    given(rolesDecider, RoleAssigned(first), RoleAssigned(second), RoleRevoked(second))
      .when('RevokeRole', first)
      .thenRejects('organisation.last-administrator');
  });
  it('takes an administrator when another remains', () =>
    given(rolesDecider, RoleAssigned(first), RoleAssigned(second)).when('RevokeRole', first).then(RoleRevoked(first)));
});
