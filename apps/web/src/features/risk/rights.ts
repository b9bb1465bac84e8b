// SPDX-License-Identifier: EUPL-1.2
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { graphql } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { upFrom } from '../organisation/ancestors.js';
import { useUnits } from '../organisation/names.js';

const mandatesDocument = graphql(`
  query MyMandates($personId: UUID!, $minPosition: String) {
    mandates(personId: $personId, inForce: true, first: 100, minPosition: $minPosition) {
      nodes {
        unitId
        maxConsequence
        maxLikelihood
      }
    }
  }
`);

/** What the roles that count now may do with risks; nothing in the past. */
export function useRiskRights() {
  const me = useMe();
  const { isNow } = useMoment();
  return {
    write: isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner', 'procurementOfficer'),
    decide: isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner'),
  };
}

interface Sized {
  unitIds: string[];
  consequence?: number | null;
  likelihoodLevel?: number | null;
}

/**
 * Whether a decision on a risk of this size is within my mandates: to warn before, since the server decides. `leader`:
 * beyond the mandates, but as leadership.
 */
export function useMandate(): (risk: Sized) => 'within' | 'leader' | 'above' {
  const me = useMe();
  const { parents } = useUnits();
  const personId = me.organisation?.personId ?? '';
  const { data } = useSuspenseQuery({
    queryKey: ['my-mandates', personId],
    queryFn: () => ask(mandatesDocument, { personId, minPosition: latestPosition() }),
    staleTime: 60_000,
  });
  return ({ unitIds, consequence, likelihoodLevel }) => {
    const able = data.mandates.nodes.filter(
      ({ maxConsequence, maxLikelihood }) =>
        maxConsequence >= (consequence ?? 0) && maxLikelihood >= (likelihoodLevel ?? 0),
    );
    const covers = (unitId: string): boolean => {
      const path = upFrom(unitId, parents);
      return able.some((mandate) => !mandate.unitId || path.includes(mandate.unitId));
    };
    if (unitIds.every(covers)) return 'within';
    return hasRole(me, 'leadership') ? 'leader' : 'above';
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
