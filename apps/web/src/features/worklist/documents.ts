// SPDX-License-Identifier: EUPL-1.2
import { graphql, type TaskListQuery, type TaskRegisterQuery } from '#libs/api-client';

/** What waits for the caller, the most urgent first. */
export const taskListDocument = graphql(`
  query TaskList($underUnitId: UUID, $at: Day, $knownAt: Instant, $minPosition: String) {
    tasks(
      forMe: true
      waiting: true
      first: 200
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
      nodes {
        taskId
        kind
        name
        title
        why
        act
        path
        unitIds
        personId
        mine
        dueOn
        overdue
        size
      }
    }
  }
`);

export const taskYearDocument = graphql(`
  query TaskYear(
    $from: Day
    $to: Day
    $forMe: Boolean
    $underUnitId: UUID
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    taskCounts(
      dueFrom: $from
      dueTo: $to
      forMe: $forMe
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      kind
      name
      month
      count
      overdue
    }
  }
`);

export const taskRegisterDocument = graphql(`
  query TaskRegister(
    $first: Int
    $after: String
    $search: String
    $sort: String
    $descending: Boolean
    $kinds: [String!]
    $forMe: Boolean
    $dueFrom: Day
    $dueTo: Day
    $underUnitId: UUID
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    taskKinds {
      kind
      name
    }
    tasks(
      first: $first
      after: $after
      search: $search
      sort: $sort
      descending: $descending
      kinds: $kinds
      forMe: $forMe
      dueFrom: $dueFrom
      dueTo: $dueTo
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        taskId
        kind
        name
        title
        path
        unitIds
        personId
        dueOn
        overdue
        size
      }
    }
  }
`);

export type Task = TaskListQuery['tasks']['nodes'][number];
export type TaskRow = TaskRegisterQuery['tasks']['nodes'][number];
