// SPDX-License-Identifier: EUPL-1.2
import { type MyOrganisation, ROLES, type Viewer } from '#libs/platform';
import { FIRST_QUERY } from '../first-query.js';
import { type Html, html } from './html.js';
import { pageTexts, type PageTexts, roleNames } from './texts.js';

/** Who you are, where you are, and what to do first. */
export function startBody(me: Viewer, organisations: readonly MyOrganisation[]): Html {
  const t = pageTexts[me.language];
  const chosen = organisations.find(({ organisationId }) => organisationId === me.organisationId);
  return html`<dl>
      <dt>${t.signedInAs}</dt>
      <dd>${me.name} (${me.login})</dd>
      ${chosen ? whereabouts(me, chosen, t) : undefined}
    </dl>
    ${chosen?.synthetic ? html`<p class="synthetic">${t.synthetic}</p>` : undefined}
    ${organisations.length === 0 ? html`<p>${t.noOrganisation}</p>` : undefined}
    ${organisations.length > 1 ? organisationForm(me, organisations, t) : undefined}
    ${chosen?.synthetic ? roleForm(me, t) : undefined}
    <h2>${t.begin}</h2>
    <p>${t.beginText}</p>
    <pre><code>${FIRST_QUERY}</code></pre>
    <p>${t.beginMore}</p>
    <div class="row">
      <form method="post" action="/sign-out"><button class="plain" type="submit">${t.signOut}</button></form>
      <a href="/password">${t.changePassword}</a>
    </div>`;
}

function whereabouts(me: Viewer, { name, synthetic, roles }: MyOrganisation, t: PageTexts): Html {
  const counting = synthetic && me.actAs ? [me.actAs] : roles;
  const words = counting.map((role) => roleNames[me.language][role]).join(', ');
  return html`<dt>${t.organisation}</dt>
    <dd>${name}</dd>
    <dt>${t.roles}</dt>
    <dd>${words || t.noRoles}</dd>`;
}

const option = (value: string, text: string, selected: boolean): Html =>
  selected ? html`<option value="${value}" selected>${text}</option>` : html`<option value="${value}">${text}</option>`;

const organisationForm = (me: Viewer, organisations: readonly MyOrganisation[], t: PageTexts): Html =>
  html`<form method="post" action="/organisation">
    <label for="organisationId">${t.chooseOrganisation}</label>
    <div class="pick">
      <select id="organisationId" name="organisationId">
        ${organisations.map(({ organisationId, name }) => option(organisationId, name, organisationId === me.organisationId))}
      </select>
      <button type="submit">${t.choose}</button>
    </div>
  </form>`;

const roleForm = (me: Viewer, t: PageTexts): Html =>
  html`<form method="post" action="/role">
    <label for="role">${t.tryRole}</label>
    <p class="hint">${t.tryRoleHint}</p>
    <div class="pick">
      <select id="role" name="role">
        ${[option('', t.ownRoles, !me.actAs), ...ROLES.map((role) => option(role, roleNames[me.language][role], me.actAs === role))]}
      </select>
      <button type="submit">${t.tryIt}</button>
    </div>
  </form>`;
