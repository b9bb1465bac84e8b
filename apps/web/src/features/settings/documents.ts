// SPDX-License-Identifier: EUPL-1.2
import { graphql, type MandatesInForceQuery, type PeopleQuery } from '#libs/api-client';

export type Person = PeopleQuery['persons']['nodes'][number];
export type Mandate = MandatesInForceQuery['mandates']['nodes'][number];

export const unitTreeDocument = graphql(`
  query UnitTree($minPosition: String) {
    businessUnits(first: 200, minPosition: $minPosition) {
      nodes {
        unitId
        name
        parentId
        kind
        headCount
        closedOn
      }
    }
  }
`);

export const peopleDocument = graphql(`
  query People($search: String, $after: String, $descending: Boolean!, $minPosition: String) {
    persons(first: 25, search: $search, after: $after, descending: $descending, minPosition: $minPosition) {
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
      }
    }
  }
`);

export const mandatesInForceDocument = graphql(`
  query MandatesInForce($minPosition: String) {
    mandates(first: 200, inForce: true, minPosition: $minPosition) {
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

export const modelListDocument = graphql(`
  query ModelList($minPosition: String) {
    models(minPosition: $minPosition) {
      nodes {
        modelId
        name
        origin
        questions
        measures
        active
        activeSince
        importedOn
      }
    }
  }
`);

export const addUnitDocument = graphql(`
  mutation AddBusinessUnit($input: AddBusinessUnitInput!) {
    result: addBusinessUnit(input: $input) {
      position
    }
  }
`);

export const renameUnitDocument = graphql(`
  mutation RenameBusinessUnit($input: RenameBusinessUnitInput!) {
    result: renameBusinessUnit(input: $input) {
      position
    }
  }
`);

export const moveUnitDocument = graphql(`
  mutation MoveBusinessUnit($input: MoveBusinessUnitInput!) {
    result: moveBusinessUnit(input: $input) {
      position
    }
  }
`);

export const closeUnitDocument = graphql(`
  mutation CloseBusinessUnit($input: CloseBusinessUnitInput!) {
    result: closeBusinessUnit(input: $input) {
      position
    }
  }
`);

export const addPersonDocument = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    result: addPerson(input: $input) {
      position
    }
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

export const activateModelDocument = graphql(`
  mutation ActivateModel($input: ActivateModelInput!) {
    result: activateModel(input: $input) {
      position
    }
  }
`);
