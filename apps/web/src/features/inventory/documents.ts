// SPDX-License-Identifier: EUPL-1.2
import {
  graphql,
  type InventorySharesQuery,
  type UnitInventoriesQuery,
  type UnitInventoryQuery,
} from '#libs/api-client';

export type UnitRow = UnitInventoriesQuery['unitInventories']['nodes'][number];
export type UnitInventory = UnitInventoryQuery['unitInventories']['nodes'][number];
export type Standing = UnitRow['kinds'][number];
export type Share = InventorySharesQuery['inventoryShares'][number];
export type Held = UnitInventoryQuery['systems'];

export const unitInventoriesDocument = graphql(`
  query UnitInventories(
    $first: Int!
    $after: String
    $search: String
    $sort: String!
    $descending: Boolean!
    $complete: Boolean
    $due: Boolean
    $underUnitId: UUID
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    unitInventories(
      first: $first
      after: $after
      search: $search
      sort: $sort
      descending: $descending
      complete: $complete
      due: $due
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
        counts
        kinds {
          kind
          assets
          completedOn
          countsOn
          throughUnitId
          countsUntil
        }
      }
    }
  }
`);

export const inventorySharesDocument = graphql(`
  query InventoryShares($underUnitId: UUID, $at: Day, $knownAt: Instant, $minPosition: String) {
    inventoryShares(underUnitId: $underUnitId, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      kind
      units
      complete
      due
    }
  }
`);

export const unitInventoryDocument = graphql(`
  query UnitInventory($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {
    unitInventories(first: 1, unitId: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      nodes {
        unitId
        name
        counts
        inventoryStreamId
        kinds {
          kind
          assets
          completedOn
          countsOn
          throughUnitId
          countsUntil
        }
      }
    }
    information: assets(kind: information, inUse: true, first: 30, underUnitId: $id, at: $at, knownAt: $knownAt) {
      ...HeldAssets
    }
    systems: assets(kind: system, inUse: true, first: 30, underUnitId: $id, at: $at, knownAt: $knownAt) {
      ...HeldAssets
    }
    services: assets(kind: service, inUse: true, first: 30, underUnitId: $id, at: $at, knownAt: $knownAt) {
      ...HeldAssets
    }
    networks: assets(kind: network, inUse: true, first: 30, underUnitId: $id, at: $at, knownAt: $knownAt) {
      ...HeldAssets
    }
    paper: assets(kind: paper, inUse: true, first: 30, underUnitId: $id, at: $at, knownAt: $knownAt) {
      ...HeldAssets
    }
  }
  fragment HeldAssets on AssetConnection {
    totalCount
    nodes {
      assetId
      name
      ownerId
    }
  }
`);

export const completeInventoryDocument = graphql(`
  mutation CompleteInventory($input: CompleteInventoryInput!) {
    result: completeInventory(input: $input) {
      id
      position
    }
  }
`);

export const reopenInventoryDocument = graphql(`
  mutation ReopenInventory($input: ReopenInventoryInput!) {
    result: reopenInventory(input: $input) {
      id
      position
    }
  }
`);

export const withdrawInventoryDocument = graphql(`
  mutation WithdrawInventoryEntries($input: WithdrawInventoryEntriesInput!) {
    result: withdrawInventoryEntries(input: $input) {
      id
      position
    }
  }
`);
