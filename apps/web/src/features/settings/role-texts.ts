// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '#libs/api-client';
import { defineTexts } from '../../app/texts.js';

export const ROLES: readonly Role[] = [
  'administrator',
  'ciso',
  'leadership',
  'riskOwner',
  'procurementOfficer',
  'staff',
  'auditor',
];

export const useRoleTexts = defineTexts('roles', {
  administrator: { sv: 'Administratör', en: 'Administrator' },
  ciso: { sv: 'Informationssäkerhetssamordnare', en: 'CISO' },
  leadership: { sv: 'Ledning', en: 'Leadership' },
  riskOwner: { sv: 'Riskägare', en: 'Risk owner' },
  procurementOfficer: { sv: 'Upphandlare', en: 'Procurement officer' },
  staff: { sv: 'Medarbetare', en: 'Staff' },
  auditor: { sv: 'Granskare', en: 'Auditor' },
});
