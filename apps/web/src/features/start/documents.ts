// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';

const aboutDocument = graphql(`
  query AboutOrganisation($minPosition: String) {
    organisation(minPosition: $minPosition) {
      name
      actorGroup
      version
    }
  }
`);

export const renameOrganisationDocument = graphql(`
  mutation RenameOrganisation($input: RenameOrganisationInput!) {
    result: renameOrganisation(input: $input) {
      position
    }
  }
`);

export const changeActorGroupDocument = graphql(`
  mutation ChangeActorGroup($input: ChangeActorGroupInput!) {
    result: changeActorGroup(input: $input) {
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

export const aboutQuery = {
  queryKey: ['about-organisation'],
  queryFn: async () => (await ask(aboutDocument, { minPosition: latestPosition() })).organisation,
};
