// SPDX-License-Identifier: EUPL-1.2
import { enumOf } from '../enum-of.js';

/** Roles a person may have in an organisation; organisation-wide. Mandates per unit are a thing of their own. */
export const ROLES = [
  'administrator',
  'ciso',
  'leadership',
  'riskOwner',
  'procurementOfficer',
  'staff',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export const RoleEnum = enumOf('Role', ROLES, 'A role in an organisation.');

export const EVERYBODY: Role[] = [...ROLES];
