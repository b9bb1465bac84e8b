// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { graphql } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';

/** What the roles that count now may do with risks; nothing in the past. */
export function useRiskRights() {
  const me = useMe();
  const { isNow } = useMoment();
  return {
    write: isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner', 'procurementOfficer'),
    decide: isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner'),
  };
}

const mandateDocument = graphql(`
  query DecisionMandate($unitIds: [UUID!]!, $consequence: Int!, $likelihoodLevel: Int!, $minPosition: String) {
    decisionMandate(
      unitIds: $unitIds
      consequence: $consequence
      likelihoodLevel: $likelihoodLevel
      minPosition: $minPosition
    ) {
      withinMandate
      asLeadership
      upwardToId
    }
  }
`);

/** What the server would make of my decision on a risk of this size: a decision, or a proposal and to whom. */
export function useDecisionMandate(
  unitIds: string[],
  size: { consequence: number; likelihoodLevel: number } | undefined,
) {
  const me = useMe();
  const whose = me.organisation?.personId;
  const { consequence = 0, likelihoodLevel = 1 } = size ?? {};
  const asked = { unitIds, consequence, likelihoodLevel };
  return useQuery({
    queryKey: ['decision-mandate', whose, me.actAs, asked],
    queryFn: () => ask(mandateDocument, { ...asked, minPosition: latestPosition() }),
    enabled: size !== undefined,
    placeholderData: (before) => before,
  }).data?.decisionMandate;
}
