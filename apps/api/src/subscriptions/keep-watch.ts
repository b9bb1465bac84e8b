// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http';
import { ReadSession, rolesOf, type Viewer } from '#libs/platform';
import type { Edge } from '../edge.js';
import { identify } from '../request/identify.js';

/** Whose socket it is, for as long as that holds. */
export interface Watched {
  viewer: Viewer;
  session?: string;
  stop(): void;
}

/** How soon a socket notices what another process, or the log, took away from its owner. */
const LOOK_MS = 15_000;

/**
 * Recognises the owner of a socket and ends it when the session ends (at once in this process), or when the owner is
 * no longer who they were: another organisation, other roles, no account. Undefined when nobody is signed in.
 */
export async function keepWatch(
  headers: IncomingHttpHeaders,
  edge: Edge,
  end: (reason: string) => void,
  everyMs = LOOK_MS,
): Promise<Watched | undefined> {
  const controller = new AbortController();
  const { viewer, session } = await identify(headers, edge, controller.signal);
  if (!viewer) return undefined;
  const before = await standing(viewer, edge);
  const stop = (): void => {
    clearInterval(timer);
    forget?.();
    controller.abort();
  };
  const over = (): void => {
    stop();
    end('session ended');
  };
  const look = async (): Promise<void> => {
    const { viewer: now } = await identify(headers, edge);
    if (!now || (await standing(now, edge)) !== before) over();
  };
  const timer = setInterval(() => void look().catch(() => undefined), everyMs);
  timer.unref();
  const forget = session === undefined ? undefined : edge.sessions.onEnd(session, over);
  return { viewer, session, stop };
}

/** What the permissions of a viewer rest on, as text. */
async function standing(viewer: Viewer, edge: Edge): Promise<string> {
  const reads = new ReadSession(edge.database.readPool, viewer.organisationId);
  try {
    await rolesOf({ viewer, reads }, edge.lookup);
    return JSON.stringify([viewer.accountId, viewer.organisationId, viewer.personId, [...viewer.roles].sort()]);
  } finally {
    await reads.end();
  }
}
