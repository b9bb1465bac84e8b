// SPDX-License-Identifier: EUPL-1.2
import { hasRole, useMe } from '../../app/me.js';
import { useMoment } from '../../app/time.js';

/** What the roles that count now may do with follow-ups; nothing in the past. */
export function useFollowUpRights() {
  const me = useMe();
  const { isNow } = useMoment();
  return {
    write: isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner', 'procurementOfficer'),
    answer: isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner', 'procurementOfficer', 'staff'),
    verify: isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner'),
    lead: isNow && hasRole(me, 'ciso', 'leadership'),
  };
}
