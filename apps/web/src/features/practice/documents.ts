// SPDX-License-Identifier: EUPL-1.2
import { graphql, type PracticesQuery } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';

export type Entry = PracticesQuery['wayOfWorkingEntries']['nodes'][number];
export type Looked = PracticesQuery['performedFollowUps']['nodes'][number];

const practicesDocument = graphql(`
  query Practices($at: Day, $knownAt: Instant, $minPosition: String) {
    wayOfWorkingEntries(first: 200, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      nodes {
        entryId
        wayOfWorking
        kind
        element
        document
        note
        byId
        establishedOn
        validUntil
        endedOn
        endReason
        eventId
      }
    }
    performedFollowUps(
      targetKind: wayOfWorking
      first: 200
      descending: true
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      nodes {
        eventId
        followUpId
        wayOfWorking
        performedOn
        performedById
        result
      }
    }
  }
`);

export const practicesQuery = (args: { at?: string | undefined; knownAt?: string | undefined }) => ({
  queryKey: ['practices', args],
  queryFn: () => ask(practicesDocument, { ...args, minPosition: latestPosition() }),
});

export const establishDocument = graphql(`
  mutation EstablishWayOfWorking($input: EstablishWayOfWorkingInput!) {
    result: establishWayOfWorking(input: $input) {
      id
      position
    }
  }
`);

export const declareDocument = graphql(`
  mutation DeclareCentralPart($input: DeclareCentralPartInput!) {
    result: declareCentralPart(input: $input) {
      id
      position
    }
  }
`);

export const endDocument = graphql(`
  mutation EndWayOfWorking($input: EndWayOfWorkingInput!) {
    result: endWayOfWorking(input: $input) {
      id
      position
    }
  }
`);

export const endPartDocument = graphql(`
  mutation EndCentralPart($input: EndCentralPartInput!) {
    result: endCentralPart(input: $input) {
      id
      position
    }
  }
`);

export const withdrawEntryDocument = graphql(`
  mutation WithdrawWayOfWorkingEntries($input: WithdrawWayOfWorkingEntriesInput!) {
    result: withdrawWayOfWorkingEntries(input: $input) {
      id
      position
    }
  }
`);
