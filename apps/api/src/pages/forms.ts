// SPDX-License-Identifier: EUPL-1.2
import { type Html, html } from './html.js';
import type { PageTexts } from './texts.js';

const passwordField = (id: string, label: string, autocomplete: string, hint?: Html): Html => {
  const described = hint && html`aria-describedby="hint"`;
  return html`<label for="${id}">${label}</label>${hint}
    <input id="${id}" name="${id}" type="password" autocomplete="${autocomplete}" required ${described} />`;
};

const newPasswordFields = (t: PageTexts): Html =>
  html`${passwordField('password', t.newPassword, 'new-password', html`<p class="hint" id="hint">${t.passwordHint}</p>`)}
  ${passwordField('repeated', t.repeatPassword, 'new-password')}`;

export const signInForm = (t: PageTexts, login: string, to: string): Html =>
  html`<form method="post" action="/sign-in">
      <input type="hidden" name="to" value="${to}" />
      <label for="login">${t.login}</label>
      <input
        id="login"
        name="login"
        value="${login}"
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
        required
      />
      ${passwordField('password', t.password, 'current-password')}
      <button type="submit">${t.signIn}</button>
    </form>
    <p class="hint">${t.forgotten}</p>`;

export const linkForm = (t: PageTexts, token: string): Html =>
  html`<p>${t.linkText}</p>
    <form method="post" action="/sign-in/link">
      <input type="hidden" name="token" value="${token}" />
      <button type="submit">${t.signIn}</button>
    </form>`;

export const invitationForm = (t: PageTexts, token: string, login: string): Html =>
  html`<p>${t.invitationText} <strong>${login}</strong>.</p>
    <form method="post" action="/invitation">
      <input type="hidden" name="token" value="${token}" />
      <input type="hidden" name="login" value="${login}" autocomplete="username" />
      ${newPasswordFields(t)}
      <button type="submit">${t.save}</button>
    </form>`;

export const changePasswordForm = (t: PageTexts, login: string): Html =>
  html`<form method="post" action="/password">
      <input type="hidden" name="login" value="${login}" autocomplete="username" />
      ${passwordField('present', t.presentPassword, 'current-password')} ${newPasswordFields(t)}
      <button type="submit">${t.changePassword}</button>
    </form>
    <form method="post" action="/sign-out">
      <h2>${t.everywhere}</h2>
      <p class="hint">${t.everywhereHint}</p>
      <input type="hidden" name="everywhere" value="yes" />
      <button class="plain" type="submit">${t.signOutEverywhere}</button>
    </form>
    <p><a href="/">${t.back}</a></p>`;
