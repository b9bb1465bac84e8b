// SPDX-License-Identifier: EUPL-1.2
import { type FindingsQuery, type FollowUpPageQuery, type FollowUpsQuery, graphql } from '#libs/api-client';

export type FollowUpRow = FollowUpsQuery['followUps']['nodes'][number];
export type FollowUp = NonNullable<FollowUpPageQuery['followUp']>;
export type Performed = FollowUpPageQuery['performedFollowUps']['nodes'][number];
export type FindingRow = FindingsQuery['findings']['nodes'][number];

export const followUpsDocument = graphql(`
  query FollowUps(
    $first: Int!
    $after: String
    $search: String
    $sort: String!
    $descending: Boolean!
    $status: FollowUpStatus
    $targetKind: FollowUpTargetKind
    $underUnitId: UUID
    $responsibleId: UUID
    $overdue: Boolean
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    followUps(
      first: $first
      after: $after
      search: $search
      sort: $sort
      descending: $descending
      status: $status
      targetKind: $targetKind
      underUnitId: $underUnitId
      responsibleId: $responsibleId
      overdue: $overdue
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
        followUpId
        title
        targetKind
        wayOfWorking
        targetName
        unitIds
        status
        dueOn
        rule
        responsibleId
        lastPerformedOn
        lastResult
        times
      }
    }
  }
`);

export const followUpPageDocument = graphql(`
  query FollowUpPage($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {
    followUp(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      followUpId
      title
      targetKind
      wayOfWorking
      targetId
      targetName
      unitIds
      status
      dueOn
      rule
      responsibleId
      plannedOn
      lastPerformedOn
      lastResult
      times
      stoppedOn
    }
    performedFollowUps(
      followUpId: $id
      first: 100
      descending: true
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      nodes {
        eventId
        performedOn
        performedById
        unitIds
        topics
        result
        summary
      }
    }
  }
`);

export const findingsDocument = graphql(`
  query Findings(
    $first: Int!
    $after: String
    $search: String
    $sort: String!
    $descending: Boolean!
    $status: FindingStatus
    $severity: FindingSeverity
    $ownerId: UUID
    $followUpId: UUID
    $underUnitId: UUID
    $overdue: Boolean
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    findings(
      first: $first
      after: $after
      search: $search
      sort: $sort
      descending: $descending
      status: $status
      severity: $severity
      ownerId: $ownerId
      followUpId: $followUpId
      underUnitId: $underUnitId
      overdue: $overdue
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
        findingId
        title
        text
        severity
        status
        ownerId
        dueOn
        unitIds
        followUpId
        measureId
        answer
        answeredOn
        enough
        outcome
      }
    }
  }
`);

export const reportsDocument = graphql(`
  query FollowUpReports($at: Day, $knownAt: Instant, $minPosition: String) {
    followUpReports(first: 50, descending: true, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      nodes {
        reportId
        followUpIds
        recipient
        reportedOn
        reportedById
        summary
        proposals
      }
    }
  }
`);

export const planDocument = graphql(`
  mutation PlanFollowUp($input: PlanFollowUpInput!) {
    result: planFollowUp(input: $input) {
      id
      position
    }
  }
`);

export const replanDocument = graphql(`
  mutation ReplanFollowUp($input: ReplanFollowUpInput!) {
    result: replanFollowUp(input: $input) {
      id
      position
    }
  }
`);

export const performDocument = graphql(`
  mutation PerformFollowUp($input: PerformFollowUpInput!) {
    result: performFollowUp(input: $input) {
      id
      position
    }
  }
`);

export const stopDocument = graphql(`
  mutation StopFollowUp($input: StopFollowUpInput!) {
    result: stopFollowUp(input: $input) {
      id
      position
    }
  }
`);

export const withdrawDocument = graphql(`
  mutation WithdrawFollowUpEntries($input: WithdrawFollowUpEntriesInput!) {
    result: withdrawFollowUpEntries(input: $input) {
      id
      position
    }
  }
`);

export const findDocument = graphql(`
  mutation RecordFinding($input: RecordFindingInput!) {
    result: recordFinding(input: $input) {
      id
      position
    }
  }
`);

export const answerDocument = graphql(`
  mutation AnswerFinding($input: AnswerFindingInput!) {
    result: answerFinding(input: $input) {
      id
      position
    }
  }
`);

export const verifyDocument = graphql(`
  mutation VerifyFinding($input: VerifyFindingInput!) {
    result: verifyFinding(input: $input) {
      id
      position
    }
  }
`);

export const closeDocument = graphql(`
  mutation CloseFinding($input: CloseFindingInput!) {
    result: closeFinding(input: $input) {
      id
      position
    }
  }
`);

export const reportDocument = graphql(`
  mutation ReportFollowUps($input: ReportFollowUpsInput!) {
    result: reportFollowUps(input: $input) {
      id
      position
    }
  }
`);

export const withdrawReportDocument = graphql(`
  mutation WithdrawFollowUpReport($input: WithdrawFollowUpReportInput!) {
    result: withdrawFollowUpReport(input: $input) {
      id
      position
    }
  }
`);
