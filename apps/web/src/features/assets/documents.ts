// SPDX-License-Identifier: EUPL-1.2
import { type AssetQuery, type ClassificationsQuery, graphql } from '#libs/api-client';

export type AssetRow = ClassificationsQuery['classifications']['nodes'][number];
export type Asset = NonNullable<AssetQuery['asset']>;
export type Classified = AssetQuery['classification'];

export const assetsDocument = graphql(`
  query Classifications(
    $first: Int!
    $after: String
    $search: String
    $sort: String!
    $descending: Boolean!
    $status: ClassificationStatus
    $valid: Boolean
    $kind: AssetKind
    $ownerId: UUID
    $underUnitId: UUID
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    classifications(
      first: $first
      after: $after
      search: $search
      sort: $sort
      descending: $descending
      status: $status
      valid: $valid
      kind: $kind
      ownerId: $ownerId
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
        assetId
        name
        kind
        status
        confidentiality
        integrity
        availability
        traceability
        inheritedFrom
        ownerId
        unitIds
        validUntil
      }
    }
  }
`);

export const assetDocument = graphql(`
  query Asset($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {
    asset(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      assetId
      name
      kind
      description
      ownerId
      unitIds
      supplier
      registeredOn
      retiredOn
      carried {
        assetId
        name
        kind
      }
      carriedBy {
        assetId
        name
        kind
      }
      needs {
        assetId
        name
        kind
      }
      neededBy {
        assetId
        name
        kind
      }
    }
    classification(assetId: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      status
      confidentiality
      integrity
      availability
      traceability
      inherited {
        aspect
        level
        assetId
        name
      }
      carriesReferred
      proposedLevels {
        confidentiality
        integrity
        availability
        traceability
      }
      proposedOn
      proposedById
      approvedOn
      approvedById
      validUntil
      reviewOn
      reviewedOn
      declinedOn
      declinedById
      streamId
      proposals {
        eventId
        reasons {
          confidentiality
          integrity
          availability
          traceability
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
      approvals {
        eventId
        reasons {
          confidentiality
          integrity
          availability
          traceability
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
      declines {
        eventId
        reason
      }
      reviews {
        eventId
        on
        byId
        note
      }
    }
  }
`);

export const registerAssetDocument = graphql(`
  mutation RegisterAsset($input: RegisterAssetInput!) {
    result: registerAsset(input: $input) {
      id
      position
    }
  }
`);
