// SPDX-License-Identifier: EUPL-1.2
import { graphql, type MandatesInForceQuery, type PeopleQuery, type PersonAccountsQuery } from '#libs/api-client';

export type Person = PeopleQuery['persons']['nodes'][number];
export type Mandate = MandatesInForceQuery['mandates']['nodes'][number];
export type Account = PersonAccountsQuery['personAccounts'][number];

export const peopleDocument = graphql(`
  query People(
    $search: String
    $role: Role
    $first: Int!
    $after: String
    $descending: Boolean!
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    persons(
      first: $first
      search: $search
      role: $role
      after: $after
      descending: $descending
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
        personId
        name
        email
        roles
        addedOn
      }
    }
  }
`);

export const personAccountsDocument = graphql(`
  query PersonAccounts {
    personAccounts {
      personId
      login
      state
      expiresAt
    }
  }
`);

export const mandatesInForceDocument = graphql(`
  query MandatesInForce($after: String, $at: Day, $knownAt: Instant, $minPosition: String) {
    mandates(first: 200, inForce: true, after: $after, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        mandateId
        personId
        unitId
        maxConsequence
        maxLikelihood
      }
    }
  }
`);

export const addPersonDocument = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    result: addPerson(input: $input) {
      id
      position
    }
  }
`);

export const renamePersonDocument = graphql(`
  mutation RenamePerson($input: RenamePersonInput!) {
    result: renamePerson(input: $input) {
      position
    }
  }
`);

export const erasePersonDocument = graphql(`
  mutation ErasePerson($input: ErasePersonInput!) {
    result: erasePerson(input: $input) {
      position
    }
  }
`);

export const inviteDocument = graphql(`
  mutation InviteAccount($input: InviteAccountInput!) {
    inviteAccount(input: $input) {
      login
      link
      expiresAt
    }
  }
`);

export const renewPasswordDocument = graphql(`
  mutation RenewPassword($input: RenewPasswordInput!) {
    renewPassword(input: $input) {
      login
      link
      expiresAt
    }
  }
`);

export const endAccountDocument = graphql(`
  mutation EndPersonAccount($input: EndAccountInput!) {
    endPersonAccount(input: $input)
  }
`);

export const assignRoleDocument = graphql(`
  mutation AssignRole($input: RoleInput!) {
    result: assignRole(input: $input) {
      position
    }
  }
`);

export const revokeRoleDocument = graphql(`
  mutation RevokeRole($input: RoleInput!) {
    result: revokeRole(input: $input) {
      position
    }
  }
`);

export const grantMandateDocument = graphql(`
  mutation GrantMandate($input: GrantMandateInput!) {
    result: grantMandate(input: $input) {
      position
    }
  }
`);

export const revokeMandateDocument = graphql(`
  mutation RevokeMandate($input: RevokeMandateInput!) {
    result: revokeMandate(input: $input) {
      position
    }
  }
`);
