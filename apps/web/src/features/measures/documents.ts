// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '#libs/api-client';

export const measuresDocument = graphql(`
  query SecurityMeasures(
    $first: Int!
    $after: String
    $search: String
    $sort: String!
    $descending: Boolean!
    $status: SecurityMeasureStatus
    $unitId: UUID
    $responsibleId: UUID
    $overdue: Boolean
    $evaluated: Boolean
    $underUnitId: UUID
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    securityMeasures(
      first: $first
      after: $after
      search: $search
      sort: $sort
      descending: $descending
      status: $status
      unitId: $unitId
      responsibleId: $responsibleId
      overdue: $overdue
      evaluated: $evaluated
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
        measureId
        title
        status
        unitIds
        introducedUnitIds
        responsibleId
        dueOn
        hours
        budget
        proposedOn
        introducedOn
        evaluatedOn
      }
    }
  }
`);

export const measureStepsDocument = graphql(`
  query MeasureSteps($underUnitId: UUID, $at: Day, $knownAt: Instant, $minPosition: String) {
    late: securityMeasures(
      first: 1
      overdue: true
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
    }
    proposed: securityMeasures(
      first: 1
      status: proposed
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
    }
    decided: securityMeasures(
      first: 1
      status: decided
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
    }
    resourced: securityMeasures(
      first: 1
      status: resourced
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
    }
    introducedInPart: securityMeasures(
      first: 1
      status: introducedInPart
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
    }
    introduced: securityMeasures(
      first: 1
      status: introduced
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
    }
    evaluated: securityMeasures(
      first: 1
      evaluated: true
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
    }
  }
`);

export const measureDocument = graphql(`
  query SecurityMeasure($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {
    securityMeasure(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      measureId
      title
      status
      unitIds
      introducedUnitIds
      riskId
      modelMeasureId
      proposedOn
      introduce
      decidedOn
      hours
      budget
      responsibleId
      dueOn
      introducedOn
      fit
      sufficient
      evaluatedOn
      stoppedOn
    }
    events(stream: $id, first: 200, minPosition: $minPosition) {
      eventId
      type
      occurredAt
      recordedAt
      data
    }
  }
`);

export const proposeMeasureDocument = graphql(`
  mutation ProposeSecurityMeasure($input: ProposeSecurityMeasureInput!) {
    result: proposeSecurityMeasure(input: $input) {
      id
      position
    }
  }
`);

export const decideMeasureDocument = graphql(`
  mutation DecideSecurityMeasure($input: DecideSecurityMeasureInput!) {
    result: decideSecurityMeasure(input: $input) {
      id
      position
    }
  }
`);

export const allocateDocument = graphql(`
  mutation AllocateMeasureResources($input: AllocateMeasureResourcesInput!) {
    result: allocateMeasureResources(input: $input) {
      id
      position
    }
  }
`);

export const introduceDocument = graphql(`
  mutation IntroduceSecurityMeasure($input: IntroduceSecurityMeasureInput!) {
    result: introduceSecurityMeasure(input: $input) {
      id
      position
    }
  }
`);

export const evaluateDocument = graphql(`
  mutation EvaluateSecurityMeasure($input: EvaluateSecurityMeasureInput!) {
    result: evaluateSecurityMeasure(input: $input) {
      id
      position
    }
  }
`);

export const stopDocument = graphql(`
  mutation StopSecurityMeasure($input: StopSecurityMeasureInput!) {
    result: stopSecurityMeasure(input: $input) {
      id
      position
    }
  }
`);

export const withdrawMeasureDocument = graphql(`
  mutation WithdrawSecurityMeasureEntries($input: WithdrawSecurityMeasureEntriesInput!) {
    result: withdrawSecurityMeasureEntries(input: $input) {
      id
      position
    }
  }
`);
