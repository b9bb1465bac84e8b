// SPDX-License-Identifier: EUPL-1.2
import { type ClassCoverageQuery, graphql, type GuidedClassQuery } from '#libs/api-client';

export const guidedClassDocument = graphql(`
  query GuidedClass($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {
    classification(assetId: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      name
      status
      inherited {
        aspect
        level
        name
      }
      proposals {
        ...JudgedClass
      }
      approvals {
        ...JudgedClass
      }
    }
  }

  fragment JudgedClass on ClassificationEntry {
    levels {
      confidentiality
      integrity
      availability
      traceability
    }
    reasons {
      confidentiality
      integrity
      availability
      traceability
    }
    harms {
      aspect
      harm
      level
    }
    overrides {
      aspect
      suggested
      reason
    }
    scope
    gathering
    law
  }
`);

export type GuidedClass = NonNullable<GuidedClassQuery['classification']>;
export type Inherited = GuidedClass['inherited'][number];

export const proposeClassDocument = graphql(`
  mutation ProposeClassification($input: ProposeClassificationInput!) {
    result: proposeClassification(input: $input) {
      id
      position
    }
  }
`);

export const referClassDocument = graphql(`
  mutation ReferClassification($input: ReferClassificationInput!) {
    result: referClassification(input: $input) {
      id
      position
    }
  }
`);

export const approveClassDocument = graphql(`
  mutation ApproveClassification($input: ApproveClassificationInput!) {
    result: approveClassification(input: $input) {
      id
      position
    }
  }
`);

export const declineClassDocument = graphql(`
  mutation DeclineClassification($input: DeclineClassificationInput!) {
    result: declineClassification(input: $input) {
      id
      position
    }
  }
`);

export const reviewClassDocument = graphql(`
  mutation ReviewClassification($input: ReviewClassificationInput!) {
    result: reviewClassification(input: $input) {
      id
      position
    }
  }
`);

export const withdrawClassDocument = graphql(`
  mutation WithdrawClassificationEntries($input: WithdrawClassificationEntriesInput!) {
    result: withdrawClassificationEntries(input: $input) {
      id
      position
    }
  }
`);

export const unitCoverageDocument = graphql(`
  query ClassCoverage(
    $first: Int!
    $after: String
    $search: String
    $sort: String!
    $descending: Boolean!
    $underUnitId: UUID
    $covered: Boolean
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    classificationCoverage(
      first: $first
      after: $after
      search: $search
      sort: $sort
      descending: $descending
      underUnitId: $underUnitId
      covered: $covered
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
        unitId
        name
        parentId
        assets
        valid
        classified
        proposed
        due
        expired
        highest
      }
    }
  }
`);

export type CoverageRow = ClassCoverageQuery['classificationCoverage']['nodes'][number];

export const coverageTotalDocument = graphql(`
  query ClassCoverageTotal($underUnitId: UUID, $at: Day, $knownAt: Instant, $minPosition: String) {
    assets: classifications(
      first: 1
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
    }
    valid: classifications(
      first: 1
      valid: true
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
    }
  }
`);
