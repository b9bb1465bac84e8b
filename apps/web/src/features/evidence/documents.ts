// SPDX-License-Identifier: EUPL-1.2
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  type ChangesQuery,
  type ChangesQueryVariables,
  type EventLogQuery,
  type EventLogQueryVariables,
  graphql,
} from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';
import { language } from '../../app/texts.js';

const logDocument = graphql(`
  query EventLog(
    $first: Int
    $after: String
    $types: [String!]
    $stream: UUID
    $event: UUID
    $person: UUID
    $system: String
    $unit: UUID
    $occurredFrom: Day
    $occurredTo: Day
    $recordedFrom: Day
    $recordedTo: Day
    $search: String
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    eventLog(
      first: $first
      after: $after
      types: $types
      stream: $stream
      event: $event
      person: $person
      system: $system
      unit: $unit
      occurredFrom: $occurredFrom
      occurredTo: $occurredTo
      recordedFrom: $recordedFrom
      recordedTo: $recordedTo
      search: $search
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      nodes {
        eventId
        streamId
        version
        type
        label
        title
        subjectKind
        subjectId
        subjectTitle
        occurredAt
        recordedAt
        actorId
        actorName
        actorSystem
        commandId
        correlationId
        causationId
        lateReason
        position
        withdrawn
        data
      }
      endCursor
      hasNextPage
      searchedTo
    }
  }
`);

const labelsDocument = graphql(`
  query EventLabels {
    eventLabels {
      type
      label
    }
  }
`);

const changesDocument = graphql(`
  query Changes($from: Day!, $to: Day!, $knownFrom: Instant, $knownTo: Instant, $minPosition: String) {
    changes(from: $from, to: $to, knownFrom: $knownFrom, knownTo: $knownTo, minPosition: $minPosition) {
      then {
        at
        modelId
        level
        levelDerivedOnly
        points {
          exact
          rounded
        }
        asOfEvent
      }
      now {
        at
        knownAt
        modelId
        level
        levelDerivedOnly
        points {
          exact
          rounded
        }
        asOfEvent
      }
      areas {
        code
        name
        levelThen
        levelNow
        pointsThen {
          rounded
        }
        pointsNow {
          rounded
        }
      }
      measures {
        measureId
        questionNo
        text
        gained
        kind
        because
        expiredOn
        events {
          eventId
          streamId
          what
          on
          personName
          withdrawn
        }
      }
      questions {
        no
        text
        pointsThen {
          rounded
        }
        pointsNow {
          rounded
        }
      }
      counts {
        type
        count
      }
      incomplete {
        position
        reason
      }
      stale
    }
  }
`);

export type LoggedEvent = EventLogQuery['eventLog']['nodes'][number];
export type Changes = ChangesQuery['changes'];
export type EventFilter = Omit<EventLogQueryVariables, 'first' | 'after' | 'minPosition'>;

const PAGE = 50;

/** Events under a filter, the newest first, page after page. */
export const eventLogQuery = (filter: EventFilter & { after?: string }) => {
  const { after, ...rest } = filter;
  return infiniteQueryOptions({
    queryKey: ['event-log', language(), filter],
    queryFn: async ({ pageParam }) =>
      (await ask(logDocument, { ...rest, first: PAGE, after: pageParam, minPosition: latestPosition() })).eventLog,
    initialPageParam: after,
    getNextPageParam: ({ hasNextPage, endCursor }) => (hasNextPage ? (endCursor ?? undefined) : undefined),
  });
};

export const eventLabelsQuery = () =>
  queryOptions({
    queryKey: ['event-labels', language()],
    queryFn: async () => (await ask(labelsDocument, {})).eventLabels,
    staleTime: Infinity,
  });

export const changesQuery = (between: Omit<ChangesQueryVariables, 'minPosition'>) =>
  queryOptions({
    queryKey: ['changes', language(), between],
    queryFn: async () => (await ask(changesDocument, { ...between, minPosition: latestPosition() })).changes,
  });

const roundsDocument = graphql(`
  query ClosedRounds {
    rounds(first: 50, sort: "closedOn", descending: true) {
      nodes {
        closedOn
      }
    }
  }
`);

/** The days on which rounds were closed, the latest first. */
export const lastRoundQuery = () =>
  queryOptions({
    queryKey: ['closed-rounds'],
    queryFn: async () => (await ask(roundsDocument, {})).rounds.nodes,
  });
