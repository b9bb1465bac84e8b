// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '#libs/api-client';
import { destinations } from './destinations.js';
import { queryClient } from './query-client.js';
import { ask } from './request.js';

export interface Found {
  to: string;
  title: string;
  kind: string;
}

const findDocument = graphql(`
  query Find($search: String!) {
    risks(search: $search, first: 6) {
      nodes {
        riskId
        title
      }
    }
    securityMeasures(search: $search, first: 6) {
      nodes {
        measureId
        title
      }
    }
    maturity {
      modelId
    }
  }
`);

const questionsDocument = graphql(`
  query Questions($id: String!) {
    model(id: $id) {
      questions {
        no
        text
        measures {
          id
        }
      }
    }
  }
`);

const questionsQuery = (id: string) => ({
  queryKey: ['questions', id],
  queryFn: () => ask(questionsDocument, { id }),
  staleTime: 3_600_000,
});

const has = (to: string): boolean => destinations.some((destination) => destination.to === to);

/** Risks, measures and model questions whose words hold what is looked for. */
export async function findEverything(search: string): Promise<Found[]> {
  const { risks, securityMeasures, maturity } = await ask(findDocument, { search });
  const { model } = await queryClient.ensureQueryData(questionsQuery(maturity.modelId));
  const questions = model.questions.filter(
    ({ no, text }) => String(no) === search || text.toLocaleLowerCase().includes(search),
  );
  return [
    ...(has('/arbete/risker')
      ? risks.nodes.map((node) => ({ to: `/arbete/risker/${node.riskId}`, title: node.title, kind: 'risk' }))
      : []),
    ...(has('/arbete/atgarder')
      ? securityMeasures.nodes.map((node) => ({
          to: `/arbete/atgarder/${node.measureId}`,
          title: node.title,
          kind: 'measure',
        }))
      : []),
    ...questions.slice(0, 8).map(({ no, text, measures }) => ({
      to: `/uppfoljning/modellen/${measures[0]!.id}`,
      title: `${no}. ${text}`,
      kind: 'question',
    })),
  ];
}
