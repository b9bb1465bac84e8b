// SPDX-License-Identifier: EUPL-1.2
import { graphql, type RiskAnalysesQuery, type RiskAnalysisQuery } from '#libs/api-client';

export type AnalysisRow = RiskAnalysesQuery['riskAnalyses']['nodes'][number];
export type Analysis = NonNullable<RiskAnalysisQuery['riskAnalysis']>;
export type FoundRisk = RiskAnalysisQuery['risks']['nodes'][number];

export const analysesDocument = graphql(`
  query RiskAnalyses(
    $first: Int!
    $after: String
    $search: String
    $sort: String!
    $descending: Boolean!
    $status: RiskAnalysisStatus
    $unitId: UUID
    $leaderId: UUID
    $underUnitId: UUID
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    riskAnalyses(
      first: $first
      after: $after
      search: $search
      sort: $sort
      descending: $descending
      status: $status
      unitId: $unitId
      leaderId: $leaderId
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
        analysisId
        title
        unitIds
        assets
        procurement
        leaderId
        status
        openedOn
        riskCount
      }
    }
  }
`);

export const analysisDocument = graphql(`
  query RiskAnalysis($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {
    riskAnalysis(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      analysisId
      title
      unitIds
      assets
      procurement
      method
      leaderId
      status
      openedOn
      closedOn
      riskCount
    }
    risks(
      analysisId: $id
      first: 200
      sort: "size"
      descending: true
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
      nodes {
        riskId
        title
        unitIds
        ownerId
        status
        consequence
        likelihoodLevel
        size
        sizeBefore
        sizeAfter
        choice
      }
    }
  }
`);

export const openAnalysisDocument = graphql(`
  mutation OpenRiskAnalysis($input: OpenRiskAnalysisInput!) {
    result: openRiskAnalysis(input: $input) {
      id
      position
    }
  }
`);

export const closeAnalysisDocument = graphql(`
  mutation CloseRiskAnalysis($input: CloseRiskAnalysisInput!) {
    result: closeRiskAnalysis(input: $input) {
      id
      position
    }
  }
`);

export const withdrawAnalysisDocument = graphql(`
  mutation WithdrawRiskAnalysis($input: WithdrawRiskAnalysisInput!) {
    result: withdrawRiskAnalysis(input: $input) {
      id
      position
    }
  }
`);
