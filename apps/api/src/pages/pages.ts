// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply } from 'fastify';
import { reject } from '#libs/kernel';
import { type Role, ROLES } from '#libs/platform';
import type { Edge } from '../edge.js';
import { clearSession, sessionOf, setSession } from '../request/cookie.js';
import { changePasswordForm, invitationForm, linkForm, signInForm } from './forms.js';
import { html } from './html.js';
import { addPage, type Again, type Visit } from './page.js';
import { startBody } from './start.js';
import { STYLE } from './style.js';
import { sendWebPage, type WebApp } from '../web/web-app.js';

/** The pages that signing in needs; the web application comes on top of them. */
export function addPages(fastify: FastifyInstance, edge: Edge, web: WebApp | undefined): void {
  fastify.get('/style.css', (_, reply) => reply.type('text/css').header('cache-control', 'max-age=3600').send(STYLE));
  addPage(fastify, edge, ['GET', '/'], (visit) => start(visit, web));
  addPage(fastify, edge, ['GET', '/sign-in'], async (visit) => visit.show(signInAgain(visit)));
  addPage(fastify, edge, ['POST', '/sign-in'], signIn, signInAgain);
  addPage(fastify, edge, ['GET', '/sign-in/link'], openLink, signInAgain);
  addPage(fastify, edge, ['POST', '/sign-in/link'], signInByLink, signInAgain);
  addPage(fastify, edge, ['GET', '/invitation'], openInvitation, invitationAgain);
  addPage(fastify, edge, ['POST', '/invitation'], acceptInvitation, invitationAgain);
  addPage(fastify, edge, ['GET', '/password'], openPassword, signInAgain);
  addPage(fastify, edge, ['POST', '/password'], changePassword, passwordPage);
  addPage(fastify, edge, ['POST', '/sign-out'], signOut);
  addPage(fastify, edge, ['POST', '/organisation'], chooseOrganisation);
  addPage(fastify, edge, ['POST', '/role'], tryRole);
}

const signInAgain = ({ t, field }: Visit) => ({
  title: t.signIn,
  body: signInForm(t, field('login'), wayBack(field('to'))),
});

/** Where a sign-in leads: a page of ours, never another site's. */
const wayBack = (to: string): string => (/^\/(?![/\\])[^\\\s]*$/.test(to) ? to : '/');

const openLink = async ({ t, field, edge, show }: Visit): Promise<FastifyReply> => {
  if (!(await edge.accounts.links.works(field('token'), 'signIn'))) reject('platform.link-not-valid');
  return show({ title: t.linkTitle, body: linkForm(t, field('token')) });
};

const passwordPage: Again = async ({ t, viewer }) => ({
  title: t.changePassword,
  body: changePasswordForm(t, (await viewer())?.login ?? ''),
});

const openPassword = async (visit: Visit): Promise<FastifyReply> => {
  if (!(await visit.viewer())) return visit.goTo('/sign-in?to=/password');
  return visit.show(await passwordPage(visit));
};

/** What is wrong with a link is said before anything is filled in. */
const openInvitation = async (visit: Visit): Promise<FastifyReply> => {
  if (!(await visit.edge.accounts.invited(visit.field('token')))) reject('platform.link-not-valid');
  return visit.show(await invitationAgain(visit));
};

const invitationAgain: Again = async ({ t, field, edge }) => {
  const account = await edge.accounts.invited(field('token'));
  const body = account
    ? invitationForm(t, field('token'), account.login)
    : html`<p><a href="/sign-in">${t.signIn}</a></p>`;
  return { title: account ? t.invitationTitle : t.deadLinkTitle, body };
};

async function start(visit: Visit, web: WebApp | undefined): Promise<FastifyReply> {
  const me = await visit.viewer();
  if (!me) return visit.goTo('/sign-in');
  if (web) return sendWebPage(visit.reply, web);
  const organisations = await visit.edge.organisations.of(me.accountId);
  return visit.show({ title: `${visit.t.welcome}, ${me.name}`, body: startBody(me, organisations) });
}

/** A sign-in always begins a session under a new secret; one that was open before is ended. */
async function begin({ request, reply, edge, goTo }: Visit, accountId: string, path = '/'): Promise<FastifyReply> {
  const before = sessionOf(request.headers, edge);
  if (before) await edge.sessions.close(before);
  setSession(reply, edge, await edge.sessions.open(accountId));
  return goTo(path);
}

const signIn = async (visit: Visit): Promise<FastifyReply> => {
  const { edge, request, field } = visit;
  const accountId = await edge.accounts.signIn(field('login'), field('password'), request.ip);
  return begin(visit, accountId, wayBack(field('to')));
};

const signInByLink = async (visit: Visit): Promise<FastifyReply> =>
  begin(visit, await visit.edge.accounts.signInByLink(visit.field('token')));

const acceptInvitation = async (visit: Visit): Promise<FastifyReply> => {
  const { edge, field } = visit;
  if (field('password') !== field('repeated')) reject('platform.passwords-differ');
  return begin(visit, await edge.accounts.acceptInvitation(field('token'), field('password')));
};

const changePassword = async (visit: Visit): Promise<FastifyReply> => {
  const { edge, field, request, t, reply } = visit;
  const me = (await visit.viewer()) ?? reject('platform.not-signed-in');
  if (field('password') !== field('repeated')) reject('platform.passwords-differ');
  const accountId = await edge.accounts.changePassword(me.login, field('present'), field('password'), request.ip);
  setSession(reply, edge, await edge.sessions.open(accountId));
  return visit.show({ title: t.changePassword, done: t.passwordChanged, body: html`<p><a href="/">${t.back}</a></p>` });
};

const signOut = async ({ request, reply, edge, goTo, field, viewer }: Visit): Promise<FastifyReply> => {
  const session = sessionOf(request.headers, edge);
  const me = field('everywhere') ? await viewer() : undefined;
  if (me) await edge.sessions.closeAll(me.accountId);
  else if (session) await edge.sessions.close(session);
  clearSession(reply, edge);
  return goTo('/sign-in');
};

async function ownSession(visit: Visit): Promise<{ session: string; accountId: string }> {
  const session = sessionOf(visit.request.headers, visit.edge);
  const me = await visit.viewer();
  if (!me || session === undefined) reject('platform.not-signed-in');
  return { session, accountId: me.accountId };
}

const chooseOrganisation = async (visit: Visit): Promise<FastifyReply> => {
  const { session, accountId } = await ownSession(visit);
  const organisationId = visit.field('organisationId');
  if (!/^[0-9a-f-]{36}$/.test(organisationId)) reject('platform.not-a-member');
  await visit.edge.sessions.chooseOrganisation(session, accountId, organisationId);
  return visit.goTo('/');
};

const tryRole = async (visit: Visit): Promise<FastifyReply> => {
  const { session, accountId } = await ownSession(visit);
  const role = visit.field('role');
  if (role && !(ROLES as readonly string[]).includes(role)) reject('platform.own-roles-only');
  await visit.edge.sessions.actAs(session, accountId, (role || null) as Role | null);
  return visit.goTo('/');
};
