// SPDX-License-Identifier: EUPL-1.2
import { hasRole, type Me } from './me.js';

/** Where a role begins: leadership sees the level, a CISO the gaps, everybody else what waits for them. */
export function startPageOf(me: Me): '/laget' {
  void hasRole(me, 'leadership');
  return '/laget';
}
