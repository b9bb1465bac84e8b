// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { graphql, type IncidentQuery } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';

export type Linked = NonNullable<IncidentQuery['incident']>['linked'][number];
export type LinkedKind = Linked['kind'];

/** Where each kind of object has its page. */
export const PAGES = {
  asset: '/arbete/tillgangar',
  risk: '/arbete/risker',
  measure: '/arbete/atgarder',
  incident: '/arbete/incidenter',
} as const satisfies Record<LinkedKind, string>;

const linkableDocument = graphql(`
  query Linkable($search: String!, $minPosition: String) {
    assets(search: $search, first: 5, minPosition: $minPosition) {
      nodes {
        id: assetId
        title: name
      }
    }
    risks(search: $search, first: 5) {
      nodes {
        id: riskId
        title
      }
    }
    securityMeasures(search: $search, first: 5) {
      nodes {
        id: measureId
        title
      }
    }
  }
`);

const similarDocument = graphql(`
  query SimilarIncidents($search: String!, $minPosition: String) {
    incidents(search: $search, first: 5, minPosition: $minPosition) {
      nodes {
        id: incidentId
        title
      }
    }
  }
`);

const named = (kind: LinkedKind, nodes: readonly { id: string; title: string }[]): Linked[] =>
  nodes.map(({ id, title }) => ({ kind, id, title }));

async function find(search: string, what: 'objects' | 'incidents'): Promise<Linked[]> {
  const variables = { search, minPosition: latestPosition() };
  if (what === 'incidents') return named('incident', (await ask(similarDocument, variables)).incidents.nodes);
  const { assets, risks, securityMeasures } = await ask(linkableDocument, variables);
  return [...named('asset', assets.nodes), ...named('risk', risks.nodes), ...named('measure', securityMeasures.nodes)];
}

/** What can be linked, by a few letters of its name. */
export function useLinkable(typed: string, what: 'objects' | 'incidents'): Linked[] {
  const search = typed.trim();
  const { data } = useQuery({
    queryKey: ['linkable', what, search],
    queryFn: () => find(search, what),
    enabled: search.length > 1,
    placeholderData: (before) => before,
  });
  return search.length > 1 ? (data ?? []) : [];
}
