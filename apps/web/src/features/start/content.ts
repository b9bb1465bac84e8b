// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';

const contentDocument = graphql(`
  query OrganisationContent($minPosition: String) {
    businessUnits(first: 1, minPosition: $minPosition) {
      totalCount
    }
    risks(first: 1) {
      totalCount
    }
    rounds(first: 1) {
      totalCount
    }
    attestations(first: 1) {
      totalCount
    }
  }
`);

/** How much has been recorded: what the first steps and the empty pages go by. */
export const contentQuery = {
  queryKey: ['organisation-content'],
  queryFn: async () => {
    const { businessUnits, risks, rounds, attestations } = await ask(contentDocument, {
      minPosition: latestPosition(),
    });
    return {
      units: businessUnits.totalCount,
      risks: risks.totalCount,
      isEmpty: [businessUnits, risks, rounds, attestations].every(({ totalCount }) => totalCount === 0),
    };
  },
};
