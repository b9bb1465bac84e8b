// SPDX-License-Identifier: EUPL-1.2
import { hasRole, type Me } from '../../app/me.js';

/** The guides in docs/guide, in the order of a list of them; each is loaded when it is opened. */
export const GUIDES = {
  ledning: () => import('../../../../../docs/guide/ledning.md'),
  ciso: () => import('../../../../../docs/guide/ciso.md'),
  riskagare: () => import('../../../../../docs/guide/riskagare.md'),
  upphandlare: () => import('../../../../../docs/guide/upphandlare.md'),
  medarbetare: () => import('../../../../../docs/guide/medarbetare.md'),
  granskare: () => import('../../../../../docs/guide/granskare.md'),
  administrator: () => import('../../../../../docs/guide/administrator.md'),
};

export type GuideName = keyof typeof GUIDES;

export const isGuide = (name: string): name is GuideName => name in GUIDES;

const ROLE_OF = {
  ledning: 'leadership',
  ciso: 'ciso',
  riskagare: 'riskOwner',
  upphandlare: 'procurementOfficer',
  medarbetare: 'staff',
  granskare: 'auditor',
  administrator: 'administrator',
} as const;

/** All guides: those of one's own roles first. */
export function guidesFor(me: Me): { name: GuideName; own: boolean }[] {
  const all = (Object.keys(GUIDES) as GuideName[]).map((name) => ({ name, own: hasRole(me, ROLE_OF[name]) }));
  return [...all.filter(({ own }) => own), ...all.filter(({ own }) => !own)];
}
