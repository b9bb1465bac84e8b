// SPDX-License-Identifier: EUPL-1.2
import { graphql, type RisksQuery } from '#libs/api-client';

export type RiskRow = RisksQuery['risks']['nodes'][number];

export const risksDocument = graphql(`
  query Risks(
    $first: Int!
    $after: String
    $search: String
    $sort: String!
    $descending: Boolean!
    $status: RiskStatus
    $unitId: UUID
    $ownerId: UUID
    $analysisId: UUID
    $due: Boolean
    $underUnitId: UUID
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    risks(
      first: $first
      after: $after
      search: $search
      sort: $sort
      descending: $descending
      status: $status
      unitId: $unitId
      ownerId: $ownerId
      analysisId: $analysisId
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
        stale
      }
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
        consequenceBefore
        likelihoodBefore
        consequenceAfter
        likelihoodAfter
        choice
        assessedOn
        reviewOn
        nextFollowUpOn
        waitsForId
      }
    }
  }
`);

export const riskDocument = graphql(`
  query Risk($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {
    risk(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      riskId
      analysisId
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
      assessedOn
      decidedOn
      reviewOn
      nextFollowUpOn
      followedUpOn
      followUpStatus
      waitsForId
      threat
      vulnerability
      existingProtection
      assets
      version
      assessments {
        eventId
        on
        phase
        consequences {
          harm
          degree
        }
        consequence
        likelihoodLevel
        frequencyPerYear
        earliest
        likeliest
        latest
        certainty
        assumptions
      }
      proposals {
        eventId
        on
        choice
        rationale
        measureTitle
        byId
      }
      proposalsUpward {
        eventId
        on
        choice
        rationale
        conditions
        reviewOn
        measureTitle
        byId
      }
      decisions {
        eventId
        on
        choice
        rationale
        conditions
        reviewOn
        measureTitle
        byId
        asLeadership
        escalated
      }
      followUps {
        eventId
        on
        status
        note
        byId
      }
    }
    securityMeasures(riskId: $id, first: 50, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      nodes {
        measureId
        title
        status
        dueOn
      }
    }
  }
`);

export const scalesDocument = graphql(`
  query RiskScales {
    riskScales {
      harmTypes
      maxConsequence
      likelihoodLevels {
        level
        fromPerYear
        belowPerYear
      }
    }
  }
`);

export const identifyDocument = graphql(`
  mutation IdentifyRisk($input: IdentifyRiskInput!) {
    result: identifyRisk(input: $input) {
      id
      position
      eventIds
    }
  }
`);

export const assessDocument = graphql(`
  mutation AssessRisk($input: AssessRiskInput!) {
    result: assessRisk(input: $input) {
      id
      position
      eventIds
    }
  }
`);

export const proposeDocument = graphql(`
  mutation ProposeRiskTreatment($input: ProposeRiskTreatmentInput!) {
    result: proposeRiskTreatment(input: $input) {
      id
      position
      eventIds
    }
  }
`);

export const decideDocument = graphql(`
  mutation RecordRiskDecision($input: RecordRiskDecisionInput!) {
    result: recordRiskDecision(input: $input) {
      id
      position
      eventIds
    }
  }
`);

export const followUpDocument = graphql(`
  mutation FollowUpRisk($input: FollowUpRiskInput!) {
    result: followUpRisk(input: $input) {
      id
      position
      eventIds
    }
  }
`);

export const closeDocument = graphql(`
  mutation CloseRisk($input: CloseRiskInput!) {
    result: closeRisk(input: $input) {
      id
      position
      eventIds
    }
  }
`);

export const withdrawDocument = graphql(`
  mutation WithdrawRiskEntries($input: WithdrawRiskEntriesInput!) {
    result: withdrawRiskEntries(input: $input) {
      id
      position
      eventIds
    }
  }
`);

export const assignOwnerDocument = graphql(`
  mutation AssignRiskOwner($input: AssignRiskOwnerInput!) {
    result: assignRiskOwner(input: $input) {
      id
      position
      eventIds
    }
  }
`);
