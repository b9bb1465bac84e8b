// SPDX-License-Identifier: EUPL-1.2
import { graphql, type MandateRegisterQuery } from '#libs/api-client';

export type MandateRow = MandateRegisterQuery['mandates']['nodes'][number];

export const mandateRegisterDocument = graphql(`
  query MandateRegister(
    $first: Int!
    $after: String
    $search: String
    $sort: String
    $descending: Boolean!
    $personId: UUID
    $inForce: Boolean
    $underUnitId: UUID
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    mandates(
      first: $first
      after: $after
      search: $search
      sort: $sort
      descending: $descending
      personId: $personId
      inForce: $inForce
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        mandateId
        personId
        unitId
        maxConsequence
        maxLikelihood
        grantedOn
        revokedOn
      }
    }
  }
`);
