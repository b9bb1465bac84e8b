// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { reject } from '#libs/kernel';
import { type Language, languageOf, type Viewer } from '#libs/platform';
import type { Edge } from '../edge.js';
import { identify } from '../request/identify.js';
import { failureLog, rejectionOf, setStatus } from '../request/refuse.js';
import { isCrossSite } from '../request/same-origin.js';
import { type Html, html } from './html.js';
import { layout, type Page } from './layout.js';
import { pageTexts, type PageTexts } from './texts.js';

/** A visit to a page: what was sent, who sent it, and how to answer. */
export interface Visit {
  request: FastifyRequest;
  reply: FastifyReply;
  edge: Edge;
  t: PageTexts;
  language: Language;
  /** A field of the form, or of the address. */
  field(name: string): string;
  /** The signed-in viewer; undefined when nobody is. */
  viewer(): Promise<Viewer | undefined>;
  show(page: Omit<Page, 'language'>): FastifyReply;
  goTo(path: string): FastifyReply;
}

type Handler = (visit: Visit) => Promise<FastifyReply>;

/** What a form shows again, with what went wrong above it. */
export type Again = (visit: Visit) => Promise<{ title: string; body: Html }> | { title: string; body: Html };

/** Adds a page; a refusal is shown on it in words, with the form again where there is one. */
export function addPage(
  fastify: FastifyInstance,
  edge: Edge,
  [method, url]: ['GET' | 'POST', string],
  handler: Handler,
  again: Again = ({ t }) => ({ title: t.refused, body: html`<p><a href="/">${t.back}</a></p>` }),
): void {
  fastify.route({
    method,
    url,
    handler: async (request, reply) => {
      const visit = visitOf(request, reply, edge);
      try {
        if (method === 'POST' && isCrossSite(request.headers, edge)) reject('platform.cross-site');
        return await handler(visit);
      } catch (error) {
        const rejection = rejectionOf(error, failureLog(edge.log));
        const problem = edge.phrasebook.phrase(rejection, visit.language);
        setStatus(reply, rejection);
        return visit.show({ ...(await again(visit)), problem });
      }
    },
  });
}

function visitOf(request: FastifyRequest, reply: FastifyReply, edge: Edge): Visit {
  const language = languageOf(request.headers['accept-language']);
  const sent = { ...(request.query as object), ...(request.body as object | undefined) } as Record<string, unknown>;
  return {
    request,
    reply,
    edge,
    t: pageTexts[language],
    language,
    field: (name) => (typeof sent[name] === 'string' ? sent[name].replaceAll('\0', '').slice(0, 1000) : ''),
    viewer: async () => (await identify(request.headers, edge)).viewer,
    show: (page) =>
      reply
        .type('text/html; charset=utf-8')
        .header('vary', 'accept-language')
        .send(layout({ ...page, language })),
    goTo: (path) => reply.code(303).header('location', path).send(),
  };
}
