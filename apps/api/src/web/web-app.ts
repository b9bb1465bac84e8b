// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Edge } from '../edge.js';
import { identify } from '../request/identify.js';

/** The built web application, read once: its page, and its files by their address. */
export interface WebApp {
  page: Buffer;
  /** The page for reporting an incident by a link: small, and of its own. */
  reportPage: Buffer;
  /** The page by which a supplier answers requirements. */
  tenderPage: Buffer;
  files: ReadonlyMap<string, { type: string; bytes: Buffer; hashed: boolean }>;
}

/** Where the build puts it, seen from the built api. */
export const BUILT_WEB = fileURLToPath(new URL('../../../../web/', import.meta.url));

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** Reads the application; undefined when it has not been built. */
export function readWebApp(folder: string): WebApp | undefined {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return undefined;
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => extname(path) in TYPES);
  const files = entries.map((path) => {
    const address = `/${path.replaceAll('\\', '/')}`;
    const hashed = address.startsWith('/assets/');
    return [address, { type: TYPES[extname(path)]!, bytes: readFileSync(join(folder, path)), hashed }] as const;
  });
  const [page, reportPage, tenderPage] = ['index', 'anmal', 'anbud'].map((name) =>
    readFileSync(join(folder, `${name}.html`)),
  ) as [Buffer, Buffer, Buffer];
  return { page, reportPage, tenderPage, files: new Map(files) };
}

/** Only our own files; nothing inline, nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A service worker asks by the policy of its own file: it may ask us, and nobody else. */
const FILE_POLICY = "default-src 'none'; connect-src 'self'";

/** Each file under its own address; hashed names never change their content. */
export function addWebFiles(fastify: FastifyInstance, { files }: Pick<WebApp, 'files'>): void {
  for (const [url, { type, bytes, hashed }] of files) {
    const keep = hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
    fastify.get(url, (_, reply) =>
      reply.type(type).header('cache-control', keep).header('content-security-policy', FILE_POLICY).send(bytes),
    );
  }
}

const sendPage = (reply: FastifyReply, page: Buffer): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(page);

export const sendWebPage = (reply: FastifyReply, { page }: WebApp): FastifyReply => sendPage(reply, page);

/** Undefined when the web application has not been built. */
export const sendReportPage = (reply: FastifyReply, web: WebApp | undefined): FastifyReply | undefined =>
  web && sendPage(reply, web.reportPage);

/** Undefined when the web application has not been built. */
export const sendTenderPage = (reply: FastifyReply, web: WebApp | undefined): FastifyReply | undefined =>
  web && sendPage(reply, web.tenderPage);

/** A page of the application that the server does not know by itself: what a browser opens by its address. */
const opensPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' && !url.startsWith('/assets/') && (headers.accept ?? '').includes('text/html');

/** Answers the address of a page with the application, or with the sign-in that leads back here; undefined for the rest. */
export async function answerPage(request: FastifyRequest, reply: FastifyReply, edge: Edge, web: WebApp | undefined) {
  if (!web || !opensPage(request)) return undefined;
  const { viewer } = await identify(request.headers, edge);
  if (viewer) return sendWebPage(reply, web);
  return reply
    .code(303)
    .header('location', `/sign-in?to=${encodeURIComponent(request.url)}`)
    .send();
}
