// SPDX-License-Identifier: EUPL-1.2
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { graphql, type MeQuery, type Role } from '#libs/api-client';
import { queryClient } from './query-client.js';
import { ask } from './request.js';

export const meDocument = graphql(`
  query Me {
    me {
      login
      name
      actAs
      roles
      installationAdmin
      organisation {
        organisationId
        personId
        name
        synthetic
      }
      organisations {
        organisationId
        name
        synthetic
      }
    }
  }
`);

export type Me = MeQuery['me'];

export const meQuery = { queryKey: ['me'], queryFn: () => ask(meDocument, {}), staleTime: 60_000 };

/** Who is signed in, in which organisation, with which roles. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data.me;

const post = async (path: string, body: object): Promise<void> => {
  const headers = { 'content-type': 'application/json', 'x-trappan': 'web' };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
};

/** Everything on screen is another organisation's or role's after this: all answers are asked for anew. */
const startOver = () => queryClient.resetQueries();

export const useChooseOrganisation = () =>
  useMutation({
    mutationFn: (organisationId: string) => post('/session/organisation', { organisationId }),
    onSuccess: startOver,
  });

/** Tries a role in the demo organisation; null goes back to the own ones. */
export const useActAs = () =>
  useMutation({ mutationFn: (role: Role | null) => post('/session/role', { role }), onSuccess: startOver });

/** Whether any of the roles that count now is one of these. */
export const hasRole = (me: Me, ...roles: Role[]): boolean => me.roles.some((role) => roles.includes(role));
