// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '#libs/api-client';

export const unitTreeDocument = graphql(`
  query UnitTree($after: String, $at: Day, $knownAt: Instant, $minPosition: String) {
    businessUnits(first: 200, after: $after, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        unitId
        name
        parentId
        kind
        countsInCoverage
        addedOn
        closedOn
        succeededBy
        headCount
        headCountOn
      }
    }
  }
`);

export const unitListDocument = graphql(`
  query UnitList(
    $first: Int!
    $after: String
    $search: String
    $sort: String
    $descending: Boolean!
    $active: Boolean
    $parentId: UUID
    $underUnitId: UUID
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    businessUnits(
      first: $first
      after: $after
      search: $search
      sort: $sort
      descending: $descending
      active: $active
      parentId: $parentId
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
        unitId
        name
        parentId
        kind
        countsInCoverage
        addedOn
        closedOn
        succeededBy
        headCount
        headCountOn
      }
    }
  }
`);

export const headCountsDocument = graphql(`
  query HeadCounts($unitId: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {
    headCounts(unitId: $unitId, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      day
      headCount
    }
  }
`);

export const addUnitDocument = graphql(`
  mutation AddBusinessUnit($input: AddBusinessUnitInput!) {
    result: addBusinessUnit(input: $input) {
      id
      position
    }
  }
`);

export const renameUnitDocument = graphql(`
  mutation RenameBusinessUnit($input: RenameBusinessUnitInput!) {
    result: renameBusinessUnit(input: $input) {
      position
    }
  }
`);

export const moveUnitDocument = graphql(`
  mutation MoveBusinessUnit($input: MoveBusinessUnitInput!) {
    result: moveBusinessUnit(input: $input) {
      position
    }
  }
`);

export const closeUnitDocument = graphql(`
  mutation CloseBusinessUnit($input: CloseBusinessUnitInput!) {
    result: closeBusinessUnit(input: $input) {
      position
    }
  }
`);

export const succeedUnitDocument = graphql(`
  mutation SucceedBusinessUnit($input: SucceedBusinessUnitInput!) {
    result: succeedBusinessUnit(input: $input) {
      position
    }
  }
`);

export const coverageDocument = graphql(`
  mutation SetBusinessUnitCoverage($input: SetBusinessUnitCoverageInput!) {
    result: setBusinessUnitCoverage(input: $input) {
      position
    }
  }
`);

export const headCountDocument = graphql(`
  mutation RecordHeadCount($input: RecordHeadCountInput!) {
    result: recordHeadCount(input: $input) {
      position
    }
  }
`);
