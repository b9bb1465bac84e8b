// SPDX-License-Identifier: EUPL-1.2
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { TypedDocumentString } from '#libs/api-client';
import { queryClient } from '../../../app/query-client.js';
import { ask } from '../../../app/request.js';
import { type Installation, installationDocument } from './documents.js';

const KEY = ['installation'];
const LOOK_MS = 500;

/** The state of the installation; looked at again and again while work goes on. */
export function useInstallation(): Installation {
  const { installation } = useSuspenseQuery({
    queryKey: KEY,
    queryFn: () => ask(installationDocument, {}),
    refetchInterval: ({ state }) => (state.data?.installation.work?.state === 'running' ? LOOK_MS : false),
  }).data;
  useDemoChange(installation);
  return installation;
}

/** With the demo come and go organisations that one can choose: all that is on screen is asked for anew. */
function useDemoChange({ work }: Installation): void {
  const ran = useRef(false);
  const running = work?.state === 'running' && work.kind !== 'backup';
  useEffect(() => {
    if (ran.current && !running) void queryClient.invalidateQueries();
    ran.current = running;
  }, [running]);
}

/** Begins a piece of work; its refusal is kept for the page. */
export function useBegin<Variables extends object>(document: TypedDocumentString<unknown, Variables>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => ask(document, variables),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
