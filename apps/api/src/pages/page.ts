// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { reject } from '#libs/kernel';
import { type Language, languageOf, type Viewer } from '#libs/platform';
import type { Edge } from '../edge.js';
import { identify } from '../request/identify.js';
import { failureLog, rejectionOf, setStatus } from '../request/refuse.js';
import { keepLanguage, languageChosen } from '../request/cookie.js';
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
  show(page: Omit<Page, 'language' | 'other'>): FastifyReply;
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
  const wished = (request.query as Record<string, unknown>).language;
  const asked = wished === 'sv' || wished === 'en' ? wished : undefined;
  const language = asked ?? languageChosen(request.headers) ?? languageOf(request.headers['accept-language']);
  if (asked) void keepLanguage(reply, asked);
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
        .header('vary', 'accept-language, cookie')
        .send(layout({ ...page, language, other: otherLanguage(request, sent, language) })),
    goTo: (path) => reply.code(303).header('location', path).send(),
  };
}

const OPENED_BY_ADDRESS = ['/sign-in', '/sign-in/link', '/invitation', '/password'];

/** The same page in the other language, with what its address holds: a link that somebody was given goes on working. */
function otherLanguage(request: FastifyRequest, sent: Record<string, unknown>, language: Language): string {
  const path = request.url.split('?')[0]!;
  const kept = ['token', 'to'].flatMap((name) =>
    typeof sent[name] === 'string' && sent[name] ? [[name, sent[name]]] : [],
  );
  const query = new URLSearchParams([...kept, ['language', language === 'sv' ? 'en' : 'sv']] as [string, string][]);
  return `${OPENED_BY_ADDRESS.includes(path) ? path : '/sign-in'}?${query.toString()}`;
}
