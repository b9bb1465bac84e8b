// SPDX-License-Identifier: EUPL-1.2
import { registerEnumType } from '@nestjs/graphql';

/** Roles a person may have in an organisation; organisation-wide. Mandates per unit are a thing of their own. */
export const ROLES = ['administrator', 'ciso', 'leadership', 'riskOwner', 'procurementOfficer', 'staff', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export const RoleEnum = Object.fromEntries(ROLES.map((role) => [role, role])) as { [R in Role]: R };
registerEnumType(RoleEnum, { name: 'Role', description: 'A role in an organisation.' });

export const EVERYBODY: readonly Role[] = ROLES;
/** Those who steer and follow the work: they see every register. */
export const STEERING: readonly Role[] = ['administrator', 'ciso', 'leadership', 'auditor'];
