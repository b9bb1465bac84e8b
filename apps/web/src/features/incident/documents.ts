// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '#libs/api-client';

export const incidentsDocument = graphql(`
  query Incidents(
    $first: Int!
    $after: String
    $search: String
    $sort: String!
    $descending: Boolean!
    $status: IncidentStatus
    $kind: IncidentKind
    $open: Boolean
    $clocksRunning: Boolean
    $waitsForSecond: Boolean
    $underUnitId: UUID
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    incidents(
      first: $first
      after: $after
      search: $search
      sort: $sort
      descending: $descending
      status: $status
      kind: $kind
      open: $open
      clocksRunning: $clocksRunning
      waitsForSecond: $waitsForSecond
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
        incidentId
        title
        kind
        status
        severity
        unitIds
        reportedOn
        nextDueAt
        waitsForSecond
      }
    }
  }
`);

export const incidentDocument = graphql(`
  query Incident($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {
    incident(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      incidentId
      title
      kind
      category
      status
      severity
      urgency
      unitIds
      reportedBy
      anonymous
      reachable
      reportedAt
      over
      waitsForSecond
      assetIds
      riskIds
      measureIds
      linked {
        id
        kind
        title
      }
      description
      place
      contact
      verdicts {
        track
        significant
        identifiedAt
        proposedBy
        secondBy
      }
      clocks {
        track
        step
        dueAt
        rule
        sentAt
        reference
      }
      investigation {
        trigger
        rootCause
        cause
        harm
        cost
        detection
        relatedIncidentIds
      }
      lessons {
        lessonId
        title
        text
        proposes
        ledToId
      }
      timeline {
        eventId
        type
        at
        byId
        text
        detail
        track
        yes
      }
    }
    reportingDuties {
      track
      criteria
      clocks {
        id
        source
        url
        validFrom
        verified
      }
    }
  }
`);

export const incidentFormDocument = graphql(`
  query IncidentForm(
    $id: UUID!
    $track: ReportingTrack!
    $step: ReportingStep!
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    incidentForm(id: $id, track: $track, step: $step, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      key
      label
      value
    }
  }
`);

export const reportDocument = graphql(`
  mutation ReportIncident($input: ReportIncidentInput!) {
    result: reportIncident(input: $input) {
      id
      position
    }
  }
`);
export const triageDocument = graphql(`
  mutation TriageIncident($input: TriageIncidentInput!) {
    result: triageIncident(input: $input) {
      id
      position
    }
  }
`);
export const rejectDocument = graphql(`
  mutation RejectIncident($input: RejectIncidentInput!) {
    result: rejectIncident(input: $input) {
      id
      position
    }
  }
`);
export const proposeDocument = graphql(`
  mutation ProposeSignificance($input: ProposeSignificanceInput!) {
    result: proposeSignificance(input: $input) {
      id
      position
    }
  }
`);
export const decideDocument = graphql(`
  mutation DecideSignificance($input: DecideSignificanceInput!) {
    result: decideSignificance(input: $input) {
      id
      position
    }
  }
`);
export const notificationDocument = graphql(`
  mutation RecordNotification($input: RecordNotificationInput!) {
    result: recordNotification(input: $input) {
      id
      position
    }
  }
`);
export const actionDocument = graphql(`
  mutation RecordIncidentAction($input: RecordIncidentActionInput!) {
    result: recordIncidentAction(input: $input) {
      id
      position
    }
  }
`);
export const investigateDocument = graphql(`
  mutation InvestigateIncident($input: InvestigateIncidentInput!) {
    result: investigateIncident(input: $input) {
      id
      position
    }
  }
`);
export const lessonDocument = graphql(`
  mutation RecordLesson($input: RecordLessonInput!) {
    result: recordLesson(input: $input) {
      id
      position
    }
  }
`);
export const closeDocument = graphql(`
  mutation CloseIncident($input: CloseIncidentInput!) {
    result: closeIncident(input: $input) {
      id
      position
    }
  }
`);
