// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { reject } from '#libs/kernel';
import { countAttempts, hashOfLinkToken, idsOfLinkToken, ReadSession } from '#libs/platform';
import {
  ANSWERS,
  openedTender,
  type OpenedTender,
  ProcurementCommand,
  type RequirementAnswer,
} from '#libs/procurement';
import type { Edge } from '../edge.js';
import { isCrossSite } from '../request/same-origin.js';
import { sendTenderPage, type WebApp } from '../web/web-app.js';

const MOST_BYTES = 512 * 1024;
const MOST_ANSWERS = 300;
const MOST_LETTERS = 1000;
/** Per quarter of an hour. */
const MOST = { asked: 300, sent: 60, throughLink: 30 };

type Asked = FastifyRequest<{ Params: { token: string } }>;
interface Link {
  organisationId: string;
  procurementId: string;
  linkHash: string;
}

/**
 * A supplier answers the requirements of a procurement by a link, without an account. The page is the same for every
 * link and looks nothing up; what is wrong with a link is never told apart.
 */
export function addTenderAnswers(fastify: FastifyInstance, edge: Edge, web: WebApp | undefined): void {
  fastify.get('/anbud/:token', (_, reply) => sendTenderPage(reply, web) ?? reject('platform.not-found'));
  fastify.get('/tender/:token', async (request: Asked) => {
    await countAttempts(edge.database.appPool, { [`tender asked ${request.ip}`]: MOST.asked });
    return open(edge, linkOf(request));
  });
  fastify.post('/tender/:token', { bodyLimit: MOST_BYTES }, async (request: Asked) => {
    if (isCrossSite(request.headers, edge)) reject('platform.cross-site');
    await countAttempts(edge.database.appPool, { [`tender sent ${request.ip}`]: MOST.sent });
    const link = linkOf(request);
    await open(edge, link);
    await countAttempts(edge.database.appPool, { [`tender link ${link.linkHash}`]: MOST.throughLink });
    await answer(edge, link, answersOf(request.body));
    return { received: true };
  });
}

/** Refuses `procurement.link-not-valid`, and nothing else. */
function linkOf({ params: { token } }: Asked): Link {
  const [organisationId, procurementId] = idsOfLinkToken(token, 2) ?? reject('procurement.link-not-valid');
  return { organisationId: organisationId!, procurementId: procurementId!, linkHash: hashOfLinkToken(token) };
}

/** Refuses `procurement.link-not-valid`, and nothing else. */
async function open({ database }: Edge, { organisationId, procurementId, linkHash }: Link): Promise<OpenedTender> {
  const reads = new ReadSession(database.readPool, organisationId);
  try {
    return await openedTender(reads, procurementId, linkHash);
  } finally {
    await reads.end();
  }
}

/** Carried out by the system: who of the supplier wrote it is not known. */
async function answer(edge: Edge, link: Link, answers: RequirementAnswer[]): Promise<void> {
  const { organisationId, procurementId, linkHash } = link;
  await edge.commands.carryOut({ organisationId, actor: { system: 'procurement.tender-link' } }, ProcurementCommand, {
    name: 'AnswerByLink',
    streamId: procurementId,
    data: { linkHash, answers },
  });
}

/** What was sent, checked field by field. */
function answersOf(body: unknown): RequirementAnswer[] {
  const { answers } = objectOf(body);
  if (!Array.isArray(answers) || answers.length === 0 || answers.length > MOST_ANSWERS) return wrong('answers');
  return answers.map((one) => {
    const sent = objectOf(one);
    const requirementId = text(sent.requirementId, 60) ?? wrong('requirementId');
    const said = ANSWERS.find((word) => word === sent.answer) ?? wrong('answer');
    return { requirementId, answer: said, note: text(sent.note, MOST_LETTERS) };
  });
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function text(value: unknown, most: number): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string' || value.length > most) return wrong('text');
  return value.trim() || undefined;
}

const wrong = (problem: string): never => reject('platform.bad-request', { problem });
