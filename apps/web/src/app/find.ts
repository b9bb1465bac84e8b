// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '#libs/api-client';
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
        id: riskId
        title
      }
    }
    securityMeasures(search: $search, first: 6) {
      nodes {
        id: measureId
        title
      }
    }
    riskAnalyses(search: $search, first: 6) {
      nodes {
        id: analysisId
        title
      }
    }
    assets(search: $search, first: 6) {
      nodes {
        id: assetId
        title: name
      }
    }
    procurements(search: $search, first: 6) {
      nodes {
        id: procurementId
        title: name
      }
    }
    incidents(search: $search, first: 6) {
      nodes {
        id: incidentId
        title
      }
    }
    followUps(search: $search, first: 6) {
      nodes {
        id: followUpId
        title
      }
    }
    findings(search: $search, first: 6) {
      nodes {
        id: findingId
        title
      }
    }
    businessUnits(search: $search, first: 6) {
      nodes {
        id: unitId
        title: name
      }
    }
    persons(search: $search, first: 6) {
      nodes {
        id: personId
        title: name
      }
    }
    maturity {
      modelId
    }
  }
`);

/** The objects that are found, in this order; a context adds its query above and its line here. */
const OBJECTS = [
  { of: 'risks', kind: 'risk', to: ({ id }: Named) => `/arbete/risker/${id}` },
  { of: 'riskAnalyses', kind: 'analysis', to: ({ id }: Named) => `/arbete/analyser/${id}` },
  { of: 'securityMeasures', kind: 'measure', to: ({ id }: Named) => `/arbete/atgarder/${id}` },
  { of: 'assets', kind: 'asset', to: ({ id }: Named) => `/arbete/tillgangar/${id}` },
  { of: 'procurements', kind: 'procurement', to: ({ id }: Named) => `/arbete/upphandlingar/${id}` },
  { of: 'incidents', kind: 'incident', to: ({ id }: Named) => `/arbete/incidenter/${id}` },
  { of: 'followUps', kind: 'followUp', to: ({ id }: Named) => `/uppfoljning/uppfoljningar/${id}` },
  { of: 'findings', kind: 'finding', to: ({ title }: Named) => `/uppfoljning/brister?q=${encodeURIComponent(title)}` },
  { of: 'businessUnits', kind: 'unit', to: ({ id }: Named) => `/installningar/verksamheter?vald=${id}` },
  { of: 'persons', kind: 'person', to: ({ title }: Named) => `/installningar/personer?q=${encodeURIComponent(title)}` },
] as const;

interface Named {
  id: string;
  title: string;
}

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

/** Objects and model questions whose words hold what is looked for. */
export async function findEverything(search: string): Promise<Found[]> {
  const answer = await ask(findDocument, { search });
  const { model } = await queryClient.ensureQueryData(questionsQuery(answer.maturity.modelId));
  const questions = model.questions.filter(
    ({ no, text }) => String(no) === search || text.toLocaleLowerCase().includes(search),
  );
  return [
    ...OBJECTS.flatMap(({ of, kind, to }) =>
      answer[of].nodes.map((node) => ({ to: to(node), title: node.title, kind })),
    ),
    ...questions.slice(0, 8).map(({ no, text, measures }) => ({
      to: `/uppfoljning/modellen/${measures[0]!.id}`,
      title: `${no}. ${text}`,
      kind: 'question' as const,
    })),
  ];
}
