// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { v5 } from 'uuid';
import { CATEGORIES, IncidentCommand, KINDS, ONGOING, usableLink, type UsableLink } from '#libs/incident';
import { reject } from '#libs/kernel';
import { countAttempts, idsOfLinkToken, ReadSession } from '#libs/platform';
import type { Edge } from '../edge.js';
import { isCrossSite } from '../request/same-origin.js';
import { sendReportPage, type WebApp } from '../web/web-app.js';

const MOST_BYTES = 32 * 1024;
/** Per quarter of an hour. One address may stand for a whole municipality; one link may hang in a large building. */
const MOST = { asked: 600, sent: 200, throughLink: 300 };
const MONTH_MS = 30 * 86_400_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Asked = FastifyRequest<{ Params: { token: string } }>;

/**
 * Reporting an incident by a link, without an account: the one door that is open to anybody. The page is the same for
 * every link and looks nothing up; what is wrong with a link is never told apart.
 */
export function addIncidentReports(fastify: FastifyInstance, edge: Edge, web: WebApp | undefined): void {
  fastify.get('/anmal/:token', (_, reply) => sendReportPage(reply, web) ?? reject('platform.not-found'));
  fastify.get('/report/:token', async (request: Asked) => {
    await countAttempts(edge.database.appPool, { [`report asked ${request.ip}`]: MOST.asked });
    const { organisation, unit } = await openLink(request, edge);
    return { organisation, unit };
  });
  fastify.post('/report/:token', { bodyLimit: MOST_BYTES }, async (request: Asked) => {
    if (isCrossSite(request.headers, edge)) reject('platform.cross-site');
    await countAttempts(edge.database.appPool, { [`report sent ${request.ip}`]: MOST.sent });
    const link = await openLink(request, edge);
    await countAttempts(edge.database.appPool, { [`report link ${link.linkId}`]: MOST.throughLink });
    await record(edge, link, reportOf(request.body));
    return { received: true };
  });
}

/** The link of a request. Refuses `incident.link-not-valid`, and nothing else. */
async function openLink({ params }: Asked, { database }: Edge): Promise<UsableLink & { organisationId: string }> {
  const [organisationId] = idsOfLinkToken(params.token, 1) ?? reject('incident.link-not-valid');
  const reads = new ReadSession(database.readPool, organisationId);
  try {
    return { ...(await usableLink(reads, params.token)), organisationId };
  } finally {
    await reads.end();
  }
}

interface Report {
  reportId: string;
  kind: (typeof KINDS)[number];
  category: (typeof CATEGORIES)[number];
  ongoing: (typeof ONGOING)[number];
  title: string;
  description?: string;
  place?: string;
  contact?: string;
  writtenAt?: string;
}

/** Carried out by the system: whoever sent it is known to nobody, and the id of a report tells of no other object. */
async function record(edge: Edge, link: UsableLink & { organisationId: string }, report: Report): Promise<void> {
  const { linkId, unitId, organisationId } = link;
  const { reportId, writtenAt, ...told } = report;
  const incidentId = v5(reportId, linkId);
  const data = {
    ...{ incidentId, unitIds: [unitId], ...told },
    ...{ channel: 'link' as const, reportedBy: null, anonymous: told.contact === undefined },
  };
  await edge.commands.carryOut(
    {
      organisationId,
      actor: { system: 'incident.report-link' },
      commandId: v5('report', incidentId),
      occurredAt: whenOf(writtenAt),
    },
    IncidentCommand,
    { name: 'ReportIncident', streamId: incidentId, data },
  );
}

/** When it was written, where a phone kept it for a while; now, where the phone’s clock cannot be right. */
function whenOf(writtenAt: string | undefined): string | undefined {
  const at = writtenAt === undefined ? Number.NaN : Date.parse(writtenAt);
  const ago = Date.now() - at;
  return ago >= 0 && ago < MONTH_MS ? new Date(at).toISOString() : undefined;
}

/** What was sent, checked field by field. */
function reportOf(body: unknown): Report {
  const sent = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (name: string, most: number): string | undefined => {
    const value = sent[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string' || value.length > most || !value.trim()) return wrong(name);
    return value.trim();
  };
  const oneOf = <W extends string>(name: string, words: readonly W[]): W =>
    words.find((word) => word === sent[name]) ?? wrong(name);
  const reportId = text('reportId', 36) ?? wrong('reportId');
  return {
    reportId: UUID.test(reportId) ? reportId : wrong('reportId'),
    kind: oneOf('kind', KINDS),
    category: oneOf('category', CATEGORIES),
    ongoing: oneOf('ongoing', ONGOING),
    title: text('title', 200) ?? wrong('title'),
    description: text('description', 4000),
    place: text('place', 200),
    contact: text('contact', 200),
    writtenAt: text('writtenAt', 40),
  };
}

const wrong = (name: string): never => reject('platform.bad-request', { problem: name });
